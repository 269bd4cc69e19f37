import { formatDate } from '../../calendar/date.ts';
import { adoptionsIn, isTooLong, latestReturn } from '../../config/adopted.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { replace } from '../../util/text-edit.ts';

export const waiverAdoptedTooLong: FileRule = {
  on: 'file',
  id: 'waiver/adopted-too-long',
  severity: 'error',
  acceptable: false,
  dated: true,
  title: 'Findings of agreements that were taken over are put off by more than 12 months.',
  why: 'What is put off for years is never looked at; within a year whoever took the agreements over has met the other party.',
  remedy: 'Write a day at most 12 months ahead as `until`. Until then nothing is accepted.',
  bad: 'waivers: []\nadopted: { reason: Inherited with the merger, approvedBy: nordbank/anna-lind, until: 2031-01-31, findings: [f970d45592c0d79e5] }\n',
  good: 'waivers: []\nadopted: { reason: Inherited with the merger, approvedBy: nordbank/anna-lind, until: 2027-01-31, findings: [f970d45592c0d79e5] }\n',
  *check(file, { today }) {
    for (const adoption of adoptionsIn(file)) {
      if (today === undefined || !isTooLong(adoption, today)) continue;
      yield {
        range: file.source.placeOf(adoption.entry, 'until'),
        path: 'adopted.until',
        message: t`What was adopted is put off by more than 12 months, so nothing of it is accepted. Write ${formatDate(latestReturn(today))} or an earlier day.`,
        data: { latest: latestReturn(today) },
      };
    }
  },
  fix({ range, data }) {
    const { latest } = data as { latest: string };
    return [{ title: t`Change to “${latest}”`, edits: [replace(range, latest)] }];
  },
};
