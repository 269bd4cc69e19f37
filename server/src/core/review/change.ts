import type { IsoDate } from '../calendar/date.ts';
import type { Text } from '../l10n/message.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import type { Location } from '../util/location.ts';

/** What a change means to one party (decision 61). Judged only by what the text declares. */
export const effects = ['weakened', 'strengthened', 'undetermined', 'reworded', 'unaffected'] as const;

export type Effect = (typeof effects)[number];

/** What a change means to each party of the agreement, by party id. */
export type Effects = Readonly<Record<string, Effect>>;

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'renamed';

/** One thing that an agreement says differently. */
export interface Change {
  /**
   * Made from agreement, kind, path and the values: survives moved lines, comments, formatting and other changes. A
   * value that is changed once more makes another change, so that an approval holds only for what was approved.
   */
  readonly id: string;
  readonly kind: ChangeKind;
  /** The id path, as the state after names it; of what was removed, as the state before does. */
  readonly path: string;
  /** What it is about, for people: “Demand by month: cadence”. */
  readonly title: Text;
  /** The change in the words of a reader who has never seen the text, without a full stop and without its effects. */
  readonly sentence: Text;
  /** What the only party does that gains or loses by it, where that is worth saying: “who answers”. */
  readonly role: Text | undefined;
  /** Undefined outside the seven principles. */
  readonly principle: PrincipleKey | undefined;
  /** For people, on one line. Undefined for what was added. */
  readonly before: string | undefined;
  /** For people, on one line. Undefined for what was removed. */
  readonly after: string | undefined;
  /** Undefined where that state does not have the thing. */
  readonly places: { readonly before: Location | undefined; readonly after: Location | undefined };
  readonly effects: Effects;
  /** The parties that promise the thing; empty where it is no promise of somebody in particular. */
  readonly by: readonly string[];
  /** Where in the contract that is to stand which the agreement no longer says; undefined for any other change. */
  readonly movedInto?: string;
  /** Of somebody on whom the contract counts, and in whose place another name stands or none, where there is a day to stay until. */
  readonly leftEarly?: LeftEarly;
}

/** When somebody who was to stay left. */
export interface LeftEarly {
  /** The first day on which the person was free to go. */
  readonly until: IsoDate;
  /** Since when the successor holds the position, where the text says so. */
  readonly since: IsoDate | undefined;
}

/** The parties that have to accept a change: who loses by it, and everybody where nobody can see who does. */
export function partiesToAccept(change: Pick<Change, 'effects' | 'movedInto'>): string[] {
  return change.movedInto === undefined ? partiesWith('weakened', change) : Object.keys(change.effects);
}

/** The parties that a change affects in a way. */
export function partiesWith(effect: Effect, { effects }: Pick<Change, 'effects'>): string[] {
  return Object.keys(effects).filter(party => effects[party] === effect);
}

/** The gravest thing that a change does to anybody: what a list of changes is sorted and coloured by. */
export function gravestEffect({ effects: found }: Pick<Change, 'effects'>): Effect {
  const all = Object.values(found);
  return effects.find(effect => all.includes(effect)) ?? 'unaffected';
}
