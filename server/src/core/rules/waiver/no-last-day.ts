import { isUntilEmpty, waiversIn } from '../../config/waivers.ts';
import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { FileRule } from '../../rule/rule.ts';

export const waiverNoLastDay: FileRule = {
  on: 'file',
  id: 'waiver/no-last-day',
  severity: 'warning',
  acceptable: false,
  title: 'A waiver in the configuration leaves its last day empty.',
  why: 'Somebody meant it to end, and left open when: until a day stands there, it accepts what it names for ever.',
  remedy:
    'Write the last day as `until: 2027-03-31`; or remove `until` where the waiver is to hold for ever.',
  bad: 'waivers:\n  - { change: c81d, reason: The new board decides in March, approvedBy: nordbank/anna-lind, until: }\n',
  good: 'waivers:\n  - { change: c81d, reason: The new board decides in March, approvedBy: nordbank/anna-lind }\n',
  *check(file) {
    for (const waiver of waiversIn(file)) {
      const { entry, reason, finding, change } = waiver;
      // Without a reason it accepts nothing, for ever or not.
      if (reason === undefined || !isUntilEmpty(waiver)) continue;
      yield {
        range: file.source.placeOf(entry, 'until'),
        path: itemPath('waivers', finding ?? change ?? '', 'until'),
        message: t`The last day of this waiver is left empty, so it holds for ever. Write the day, or remove \`until\` where that is meant.`,
      };
    }
  },
};
