import { markdownReport } from '../../page/markdown.ts';
import type { ReportFormat } from './report-format.ts';

export const markdown: ReportFormat = async view => markdownReport(view);
