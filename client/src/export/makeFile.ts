import { icalendar } from '../../../server/src/calendar/icalendar.ts';
import { markdownReport } from '../../../server/src/page/markdown.ts';
import { htmlReport } from '../../../server/src/page/report.tsx';
import { wordReport } from '../../../server/src/page/word.ts';
import { version } from '../../../server/src/version.ts';
import type { ExportJob } from './job.ts';

/** The content of a file, the same that the command line writes. */
export async function makeFile(job: ExportJob): Promise<Uint8Array> {
  if (job.format === 'ics')
    return new TextEncoder().encode(icalendar(job.calendar, `partnership//${version}`));
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
