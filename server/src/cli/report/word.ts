import { noticeBlocks } from '../../page/notice.tsx';
import { wordPage, wordReport } from '../../page/word.ts';
import { version } from '../../version.ts';
import type { ReportFormat } from './report-format.ts';

const madeBy = `partnership ${version}`;

export const word: ReportFormat = {
  report: view => wordReport(view, madeBy),
  notice: notice => {
    const { title, language, date } = notice;
    const file = { title, language, date, madeBy, header: title, foot: '', contents: undefined };
    return wordPage(noticeBlocks(notice), file);
  },
};
