import { and, inRow } from '../l10n/lists.ts';
import { joined, type Text, t } from '../l10n/message.ts';
import { type Change, type Effect, gravestEffect } from '../review/change.ts';
import type { AgreementReview } from '../review/review.ts';
import type { Review, ReviewedChange } from './review.ts';

/** Signs that need no colour, for lists and tables. */
export const signs: Readonly<Record<Effect, string>> = {
  weakened: '▼',
  strengthened: '▲',
  undetermined: '?',
  reworded: '~',
  unaffected: '·',
};

/** `weakened for Cirrus Oy; strengthened for Nordbank Abp`: the gravest first. */
export function effectsInWords(change: Change, { parties }: Pick<AgreementReview, 'parties'>): Text {
  const groups = (['weakened', 'strengthened', 'undetermined', 'reworded'] as const).flatMap(effect => {
    const names = parties.filter(({ id }) => change.effects[id] === effect).map(({ name }) => name);
    return names.length === 0 ? [] : [forWhom[effect](whom(names, parties.length))];
  });
  return groups.length > 0 ? joined(groups, '; ') : t`touches nobody`;
}

const forWhom: Readonly<Record<Exclude<Effect, 'unaffected'>, (parties: Text) => Text>> = {
  weakened: parties => t`weakened for ${parties}`,
  strengthened: parties => t`strengthened for ${parties}`,
  undetermined: parties => t`may matter to ${parties}`,
  reworded: parties => t`reworded for ${parties}`,
};

function whom(names: readonly string[], all: number): Text {
  if (names.length < all || all === 1) return and(names);
  return all === 2 ? t`both` : t`all`;
}

/** What became of the thing, with what it says before and after. */
export function whatHappened({ kind, before = '', after = '' }: Change): Text {
  switch (kind) {
    case 'added':
      return t`added`;
    case 'removed':
      return t`removed`;
    case 'renamed':
      return t`renamed from ${before} to ${after}`;
    case 'moved':
      return t`moved from ${before} to ${after}`;
    case 'changed':
      return joined([before, after], ' → ');
  }
}

/** `Demand by month: cadence: monthly → quarterly` */
export function headline(change: Change): Text {
  return joined([change.title, whatHappened(change)], ': ');
}

/** Remarks about a change beside its effects: who accepts it, and whether somebody takes from what he promised. */
export function remarks(
  { approved, ownPromiseOf }: ReviewedChange,
  { parties }: Pick<AgreementReview, 'parties'>,
): Text[] {
  const name = (id: string) => parties.find(party => party.id === id)?.name ?? id;
  return [
    ...approved.by.map(({ party, person }) => t`accepted for ${name(party)} by ${person}`),
    ...approved.rejected.map(
      ({ approval, why }) => t`a waiver does not count: ${objections[why](approval.approvedBy)}`,
    ),
    ...ownPromiseOf.map(party => t`${name(party)} weakens its own promise: the change is by its own people`),
  ];
}

const objections = {
  'no-reason': () => t`it gives no reason`,
  'unclear-until': () => t`its last day cannot be read`,
  expired: () => t`it has expired`,
  'unknown-person': (person = '') =>
    person === '' ? t`it does not say who approves it` : t`${person} is no person of this agreement`,
  'wrong-party': (person = '') => t`${person} is of no party that loses by the change`,
} as const;

/** `3 changes (2 weakening, 1 strengthening) in 1 agreement` */
export function summaryOf(review: Review): Text {
  const all = review.agreements.flatMap(({ changes }) => changes);
  if (all.length === 0) return noChange(review);
  const count = (effect: Effect) => all.filter(({ change }) => gravestEffect(change) === effect).length;
  const [weakened, strengthened, open] = [count('weakened'), count('strengthened'), count('undetermined')];
  const reworded = count('reworded') + count('unaffected');
  const found = [
    weakened > 0 ? t`${weakened} weakening` : '',
    strengthened > 0 ? t`${strengthened} strengthening` : '',
    open > 0 ? t`${open} undetermined` : '',
    reworded > 0 ? t`${reworded} reworded` : '',
  ];
  const changed = review.agreements.filter(({ changes }) => changes.length > 0).length;
  const changes = all.length === 1 ? t`1 change` : t`${all.length} changes`;
  const agreements = changed === 1 ? t`1 agreement` : t`${changed} agreements`;
  return t`${changes} (${inRow(found)}) in ${agreements}`;
}

function noChange({ agreements, compared }: Review): Text {
  const isWhole = agreements.every(({ review: { incomplete } }) => incomplete.length === 0);
  if (compared === 1) {
    return isWhole
      ? t`1 agreement compared, no change in what it says`
      : t`1 agreement compared, no change in what could be read`;
  }
  return isWhole
    ? t`${compared} agreements compared, no change in what they say`
    : t`${compared} agreements compared, no change in what could be read`;
}

/** How a version was raised, and whether that is enough. */
export function versionInWords({ version }: AgreementReview): Text | undefined {
  if (!version || (version.demanded === 'none' && version.made === 'none')) return undefined;
  const { before, after, demanded, isEnough, suggested } = version;
  const step = before === after ? t`version ${after}, not raised` : t`version ${before} → ${after}`;
  return isEnough ? step : t`${step}: these changes ask for a ${demanded} step, ${suggested}`;
}

/** `Nordbank Abp makes 4 promises and is given 5 (before: 4 and 6)`, for each party. */
export function reciprocityInWords({ parties, reciprocity }: AgreementReview): Text[] {
  const { before, after } = reciprocity;
  return parties.flatMap(({ id, name }) => {
    const [was, is] = [before?.total[id], after?.total[id]];
    const now = is ?? was;
    if (!now) return [];
    const promises = now.gives === 1 ? t`1 promise` : t`${now.gives} promises`;
    const balance = t`${name} makes ${promises} and is given ${now.receives}`;
    const isSame = !was || !is || (was.gives === is.gives && was.receives === is.receives);
    return [isSame ? balance : t`${balance} (before: ${was.gives} and ${was.receives})`];
  });
}
