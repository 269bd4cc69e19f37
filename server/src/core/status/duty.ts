import { type IsoDate, toDate } from '../calendar/date.ts';
import { type Day, plusDays } from '../calendar/day.ts';
import { type ActionModel, actionsIn } from '../evidence/action.ts';
import { daysAhead, type Evidence } from '../evidence/evidence.ts';
import type { PromiseKind } from '../evidence/promise.ts';
import { overdueIn } from '../evidence/track.ts';
import { type Text, t } from '../l10n/message.ts';
import { directionOf } from '../model/commitments.ts';
import { partyOf } from '../model/parties.ts';
import { ownerOf } from '../model/reports.ts';
import { renewalDecisions } from '../model/term.ts';
import { kept } from '../util/kept.ts';
import { answersIn } from './answers.ts';

/** What somebody has to do: a regular promise, an answer, an action, the papers of a meeting, or the decision about renewal. */
export type DutyKind = PromiseKind | 'answer' | 'action' | 'papers' | 'renewal';

export interface Duty {
  readonly kind: DutyKind;
  /** The forum, plan, proposal or action, for people. */
  readonly name: Text;
  readonly id: string | undefined;
  /** The ids of the parties that owe it. */
  readonly parties: readonly string[];
  /** The ids of the parties that it is owed to; none where all who take part owe it to each other. */
  readonly to: readonly string[];
  /** The forum that meets, that looks at it, or that agreed on it. */
  readonly forum: string | undefined;
  /** The one person who sees to it, where somebody is named: `party/person`. */
  readonly person: string | undefined;
  /** The planned day, or the last day for it. */
  readonly due: IsoDate;
  /** The last day on which it still counts as in time. */
  readonly until: IsoDate;
  /** How many occasions in a row: 1, or more where several were missed. */
  readonly times: number;
}

/** The same before it is told. */
type DutyOnDay = Omit<Duty, 'due' | 'until'> & { readonly due: Day; readonly until: Day };

/** What should have been done by now, the oldest first. */
export function overdueDuties(evidence: Evidence): Duty[] {
  if (!evidence.isInForce || !evidence.isRecorded) return [];
  const promises = evidence.tracks.flatMap((track): DutyOnDay[] => {
    const missed = overdueIn(track);
    const [first] = missed;
    return first
      ? [
          {
            ...dutyOf(track.promise, evidence),
            due: first.planned,
            until: first.closes,
            times: missed.length,
          },
        ]
      : [];
  });
  const answers = answerDuties(evidence, 'overdue');
  const actions = actionDuties(evidence.isComplete ? openActions(evidence).filter(isProvedOpen) : []).filter(
    ({ due }) => due < evidence.asOf,
  );
  return inOrder([...promises, ...answers, ...actions]);
}

/**
 * What is due from today on for some days, and what is due already and still in time; the next first.
 *
 * @param ahead days, at most so many as the evidence looks ahead
 */
export function upcomingDuties(evidence: Evidence, ahead: number = daysAhead): Duty[] {
  const { today, ends, model, isInForce, isOver } = evidence;
  if (!isInForce || isOver) return [];
  const last = plusDays(today, ahead);
  const promises = evidence.tracks.flatMap(track =>
    track.occurrences
      .filter(({ state, planned }) => state === 'due' || (state === 'not-due' && planned <= last))
      .map(({ planned, closes }) => ({
        ...dutyOf(track.promise, evidence),
        due: planned,
        until: closes,
        times: 1,
      })),
  );
  const answers = answerDuties(evidence, 'open').filter(({ due }) => due <= last);
  const actions = actionDuties(openActions(evidence)).filter(({ due }) => due >= today && due <= last);
  const decisions = renewalDecisions(model.agreement.term).filter(
    ({ day }) => day >= today && day <= last && (ends === undefined || day <= ends),
  );
  const renewal = decisions.map(
    ({ day }): DutyOnDay => ({
      kind: 'renewal',
      name: t`decision about renewal`,
      id: undefined,
      parties: model.parties.map(({ id }) => id),
      to: [],
      forum: undefined,
      person: undefined,
      due: day,
      until: day,
      times: 1,
    }),
  );
  return inOrder([...promises, ...answers, ...actions, ...renewal]);
}

function dutyOf(
  { kind, name, id, parties, party, owner }: Evidence['promises'][number],
  { model }: Evidence,
): Pick<Duty, 'kind' | 'name' | 'id' | 'parties' | 'to' | 'forum' | 'person'> {
  const person = ownerOf(owner.owner, party);
  const to = fromPartyToParty.has(kind) ? directionOf(owner, model).to.filter(each => each !== party) : [];
  const forum = kind === 'forum' ? id : typeof owner.forum === 'string' ? owner.forum : undefined;
  return { kind, name, id, parties, to, forum, person };
}

/** What one party owes another; all else those who take part owe each other. */
const fromPartyToParty: ReadonlySet<PromiseKind> = new Set([
  'sharing',
  'proactivity',
  'commitment',
  'report',
]);

function answerDuties(evidence: Evidence, state: 'open' | 'overdue'): DutyOnDay[] {
  return answersIn(evidence)
    .filter(answer => answer.state === state)
    .map(({ name, by, asked, due, record }) => ({
      kind: 'answer',
      name,
      id: record.record.commitment,
      parties: by,
      to: asked === undefined ? [] : [asked],
      forum: undefined,
      person: undefined,
      due,
      until: due,
      times: 1,
    }));
}

function actionDuties(actions: readonly ActionModel[]): DutyOnDay[] {
  return actions.flatMap(({ name, id, owner, due, mentions }): DutyOnDay[] =>
    due !== undefined
      ? [
          {
            kind: 'action',
            name,
            id,
            parties: owner ? [partyOf(owner)] : [],
            to: [],
            forum: mentions[0]?.record.record.forum,
            person: owner,
            due,
            until: due,
            times: 1,
          },
        ]
      : [],
  );
}

/** The actions that meetings until today have left open. */
export const openActions = kept(({ written, doubts, today }: Evidence): readonly ActionModel[] => {
  const past = written.filter(({ day }) => day <= today);
  return actionsIn(past, doubts).filter(({ status }) => status === 'open');
});

/** Whether nothing may have closed it that could not be understood. */
function isProvedOpen({ doubts }: ActionModel): boolean {
  return doubts.length === 0;
}

function inOrder(duties: readonly DutyOnDay[]): Duty[] {
  return [...duties].sort(byDay).map(duty => ({ ...duty, due: toDate(duty.due), until: toDate(duty.until) }));
}

function byDay(a: DutyOnDay, b: DutyOnDay): number {
  if (a.due !== b.due) return a.due - b.due;
  const [x, y] = [`${a.kind} ${a.name}`, `${b.kind} ${b.name}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
