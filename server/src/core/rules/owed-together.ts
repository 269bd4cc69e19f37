import { formatDate } from '../calendar/date.ts';
import { lastKept, overdueIn, type Track } from '../evidence/track.ts';
import type { Text } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { and } from '../util/lists.ts';
import { ownersOf } from './evidence.ts';

/** One promise as each party owes it that has not kept it. */
export type Owed = readonly [Track, ...Track[]];

/** Those of some promises that are overdue; with `by: both` each party owes it, and it is one promise. */
export function overdueTogether(tracks: readonly Track[]): Owed[] {
  const byOwner = new Map<object, [Track, ...Track[]]>();
  for (const track of tracks) {
    if (overdueIn(track).length === 0) continue;
    const { owner } = track.promise;
    const same = byOwner.get(owner);
    if (same) same.push(track);
    else byOwner.set(owner, [track]);
  }
  return [...byOwner.values()];
}

/** What there is to say of a promise that is overdue, in words. */
export interface OverdueFacts {
  readonly name: Text;
  readonly due: Text;
  /** When it was kept last; undefined where that has never been recorded. */
  readonly last: Text | undefined;
  /** Who sees to it, where somebody is named. */
  readonly who: Text | undefined;
  /** The parties that owe it; empty where nobody is named. */
  readonly parties: Text;
}

export function overdueFacts(owed: Owed, model: AgreementModel): OverdueFacts {
  const [first] = owed;
  const [missed] = overdueIn(first);
  const last = lastKept(first)?.record?.date;
  return {
    name: first.promise.name,
    due: missed ? formatDate(missed.planned) : '',
    last: last && formatDate(last),
    who: ownersOf(owed, model),
    parties: and(owed.flatMap(({ promise }) => promise.parties.map(id => model.nameOf(id)))),
  };
}
