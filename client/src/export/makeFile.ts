import { icalendar } from '../../../server/src/calendar/icalendar.ts';
import { markdownReport } from '../../../server/src/page/markdown.ts';
import { htmlPack } from '../../../server/src/page/pack.tsx';
import { markdownPack } from '../../../server/src/page/pack-markdown.ts';
import { wordPack } from '../../../server/src/page/pack-word.ts';
import { htmlReport } from '../../../server/src/page/report.tsx';
import { wordReport } from '../../../server/src/page/word.ts';
import { version } from '../../../server/src/version.ts';
import type { ExportJob, PackJob } from './job.ts';

/** The content of a file, the same that the command line writes. */
export async function makeFile(job: ExportJob): Promise<Uint8Array> {
  if (job.format === 'ics')
    return new TextEncoder().encode(icalendar(job.calendar, `partnership//${version}`));
  if ('pack' in job) return makePack(job);
  const { view, format, css } = job;
  const madeBy = `partnership ${version}`;
  switch (format) {
    case 'html':
      return new TextEncoder().encode(htmlReport(view, { css, madeBy }));
    case 'md':
      return new TextEncoder().encode(markdownReport(view));
    case 'docx':
      return wordReport(view, madeBy);
  }
}

async function makePack({ pack, format, css }: PackJob): Promise<Uint8Array> {
  const madeBy = `partnership ${version}`;
  switch (format) {
    case 'html':
      return new TextEncoder().encode(htmlPack(pack, { css, madeBy }));
    case 'md':
      return new TextEncoder().encode(markdownPack(pack));
    case 'docx':
      return wordPack(pack, madeBy);
  }
}
