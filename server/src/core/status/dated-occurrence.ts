import { type IsoDate, toDate } from '../calendar/date.ts';
import type { Occurrence } from '../evidence/occurrence.ts';
import type { RecordModel } from '../evidence/record.ts';

/** One occasion with its days as they are told. */
export interface DatedOccurrence extends Pick<Occurrence, 'state' | 'period' | 'record' | 'doubts'> {
  /** The day on which it is planned, or by which it is due. */
  readonly planned: IsoDate;
  /** The first and last day on which something recorded counts as it. */
  readonly opens: IsoDate;
  readonly closes: IsoDate;
  /** The waiver that was to skip it, but to which not all parties concerned agreed. */
  readonly refused?: RecordModel | undefined;
}

export function datedOf(occurrence: Occurrence, refused: RecordModel | undefined): DatedOccurrence {
  const { planned, opens, closes } = occurrence;
  return { ...occurrence, planned: toDate(planned), opens: toDate(opens), closes: toDate(closes), refused };
}
