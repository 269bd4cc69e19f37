import { dayAfter } from '../calendar/add-duration.ts';
import type { Day } from '../calendar/day.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { RecordModel } from '../evidence/record.ts';

/**
 * The day by which a notice or proposal had to be answered, where that day is over and no answer is recorded. An
 * answer after it is an answer (decision 30).
 *
 * @param time how long the answer may take, as it is written
 */
export function unansweredSince(
  { record, file, day }: RecordModel,
  time: string,
  { asOf, free, areHolidaysUnclear }: Evidence,
): Day | undefined {
  const length = parseDuration(time);
  if (!length.ok || record.answered !== undefined || record.outcome !== undefined) return undefined;
  if (['answered', 'outcome'].some(key => file.source.isDoubtful(record, key))) return undefined;
  if (areHolidaysUnclear && length.value.unit === 'working day') return undefined;
  const due = dayAfter(day, length.value, free);
  return due < asOf ? due : undefined;
}
