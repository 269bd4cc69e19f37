import { formatDate } from '../../calendar/date.ts';
import { adoptionsIn, hasReturned, isSound } from '../../config/adopted.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';

export const waiverAdoptedReturned: FileRule = {
  on: 'file',
  id: 'waiver/adopted-returned',
  severity: 'warning',
  acceptable: false,
  dated: true,
  title: 'The day has come to which the findings of agreements that were taken over were put off.',
  why: 'They were put off to be looked at by that day, not for good.',
  remedy:
    'Put right what is left; then run `partnership adopt` again, which takes out what is mended, with a new reason and a later day for what has to wait.',
  bad: 'waivers: []\nadopted: { reason: Inherited with the merger, approvedBy: nordbank/anna-lind, until: 2026-01-31, findings: [f970d45592c0d79e5] }\n',
  good: 'waivers: []\nadopted: { reason: Inherited with the merger, approvedBy: nordbank/anna-lind, until: 2027-01-31, findings: [f970d45592c0d79e5] }\n',
  *check(file, { today }) {
    for (const adoption of adoptionsIn(file)) {
      const { entry, until, findings } = adoption;
      if (until === undefined || findings.size === 0) continue;
      if (!isSound(adoption, today) || !hasReturned(adoption, today)) continue;
      yield {
        range: file.source.placeOf(entry, 'until'),
        path: 'adopted.until',
        message: t`What was adopted was put off to ${formatDate(until)}, so it counts again, as warnings. Put right what is left, and run \`partnership adopt\` again for what has to wait.`,
      };
    }
  },
};
