import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PortfolioView } from '../../core/index.ts';
import { htmlNotice } from '../../page/notice.tsx';
import { portfolioPage } from '../../page/portfolio-page.tsx';
import { htmlReport } from '../../page/report.tsx';
import { version } from '../../version.ts';
import type { ReportFormat } from './report-format.ts';

/** One file that needs nothing else. */
export const html: ReportFormat = {
  report: async view => htmlReport(view, await frame()),
  notice: async notice => htmlNotice(notice, await frame()),
};

/** All agreements of a folder, as one file that needs nothing else. */
export async function portfolioHtml(view: PortfolioView): Promise<string> {
  return portfolioPage(view, await frame(), await beside('page.portfolio.js'));
}

/** What the parts of a page come from that are no part of any agreement. */
export async function frame() {
  return { css: await beside('page.css'), madeBy: `partnership ${version}` };
}

/** Style sheet and script lie beside the bundle. */
function beside(file: string): Promise<string> {
  return readFile(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
}
