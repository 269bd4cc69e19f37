import { isExpired, waiversIn } from '../../config/waivers.ts';
import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { FileRule } from '../../rule/rule.ts';

export const waiverUnapproved: FileRule = {
  on: 'file',
  id: 'waiver/unapproved',
  severity: 'warning',
  acceptable: false,
  title: 'A waiver in the configuration names nobody who approved it.',
  why: 'What is accepted is a decision between the parties: with no name to it, it can neither be asked about nor taken back.',
  remedy: 'Write who accepts it as `approvedBy: party/person`, somebody who may decide that.',
  bad: 'waivers:\n  - { change: c81d, reason: The new board decides in March, until: 2099-03-31 }\n',
  good: 'waivers:\n  - { change: c81d, reason: The new board decides in March, approvedBy: nordbank/anna-lind, until: 2099-03-31 }\n',
  *check(file, { today }) {
    for (const waiver of waiversIn(file)) {
      const { entry, approvedBy, reason, finding, change, isUntilUnclear } = waiver;
      // One that accepts nothing, for want of a reason or a clear last day or since it has expired, needs no approval.
      if (reason === undefined || isUntilUnclear || isExpired(waiver, today)) continue;
      if (approvedBy !== undefined || file.source.isDoubtful(entry, 'approvedBy')) continue;
      yield {
        range: file.source.placeOf(entry, 'approvedBy'),
        path: itemPath('waivers', finding ?? change ?? '', 'approvedBy'),
        message: t`Nobody is named who approved this waiver, so nobody can be asked about it. Write who accepts it: \`approvedBy: party/person\`.`,
      };
    }
  },
};
