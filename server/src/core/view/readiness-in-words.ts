import { formatDate, toDate } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { describeWritten } from '../calendar/describe-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { phraseOf } from '../model/vocabulary.ts';
import { adherenceOf, type Tally } from '../status/adherence.ts';
import type { ExitReadiness, Readiness, RenewalOption } from '../status/readiness.ts';
import { inRow } from '../util/lists.ts';
import { countsInWords } from './counts.ts';

/** What is said of one point. */
export interface ReadinessLine {
  readonly label: Text;
  readonly words: Text;
}

/**
 * What to know before the parties decide whether to go on: how it may, by when, how ready they are to part, what was kept.
 *
 * @returns nothing where the agreement says neither how long it is nor how it would end
 */
export function readinessInWords(readiness: Readiness, evidence: Evidence): ReadinessLine[] {
  const { term, exit } = evidence.model.agreement;
  if (!term && !exit && !readiness.isUnreadable && !readiness.exit.isUnreadable) return [];
  return [
    ...renewalInWords(readiness, evidence),
    ...exitInWords(readiness.exit, evidence),
    ...keptInWords(readiness, evidence),
  ];
}

function renewalInWords(readiness: Readiness, evidence: Evidence): ReadinessLine[] {
  const { ends, isUnreadable, options, noticeBy } = readiness;
  const { today } = evidence;
  const isOpen = ends !== undefined && !isUnreadable && options.length === 0;
  return [
    {
      label: t`Last day`,
      words: ends !== undefined ? long(ends) : isUnreadable ? t`cannot be read` : t`none is named`,
    },
    ...options.map(option => optionInWords(option, evidence)),
    ...(isOpen ? [{ label: t`Whether to go on`, words: t`no day to decide is named` }] : []),
    ...(noticeBy === undefined
      ? []
      : [
          {
            label: t`Notice of whoever does not go on`,
            words: noticeBy < today ? t`was to be given by ${long(noticeBy)}` : t`by ${long(noticeBy)}`,
          },
        ]),
  ];
}

function optionInWords(
  { kind, length, needs, by, renews }: RenewalOption,
  evidence: Evidence,
): ReadinessLine {
  if (kind === 'by-itself')
    return { label: t`After that`, words: t`goes on by itself ${phraseOf('Renewal', renews ?? '')}` };
  const { model } = evidence;
  const decided =
    by === undefined ? t`by when to decide is not named, or cannot be read` : decideInWords(by, evidence);
  if (kind === 'renewal') return { label: t`Whether to go on`, words: decided };
  return {
    label: length === undefined ? t`Extension` : t`Extension by ${describeWritten(length)}`,
    words: inRow([
      needs === undefined
        ? ''
        : needs === 'both'
          ? t`if all parties want it`
          : t`if ${model.nameOf(needs)} wants it`,
      decided,
    ]),
  };
}

/** What was decided stands in the text, or nowhere that could be relied on. */
function decideInWords(by: Day, { today, isInForce }: Evidence): Text {
  const left = by - today;
  if (!isInForce) return t`to be decided by ${long(by)}`;
  if (left < 0) return t`was to be decided by ${long(by)}; the text does not say what was decided`;
  if (left === 0) return t`to be decided by today`;
  return left === 1
    ? t`to be decided by ${long(by)}, in 1 day`
    : t`to be decided by ${long(by)}, in ${left} days`;
}

function exitInWords(exit: ExitReadiness, { model, isRecorded, isInForce }: Evidence): ReadinessLine[] {
  const { coveredBy, plans } = exit;
  const lines: ReadinessLine[] = [{ label: t`Exit plan`, words: planInWords(exit) }];
  // What is in the contract is kept and looked at as the contract says.
  if (coveredBy !== undefined && plans.length === 0) return lines;
  if (plans.length === 0 && exit.keeper === 'none' && !exit.isReviewed) return lines;
  return [
    ...lines,
    { label: t`Who keeps the exit plan`, words: keeperInWords(exit, model) },
    { label: t`Review of the exit plan`, words: reviewInWords(exit, isInForce && isRecorded) },
  ];
}

function planInWords({ plans, isUnreadable, coveredBy, agreed }: ExitReadiness): Text {
  const [first, second] = plans;
  if (!first) {
    if (isUnreadable) return t`cannot be read`;
    return coveredBy === undefined ? t`none is named` : t`covered by ${coveredBy}`;
  }
  if (second) return t`two are named, ${first.path} and ${second.path}: nobody can tell which one holds`;
  return inRow([
    first.path,
    agreed === undefined ? '' : t`agreed on ${long(agreed)}`,
    first.file === 'missing'
      ? t`but there is no such file`
      : first.file === 'outside'
        ? t`which lies outside of the workspace`
        : '',
  ]);
}

function keeperInWords({ keeper, owner }: ExitReadiness, model: AgreementModel): Text {
  const name = model.person(owner)?.name ?? owner ?? '';
  switch (keeper) {
    case 'named':
      return name;
    case 'vacant':
      return t`${name}: the position is vacant`;
    case 'unknown':
      return t`${name}, who is not known here`;
    case 'unreadable':
      return t`cannot be read`;
    case 'none':
      return t`nobody is named`;
  }
}

function reviewInWords(exit: ExitReadiness, isRecorded: boolean): Text {
  const { lastReview, nextReview, overdueSince, isReviewed, isUncertain } = exit;
  return inRow([
    lastReview === undefined
      ? isRecorded
        ? t`none on record`
        : t`nothing is recorded, so nobody can tell`
      : t`last on ${long(lastReview)}`,
    overdueSince === undefined ? '' : t`overdue since ${long(overdueSince)}`,
    nextReview === undefined ? '' : t`next by ${long(nextReview)}`,
    isReviewed ? '' : t`how often is not agreed`,
    isUncertain ? t`though a record that may be one is not understood` : '',
  ]);
}

function keptInWords(
  { kept, starts }: Readiness,
  { model, isInForce, isRecorded }: Evidence,
): ReadinessLine[] {
  if (!kept)
    return isInForce && !isRecorded
      ? [{ label: t`What was kept`, words: t`nothing is recorded, so nobody can tell` }]
      : [];
  const { meetings, parties } = kept;
  const since = starts === undefined ? t`Meetings until today` : t`Meetings since ${long(starts)}`;
  return [
    { label: since, words: counted(meetings) },
    ...parties.map(({ id, tally }) => ({
      label: t`What ${model.nameOf(id)} owes alone`,
      words: counted(tally),
    })),
  ];
}

function counted(tally: Tally): Text {
  return countsInWords(adherenceOf(tally)) ?? t`nothing has come due`;
}

function long(day: Day): Text {
  return formatDate(toDate(day));
}
