import { type IsoDate, toDate } from '../calendar/date.ts';
import { nameOfPeriod, type Period } from '../calendar/periods.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { plannedParts } from '../evidence/planned-series.ts';

/** One occasion for which nothing is recorded yet, though its time has come. */
export interface OpenOccasion {
  /** The day on which it was planned, or by which it was due. */
  readonly planned: IsoDate;
  /** Whether the agreement says the very day, and not only by when: then it can be taken for the day on which it took place. */
  readonly isPlanned: boolean;
  /** Of a report the period that it covers, as records write it. */
  readonly period: string | undefined;
}

/**
 * The occasions of a promise that are open, the earliest first.
 *
 * @param subject what records of it are about, as evidence calls it: `forum board`, `report service-report`
 * @param by where several parties owe it each by itself: the one that is meant
 */
export function openOccasions(evidence: Evidence, subject: string, by?: string): OpenOccasion[] {
  const { today } = evidence;
  const tracks = evidence.tracks.filter(
    ({ promise }) =>
      promise.subject === subject &&
      (by === undefined || promise.party === undefined || promise.party === by),
  );
  const open = tracks.flatMap(({ promise, occurrences }) => {
    const { planned } = plannedParts(promise, evidence);
    const isPlanned = (day: number) =>
      planned.some(({ first, last }) => first <= day && (last === undefined || day <= last));
    return occurrences
      .filter(({ record, state, planned: day, period }) => {
        if (record !== undefined || state === 'held') return false;
        return period ? hasEnded(period, today) : day <= today;
      })
      .map(({ planned: day, period }) => ({
        planned: toDate(day),
        isPlanned: isPlanned(day),
        period: period && nameOfPeriod(period),
      }));
  });
  return open.sort((a, b) => (a.planned < b.planned ? -1 : a.planned > b.planned ? 1 : 0));
}

function hasEnded({ last }: Period, today: number): boolean {
  return last <= today;
}
