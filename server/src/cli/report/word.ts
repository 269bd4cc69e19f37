import { wordReport } from '../../page/word.ts';
import { version } from '../../version.ts';
import type { ReportFormat } from './report-format.ts';

export const word: ReportFormat = view => wordReport(view, `partnership ${version}`);
