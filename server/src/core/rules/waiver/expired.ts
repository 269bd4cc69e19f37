import { formatDate } from '../../calendar/date.ts';
import { isExpired, waiversIn } from '../../config/waivers.ts';
import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { FileRule } from '../../rule/rule.ts';

export const waiverExpired: FileRule = {
  on: 'file',
  id: 'waiver/expired',
  severity: 'error',
  acceptable: false,
  dated: true,
  title: 'A waiver in the configuration has expired.',
  why: 'It was accepted until that day and no longer: what it accepted counts again.',
  remedy:
    'Put right what it accepts and remove the waiver; or have it approved again, with a new reason and a later `until`.',
  bad: 'waivers:\n  - { change: c81d, reason: The new board decides in March, approvedBy: nordbank/anna-lind, until: 2025-03-31 }\n',
  good: 'waivers:\n  - { change: c81d, reason: The new board decides in March, approvedBy: nordbank/anna-lind, until: 2099-03-31 }\n',
  *check(file, { today }) {
    for (const waiver of waiversIn(file)) {
      const { entry, until, reason, finding, change } = waiver;
      if (until === undefined || reason === undefined || !isExpired(waiver, today)) continue;
      yield {
        range: file.source.placeOf(entry, 'until'),
        path: itemPath('waivers', finding ?? change ?? '', 'until'),
        message: t`This waiver held until ${formatDate(until)} and accepts nothing any more. Put right what it accepts and remove it, or have it approved again with a later \`until\`.`,
      };
    }
  },
};
