import type { IsoDate } from '../calendar/date.ts';
import type { Occurrence } from './occurrence.ts';
import type { RegularPromise } from './promise.ts';

/** A regular promise with what became of each of its occasions. */
export interface Track {
  readonly promise: RegularPromise;
  /** In the order of their planned days, up to the next one that is to come. */
  readonly occurrences: readonly Occurrence[];
  /** False where what could not be read may be a record of it, or says what counts: nothing is proved to be missing. */
  readonly isCertain: boolean;
}

/** The occasions that were missed. */
export function missedIn({ occurrences }: Track): Occurrence[] {
  return occurrences.filter(({ state }) => state === 'missed');
}

/** What was missed last and has not been made up for since: a later occasion that was kept ends it. */
export function overdueIn({ occurrences }: Track): Occurrence[] {
  const kept = occurrences.findLastIndex(({ record }) => record !== undefined);
  return occurrences.slice(kept + 1).filter(({ state }) => state === 'missed');
}

/** Whether any two occasions in a row were missed; one that was skipped by agreement stands between them. */
export function missedTwiceInARow({ occurrences }: Track): boolean {
  return occurrences.some(({ state }, i) => state === 'missed' && occurrences[i + 1]?.state === 'missed');
}

/** The day of the last record that kept it. */
export function lastKept({ occurrences }: Track): Occurrence | undefined {
  return occurrences.findLast(({ state }) => state === 'held' || state === 'late');
}

/** The days on which occasions of a state were planned. */
export function daysOf(occurrences: readonly Occurrence[]): IsoDate[] {
  return occurrences.map(({ planned }) => planned);
}
