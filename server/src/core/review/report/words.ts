import { said } from '../../l10n/message.ts';
import { and } from '../../words.ts';
import { type Change, type Effect, gravestEffect } from '../change.ts';
import type { AgreementReview } from '../review.ts';
import type { Review, ReviewedChange } from './review.ts';

/** Signs that need no colour, for lists and tables. */
export const signs: Readonly<Record<Effect, string>> = {
  weakened: '▼',
  strengthened: '▲',
  undetermined: '?',
  reworded: '~',
  unaffected: '·',
};

const verbs: Readonly<Record<Exclude<Effect, 'unaffected'>, string>> = {
  weakened: 'weakened for',
  strengthened: 'strengthened for',
  undetermined: 'may matter to',
  reworded: 'reworded for',
};

/** `weakened for Cirrus Oy; strengthened for Nordbank Abp`: the gravest first. */
export function effectsInWords(change: Change, { parties }: Pick<AgreementReview, 'parties'>): string {
  const groups = (['weakened', 'strengthened', 'undetermined', 'reworded'] as const).flatMap(effect => {
    const names = parties.filter(({ id }) => change.effects[id] === effect).map(({ name }) => name);
    if (names.length === 0) return [];
    const isAll = names.length === parties.length && names.length > 1;
    return [`${verbs[effect]} ${isAll ? (names.length === 2 ? 'both' : 'all') : said(and(names))}`];
  });
  return groups.join('; ') || 'touches nobody';
}

/** What became of the thing, with what it says before and after. */
export function whatHappened({ kind, before, after }: Change): string {
  switch (kind) {
    case 'added':
      return 'added';
    case 'removed':
      return 'removed';
    case 'renamed':
      return `renamed from ${before} to ${after}`;
    case 'moved':
      return `moved from ${before} to ${after}`;
    case 'changed':
      return `${before} → ${after}`;
  }
}

/** `Demand by month: cadence: monthly → quarterly` */
export function headline(change: Change): string {
  return `${said(change.title)}: ${whatHappened(change)}`;
}

/** Remarks about a change beside its effects: who accepts it, and whether somebody takes from what he promised. */
export function remarks(
  { approved, ownPromiseOf }: ReviewedChange,
  { parties }: Pick<AgreementReview, 'parties'>,
): string[] {
  const name = (id: string) => parties.find(party => party.id === id)?.name ?? id;
  return [
    ...approved.by.map(({ party, person }) => `accepted for ${name(party)} by ${person}`),
    ...approved.rejected.map(
      ({ approval, why }) => `a waiver does not count: ${objections[why](approval.approvedBy ?? '')}`,
    ),
    ...ownPromiseOf.map(party => `${name(party)} weakens its own promise: the change is by its own people`),
  ];
}

const objections = {
  'no-reason': () => 'it gives no reason',
  'unclear-until': () => 'its last day cannot be read',
  expired: () => 'it has expired',
  'unknown-person': (person: string) => `${person || 'nobody'} is no person of this agreement`,
  'wrong-party': (person: string) => `${person} is of no party that loses by the change`,
} as const;

/** `2 changes weaken, 1 strengthens in 1 of 3 agreements` */
export function summaryOf(review: Review): string {
  const all = review.agreements.flatMap(({ changes }) => changes);
  if (all.length === 0) {
    const compared = plural(review.compared, 'agreement');
    const isWhole = review.agreements.every(({ review: { incomplete } }) => incomplete.length === 0);
    const what = isWhole ? (review.compared === 1 ? 'it says' : 'they say') : 'could be read';
    return `${compared} compared, no change in what ${what}`;
  }
  const count = (effect: Effect) => all.filter(({ change }) => gravestEffect(change) === effect).length;
  const parts = [
    [count('weakened'), 'weakening'],
    [count('strengthened'), 'strengthening'],
    [count('undetermined'), 'undetermined'],
    [count('reworded') + count('unaffected'), 'reworded'],
  ] as const;
  const found = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const changed = review.agreements.filter(({ changes }) => changes.length > 0).length;
  return `${plural(all.length, 'change')} (${found.join(', ')}) in ${plural(changed, 'agreement')}`;
}

/** How a version was raised, and whether that is enough. */
export function versionInWords({ version }: AgreementReview): string | undefined {
  if (!version || (version.demanded === 'none' && version.made === 'none')) return undefined;
  const { before, after, demanded, isEnough, suggested } = version;
  const step = before === after ? `version ${after}, not raised` : `version ${before} → ${after}`;
  return isEnough ? step : `${step}: these changes ask for a ${demanded} step, ${suggested}`;
}

/** `Nordbank Abp gives 4 and is given 5 (before 4 and 6)`, for each party. */
export function reciprocityInWords({ parties, reciprocity }: AgreementReview): string[] {
  const { before, after } = reciprocity;
  return parties.flatMap(({ id, name }) => {
    const [was, is] = [before?.total[id], after?.total[id]];
    const now = is ?? was;
    if (!now) return [];
    const isSame = !was || !is || (was.gives === is.gives && was.receives === is.receives);
    const earlier = isSame ? '' : ` (before: ${was.gives} and ${was.receives})`;
    return [`${name} makes ${plural(now.gives, 'promise')} and is given ${now.receives}${earlier}`];
  });
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
