import type { IsoDate } from '../calendar/date.ts';
import type { RecordModel } from '../evidence/record.ts';

/** Whether a forum's meeting of a day has a record already: a second one would be a second meeting. */
export function isMeetingOnRecord(records: readonly RecordModel[], forum: string, date: IsoDate): boolean {
  return records.some(
    ({ type, subject, date: day }) => type === 'meeting' && subject === `forum ${forum}` && day === date,
  );
}
