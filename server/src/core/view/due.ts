import { type IsoDate, toDate } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Say, saying, type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { recordFor } from '../recording/begun.ts';
import { type Asked, type Concern, concernOf, type DueDuty, dueDuties } from '../status/due.ts';
import type { Duty } from '../status/duty.ts';
import { and } from '../util/lists.ts';
import { Audience } from './audience.ts';
import type { BegunView, DateView, PlaceView } from './basics.ts';
import { dutyInWords } from './duty-in-words.ts';
import { Reader } from './reader.ts';

/** One thing that is overdue or due soon, for people. */
export interface DueLine {
  readonly duty: Duty;
  readonly day: DateView;
  readonly what: string;
  /** The person who sees to it, else the parties that owe it. */
  readonly who: string;
  /** The parties that it is owed to; empty where all who take part owe it to each other. */
  readonly whom: string;
  readonly agreement: string;
  /** The URI of the agreement. */
  readonly agreementUri: string;
  readonly isOverdue: boolean;
  /** Where it is promised or asked for. */
  readonly place: PlaceView;
  /** The record that settles it; undefined where none does, or not yet. */
  readonly record: BegunView | undefined;
  /** What it is to whoever asked; undefined where nobody in particular did. */
  readonly concern: Concern | undefined;
}

export interface DueOptions {
  /** How far to look ahead. */
  readonly days: number;
  /** Whose affairs are asked for, of each agreement; undefined: in this agreement nobody's. */
  readonly askedIn?: (evidence: Evidence) => Asked | undefined;
}

/** What is overdue in some agreements, the oldest first, and then what is due soon. */
export function dueLinesOf(
  files: readonly FileModel[],
  checker: Checker,
  today: IsoDate,
  options: DueOptions,
): DueLine[] {
  const say = saying(checker.dictionary);
  const all = files.flatMap(file => {
    const evidence = checker.workspace.evidenceOf(file, today);
    return evidence ? dueLinesIn(evidence, checker, say, options) : [];
  });
  return all.sort(byDay);
}

/** The same of one agreement. */
export function dueLinesIn(
  evidence: Evidence,
  { workspace }: Checker,
  say: Say,
  { days, askedIn }: DueOptions,
): DueLine[] {
  const { model } = evidence;
  const asked = askedIn?.(evidence);
  if (askedIn && !asked) return [];
  const reader = new Reader(model, say, new Audience('internal', model));
  return dueDuties(evidence, days, workspace).flatMap(due => {
    const concern = asked && concernOf(due.duty, model, asked);
    return concern && !concern.by && !concern.to ? [] : [lineOf(due, concern, reader, evidence)];
  });
}

/** What an agreement is called. */
export function titleOf({ model, text }: Reader): string {
  return text(model.agreement.title ?? model.agreement.id ?? t`An agreement without a title`);
}

function lineOf(
  { duty, isOverdue }: DueDuty,
  concern: Concern | undefined,
  reader: Reader,
  { today }: Evidence,
): DueLine {
  const answers = recordFor(duty, toDate(today));
  const { kind, name, parties, to, person, due } = duty;
  const { model } = reader;
  const named = (ids: readonly string[]): Text => and(ids.map(party => model.nameOf(party)));
  return {
    duty,
    day: reader.day(due),
    what: reader.heading(dutyInWords(kind, name)),
    who: person ? reader.person(person) : reader.text(named(parties)),
    whom: reader.text(named(to.filter(party => !isAlone(duty, party)))),
    agreement: titleOf(reader),
    agreementUri: model.file.uri,
    isOverdue,
    place: reader.place(duty.written.owner, duty.written.file),
    record: answers && { uri: model.file.uri, answers },
    concern,
  };
}

/** Papers go to all who meet, also to the party of whoever sends them. */
function isAlone({ kind, parties }: Duty, party: string): boolean {
  return kind !== 'papers' && parties.length === 1 && parties[0] === party;
}

/** Overdue first; then by day. */
export function byDay(a: DueLine, b: DueLine): number {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1;
  const [x, y] = [`${a.day.date} ${a.agreement} ${a.what}`, `${b.day.date} ${b.agreement} ${b.what}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
