import { markdownPage, markdownReport } from '../../page/markdown.ts';
import { noticeBlocks } from '../../page/notice.tsx';
import type { ReportFormat } from './report-format.ts';

export const markdown: ReportFormat = {
  report: async view => markdownReport(view),
  notice: async notice => markdownPage(noticeBlocks(notice)),
};
