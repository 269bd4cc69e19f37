import type { Doubt } from './doubt.ts';
import type { Occurrence } from './occurrence.ts';
import type { RegularPromise } from './promise.ts';
import type { RecordModel } from './record.ts';
import { takeWaivers } from './waivers.ts';

/** A regular promise with what became of each of its occasions. */
export interface Track {
  readonly promise: RegularPromise;
  /** In the order of their planned days, up to the next one that is to come. */
  readonly occurrences: readonly Occurrence[];
  /** False where its days themselves are not certain, or may be another promise’s: nothing is proved to be missing. */
  readonly isCertain: boolean;
  /** Everything that leaves one of its occasions open. */
  readonly causes: readonly Doubt[];
  /** Waivers to which not all parties concerned agreed, so that they skip nothing. */
  readonly refused: readonly RecordModel[];
}

/** The occasions that were missed. */
export function missedIn({ occurrences }: Track): Occurrence[] {
  return occurrences.filter(({ state }) => state === 'missed');
}

/** What was missed last and has not been made up for since: a later occasion that was, or may have been, kept ends it. */
export function overdueIn({ occurrences }: Track): Occurrence[] {
  const kept = occurrences.findLastIndex(
    ({ record, state }) => record !== undefined || state === 'uncertain',
  );
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

/** The waivers that were to skip some occasions, but do not, since not all parties concerned agreed. */
export function refusedFor(
  { refused }: Track,
  occurrences: readonly Occurrence[],
): ReadonlyMap<Occurrence, RecordModel> {
  return takeWaivers(occurrences, refused);
}
