import { capital, type Text, t } from '../l10n/message.ts';
import { type Effect, gravestEffect } from '../review/change.ts';
import type { AgreementReview } from '../review/review.ts';
import { named, quoted } from '../review/sentences/quotes.ts';
import { inRow } from '../util/lists.ts';
import { own } from '../util/own.ts';
import type { Excused } from './excused/excused.ts';
import { notComparedInWords } from './not-compared.ts';
import type { Review, ReviewedChange } from './review.ts';
import { toldChanges } from './told.ts';

/** Signs that need no colour, for lists and tables. */
export const signs: Readonly<Record<Effect, string>> = {
  weakened: '▼',
  strengthened: '▲',
  undetermined: '?',
  reworded: '~',
  unaffected: '·',
};

/** What the signs mean, in one line. */
export const legend: Text = t`▼ worse for somebody · ? may matter · ▲ better · ~ only wording, people or dates`;

/** Who compares what, as the beginning of a line; a name of a file or branch stays as it is. */
export function subjectLine(review: Pick<Review, 'subject'>): Text {
  const text = subjectInWords(review);
  return review.subject.kind === 'states' ? text : capital(text);
}

/** Who compares what: `this pull request against main`. */
export function subjectInWords({ subject }: Pick<Review, 'subject'>): Text {
  switch (subject.kind) {
    case 'pull-request':
      return t`this pull request against ${stateInWords(subject.into)}`;
    case 'working-tree':
      return t`the files as they are now against ${stateInWords(subject.before)}`;
    case 'states':
      return t`${stateInWords(subject.after)} against ${stateInWords(subject.before)}`;
  }
}

/** A branch, tag, file or folder goes by its name; what only a machine can tell apart is said in words. */
export function stateInWords(label: string): Text {
  const ago = /^HEAD(?:~(\d*)|(\^))?$/.exec(label);
  if (ago) {
    const count = ago[2] || ago[1] === '' ? 1 : Number(ago[1] ?? 0);
    if (count === 0) return t`the last commit`;
    return count === 1 ? t`the last commit but one` : t`the state ${count} commits ago`;
  }
  if (/^[0-9a-f]{40,64}$/.test(label)) return t`the commit ${label.slice(0, 7)}`;
  return label;
}

/** Remarks about a change beside its effects: who accepts it, and whether somebody takes from what he promised. */
export function remarks(
  { approved, ownPromiseOf }: ReviewedChange,
  { parties, models }: Pick<AgreementReview, 'parties' | 'models'>,
): Text[] {
  const name = (id: string) => named(parties.find(party => party.id === id)?.name ?? id);
  const person = (reference: string) =>
    named((models.after ?? models.before)?.person(reference)?.name ?? reference);
  return [
    ...approved.by.map(({ party, person: who }) => t`accepted for ${name(party)} by ${person(who)}`),
    ...approved.rejected.map(
      ({ approval, why }) =>
        t`a waiver does not count: ${objections[why](person(approval.approvedBy ?? ''))}`,
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

/** `3 changes in 1 agreement: 2 worse for somebody, 1 better` */
export function summaryOf(review: Review): Text {
  const all = review.agreements.flatMap(toldChanges);
  if (all.length === 0) return noChange(review);
  const count = (effect: Effect) => all.filter(({ change }) => gravestEffect(change) === effect).length;
  const [weakened, open, strengthened] = [count('weakened'), count('undetermined'), count('strengthened')];
  const reworded = count('reworded') + count('unaffected');
  const found = [
    weakened > 0 ? t`${weakened} worse for somebody` : '',
    open > 0 ? t`${open} that may matter` : '',
    strengthened > 0 ? t`${strengthened} better` : '',
    reworded > 0 ? t`${reworded} only in wording, people or dates` : '',
  ];
  const changed = review.agreements.filter(agreement => toldChanges(agreement).length > 0).length;
  const changes = all.length === 1 ? t`1 change` : t`${all.length} changes`;
  const agreements = changed === 1 ? t`1 agreement` : t`${changed} agreements`;
  return t`${changes} in ${agreements}: ${inRow(found)}`;
}

function noChange(review: Review): Text {
  const { compared } = review;
  if (notComparedInWords(review).length === 0) {
    if (compared === 0) return t`No agreement differs`;
    return compared === 1
      ? t`1 agreement compared, no change in what it says`
      : t`${compared} agreements compared, no change in what they say`;
  }
  if (compared === 0) return t`Nobody can say what has changed: see what could not be compared`;
  return compared === 1
    ? t`1 agreement compared only in part: no change in what could be read`
    : t`${compared} agreements compared only in part: no change in what could be read`;
}

/** How the version was raised, and whether that is enough. */
export function versionInWords({ version }: AgreementReview): Text | undefined {
  if (
    !version ||
    (version.demanded === 'none' && version.made === 'none' && version.before === version.after)
  )
    return undefined;
  const { before, after, isEnough, suggested } = version;
  const step =
    before === after ? t`The version is still ${after}` : t`The version went from ${before} to ${after}`;
  return isEnough ? step : t`${step}; these changes ask for ${suggested}`;
}

/** How many promises each party makes and is given, where that has changed. */
export function reciprocityInWords({ parties, reciprocity, incomplete }: AgreementReview): Text[] {
  // What could not be read may hold promises: then nobody can count them.
  if (incomplete.length > 0) return [];
  const { before, after } = reciprocity;
  return parties.flatMap(({ id, name }) => {
    const [was, is] = [before && own(before.total, id), after && own(after.total, id)];
    if (!was || !is || (was.gives === is.gives && was.receives === is.receives)) return [];
    const promises = is.gives === 1 ? t`1 promise` : t`${is.gives} promises`;
    return [
      t`${named(name)} now makes ${promises} and is given ${is.receives} (before: ${was.gives} and ${was.receives})`,
    ];
  });
}

/** What is excused, with the reason that is given. */
export function excusedInWords({ kind, sentence, reason }: Excused): Text {
  if (reason !== undefined) return t`${sentence}. The reason given: ${quoted(reason)}`;
  if (kind === 'moved' || kind === 'left-early') return sentence;
  return kind === 'waiver' || kind === 'comment'
    ? t`${sentence}. No reason is given, so it does not count`
    : t`${sentence}. No reason is given`;
}
