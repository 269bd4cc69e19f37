import { addDuration } from '../calendar/add-duration.ts';
import { shown } from '../docs/escape/shown.ts';
import { type Dictionary, translate } from '../l10n/message.ts';
import { spokesperson } from '../review/approvals.ts';
import { partiesToAccept } from '../review/change.ts';
import { shorten } from '../util/shorten.ts';
import type { Review, ReviewedAgreement, ReviewedChange, UnreadFile } from './review.ts';

/** What makes the exit status 1. */
export const changeThresholds = ['weakened', 'any', 'none'] as const;

export type ChangeThreshold = (typeof changeThresholds)[number];

/** A change that nobody has accepted who would have to. */
export interface Open {
  readonly agreement: ReviewedAgreement;
  readonly reviewed: ReviewedChange;
}

/** The changes that fail a review. */
export function openChanges(review: Review, threshold: ChangeThreshold): Open[] {
  return review.agreements.flatMap(agreement =>
    agreement.changes
      .filter(reviewed => isOpen(reviewed, threshold))
      .map(reviewed => ({ agreement, reviewed })),
  );
}

function isOpen({ change, approved }: ReviewedChange, threshold: ChangeThreshold): boolean {
  if (threshold === 'none') return false;
  if (partiesToAccept(change).length > 0) return approved.missing.length > 0;
  return threshold === 'any' && approved.by.length === 0;
}

/**
 * Whether parts of one of the states could not be read, so that nobody can say that nothing is weakened there: what was
 * not read of the state before may be what is gone now.
 */
export function hasMistakes(review: Review): boolean {
  return (
    review.unreadable.length > 0 ||
    review.agreements.some(({ review: { incomplete } }) => incomplete.length > 0)
  );
}

/** Whether submodules were not looked into since they are not here. They may have nothing to do with agreements. */
export function lacksSubmodules({ unread }: Review): boolean {
  return unread.some(mayBeUnrelated);
}

function mayBeUnrelated({ why }: UnreadFile): boolean {
  return why === 'unfetched';
}

/** 0, 1 or 2: a state that cannot be read whole fails wherever changes can, and always where a file was not read at all. */
export function exitStatus(review: Review, threshold: ChangeThreshold): number {
  if (!review.unread.every(mayBeUnrelated)) return 2;
  if (threshold === 'none') return 0;
  return openChanges(review, threshold).length > 0 || hasMistakes(review) || lacksSubmodules(review) ? 1 : 0;
}

/** What somebody adds to the configuration to accept changes. */
export interface Request {
  /** The configuration file to add it to. */
  readonly file: string;
  /** YAML with `waivers:` at its top, to be completed with reasons. */
  readonly yaml: string;
  /** For people: who has to agree. */
  readonly parties: readonly string[];
  /** How many changes it is about. */
  readonly count: number;
}

/** How changes can be accepted, for each configuration file: exactly what to add, with the right persons and a date. */
export function approvalRequests(
  open: readonly Open[],
  today: Review['today'],
  dictionary?: Dictionary,
): Request[] {
  const files = new Map<string, Open[]>();
  for (const each of open) {
    const file = each.agreement.configuration ?? 'partnership.config.yaml';
    files.set(file, [...(files.get(file) ?? []), each]);
  }
  return [...files].map(([file, some]) => ({
    file,
    yaml: `waivers:\n${some.flatMap(each => entriesFor(each, today, dictionary)).join('')}`,
    parties: [...new Set(some.flatMap(partiesToAsk))],
    count: some.length,
  }));
}

/** The parties that have to accept a change, by their names. */
export function partiesToAsk({ agreement: { review }, reviewed: { change, approved } }: Open): string[] {
  const ids = approved.missing.length > 0 ? approved.missing : Object.keys(change.effects);
  return ids.map(id => review.parties.find(party => party.id === id)?.name ?? id);
}

/** What of a change is repeated beside its id. */
const longestComment = 140;

function entriesFor(
  { agreement: { review }, reviewed: { change, approved } }: Open,
  today: Review['today'],
  dictionary: Dictionary | undefined,
) {
  const about = shown(shorten(translate(change.sentence, dictionary), longestComment));
  const until = addDuration(today, { amount: 1, unit: 'year' }, new Set());
  const parties = approved.missing.length > 0 ? approved.missing : Object.keys(change.effects).slice(0, 1);
  return parties.map(
    party => `  # ${about}
  - change: "${change.id}"
    reason: "<why ${party} accepts this>"
    approvedBy: ${spokesperson(party, review) ?? `${party}/person-id`}
    until: ${until}
`,
  );
}
