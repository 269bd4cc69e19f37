import { toDate } from '../../calendar/date.ts';
import { describePeriod } from '../../calendar/describe-period.ts';
import type { Period } from '../../calendar/periods.ts';
import type { RecordModel } from '../../evidence/record.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { knownBy, recordsOfFile, relatedRecord } from '../evidence.ts';
import { recordsWith } from '../examples.ts';

export const recordsDuplicate: FileRule = {
  on: 'file',
  id: 'records/duplicate',
  severity: 'warning',
  title: 'The same thing is recorded twice.',
  why: 'Counted twice, it makes the partnership look better kept than it is; and later corrections miss one of the two.',
  remedy: 'Merge the two into one record.',
  bad: recordsWith(
    'type: shared, commitment: forecast, date: 2026-02-03',
    'type: shared, commitment: forecast, date: 2026-02-03',
  ),
  good: recordsWith(
    'type: shared, commitment: forecast, date: 2026-02-03',
    'type: shared, commitment: roadmap, date: 2026-02-03',
  ),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    if (!found) return;
    const first = firstIn(found.all);
    for (const record of found.own) {
      const key = keyOf(record);
      const other = key === undefined ? undefined : first.get(key);
      if (!other || other.record === record.record) continue;
      yield {
        range: file.source.headOf(record.record),
        ...knownBy(record),
        message: record.period
          ? sentTwice(record.period)
          : t`This is recorded already: same type, same subject, same day. Counted twice, the partnership looks better kept than it is. Merge the two, or correct the date of one.`,
        related: [relatedRecord(other, t`The other record`)],
      };
    }
  },
};

function sentTwice(period: Period): Text {
  return t`The report for ${describePeriod(period)} is recorded already. Counted twice, the partnership looks better kept than it is. Merge the two, or write with \`period\` which one it is for.`;
}

/** The records of an agreement never change, and this goes with them. */
const known = new WeakMap<readonly RecordModel[], ReadonlyMap<string, RecordModel>>();

/** Of records that say the same, the first one; worked out once for all files of an agreement. */
function firstIn(records: readonly RecordModel[]): ReadonlyMap<string, RecordModel> {
  const found = known.get(records);
  if (found) return found;
  const first = new Map<string, RecordModel>();
  for (const record of records) {
    const key = keyOf(record);
    if (key !== undefined && !first.has(key)) first.set(key, record);
  }
  known.set(records, first);
  return first;
}

/**
 * Type, target and day, whatever else is said (decision 41); two parties under `by: both` are two targets, and so are two
 * versions, and two levels that an escalation got to. A second report for a period is not one for another period (decision 98).
 */
function keyOf({
  type,
  subject,
  by,
  date,
  period,
  record: { version, level },
}: RecordModel): string | undefined {
  const day = period ? toDate(period.first) : date;
  return type && subject && [type, subject, by, version, level, day].join(' ');
}
