import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { htmlReport } from '../../page/report.tsx';
import { version } from '../../version.ts';
import type { ReportFormat } from './report-format.ts';

/** One file that needs nothing else. The style sheet lies beside the bundle. */
export const html: ReportFormat = async view => {
  const css = await readFile(fileURLToPath(new URL('page.css', import.meta.url)), 'utf8');
  return htmlReport(view, { css, madeBy: `partnership ${version}` });
};
