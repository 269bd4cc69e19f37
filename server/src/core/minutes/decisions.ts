import { type Text, t } from '../l10n/message.ts';
import { isNothing } from '../recording/nothing.ts';
import type { FormRow } from './form-tables.ts';
import { quote, type Reading, type UnreadEntry } from './unread.ts';

/** What was decided by the table of decisions: each row is one. */
export function readDecisions(rows: readonly FormRow[], placeOf: (row: FormRow) => Text): Reading<string[]> {
  const unread: UnreadEntry[] = [];
  const value = rows.flatMap(row => {
    const [number, decision] = [row.text('number'), row.text('decision')];
    if (!isNothing(decision)) return [decision];
    if (/\p{L}{2}/u.test(number))
      unread.push({
        place: placeOf(row),
        wrong: t`${quote(number)} stands where the number of a decision belongs.`,
        remedy: t`Move it into the column of decisions.`,
      });
    return [];
  });
  return { value, unread, notes: [] };
}
