import { formatDate, type IsoDate, toDate, toDay } from '../../calendar/date.ts';
import { laterDay } from '../../calendar/day.ts';
import type { Checker } from '../../checking/checker.ts';
import { Evidence } from '../../evidence/evidence.ts';
import { saying, t } from '../../l10n/message.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import type { FileModel } from '../../model/file-model.ts';
import { partyOf } from '../../model/parties.ts';
import { namesAPerson } from '../../model/references.ts';
import { openActions } from '../../status/duty.ts';
import { statusOf } from '../../status/status.ts';
import { Audience, type Readers } from '../audience.ts';
import type { ChangesView } from '../changes-view.ts';
import { decisionsIn } from '../decisions.ts';
import { labelsIn } from '../labels.ts';
import { mattersOf } from '../matters.ts';
import { pointsOf } from '../points.ts';
import { Reader } from '../reader.ts';
import type { MeasureView } from '../record-view.ts';
import { scorecardOf } from '../scorecard.ts';
import { actionViewOf } from '../track-record.ts';
import { daysOfYearAhead } from '../year.ts';
import { expectedOf, factsOf } from './facts.ts';
import { occasionOf } from './occasion.ts';
import type { PackView } from './pack-view.ts';
import { packWordsIn } from './pack-words.ts';
import { packReference } from './reference.ts';
import { answerTopicsOf, topicsOf } from './topics.ts';

export interface PackOptions {
  readonly today: IsoDate;
  /** The day of the meeting; without it the nearest one that is not over. */
  readonly date?: IsoDate | undefined;
  /** The code of the language of all texts; the checker’s dictionary is of the same. */
  readonly language: string;
  /** Without it what all parties that sit in the forum may see. */
  readonly audience?: Readers | undefined;
  /** Whether the points to settle are shown. */
  readonly hasFindings?: boolean;
  /** What was not read that may belong to it, in sentences. */
  readonly notes?: readonly string[];
  /** What changed in the agreement, for the same readers. */
  readonly changes?: ChangesView | undefined;
}

/** The parties of those who sit in a forum: a pack goes to all of them. */
export function readersOfForum({ forum }: ForumModel): Readers {
  const { members = [], observers = [], secretary } = forum;
  const people = [
    ...members,
    ...observers.filter(namesAPerson),
    ...(secretary === undefined ? [] : [secretary]),
  ];
  return { parties: [...new Set(people.map(partyOf))] };
}

/**
 * What a forum needs for one of its meetings.
 *
 * @param forum its id, or one that it had before
 * @returns undefined where the file is no agreement or has no such forum; `no-day` where nobody asked for a day and the forum
 *   plans none
 */
export function packViewOf(
  file: FileModel,
  forum: string,
  checker: Checker,
  options: PackOptions,
): PackView | 'no-day' | undefined {
  const { today, date, language, notes = [], changes, hasFindings = false } = options;
  const { workspace } = checker.of(file.uri);
  const model = workspace.agreementOf(file);
  const found = model && forumCalled(forum, model);
  if (!found) return undefined;
  const asked = date === undefined ? undefined : toDay(date);
  // As far as the meeting may be away, so far all that it looks at is worked out.
  const ahead = Math.max(daysOfYearAhead, laterDay(asked ?? toDay(today), toDay(today)) - toDay(today) + 1);
  const evidence = new Evidence(model, workspace, today, ahead);
  const occasion = occasionOf(found, evidence, asked);
  if (!occasion) return 'no-day';
  const { agreement } = model;
  const audience = new Audience(options.audience ?? readersOfForum(found), model);
  const say = saying(checker.dictionary);
  const reader = new Reader(model, say, audience);
  const day = reader.day(occasion.day);
  const topics = topicsOf(found, occasion, evidence, reader);
  const matters = mattersOf(evidence, reader, each => isOfForum(each.last.record, found));
  const { id = '', version = '' } = agreement;
  const { previous, since } = occasion;
  return {
    language,
    labels: labelsIn(say),
    words: packWordsIn(say),
    title: reader.text(t`${found.name}, ${formatDate(occasion.day)}`),
    agreement: reader.text(agreement.title ?? agreement.id ?? t`An agreement without a title`),
    version: reader.text(version),
    reference: packReference({ agreement: id, forum: found.id ?? '', date: toDate(occasion.day), version }),
    asOf: reader.day(today),
    day,
    notes: [...notes, ...notesOf()].map(note => reader.text(note)),
    facts: factsOf(found, occasion, evidence, reader),
    agenda: (found.forum.agenda ?? []).map(item => reader.text(item)),
    expected: expectedOf(found, reader),
    previous: previous && audience.forum(found.id) ? decisionsIn(previous, model, reader) : undefined,
    actions: audience.forum(found.id) ? actionsOf(found, evidence, reader) : [],
    topics: topics.shown,
    answers: answerTopicsOf(occasion, partiesOf(found), evidence, reader),
    escalations: matters.escalations,
    warnings: matters.warnings,
    scorecard: scorecardOf(
      evidence,
      reader,
      ({ forum: named }) => named === undefined || model.forum(named)?.id === found.id,
    ).shown.map(each => ofPeriod(each, toDate(since))),
    changes,
    points: hasFindings ? pointsOf(checker.findings(file.uri), reader) : undefined,
    withheld: [...withheldIn(topics.hidden).map(text => reader.text(text)), ...(changes?.withheld ?? [])],
  };

  function notesOf() {
    const { isInForce, isRecorded } = evidence;
    return [
      ...(model && model.file.unreadable.size > 0
        ? [t`Some lines of the agreement cannot be read; what stands there is not shown.`]
        : []),
      ...(isInForce && !isRecorded ? [t`Nothing is recorded yet, so nobody can tell what was kept.`] : []),
      ...(occasion?.record ? [t`A meeting of this forum on this day is on record already.`] : []),
    ];
  }
}

/** With the values since a day, and in any case the last one. */
function ofPeriod(measure: MeasureView, since: IsoDate): MeasureView {
  const { values } = measure;
  return { ...measure, values: values.filter(({ day }, at) => day.date > since || at === values.length - 1) };
}

/** The forum of an id, or of one that it had before. */
export function forumCalled(id: string, model: AgreementModel): ForumModel | undefined {
  return model.forum(id) ?? model.forums.find(({ forum }) => forum.formerly?.includes(id));
}

function partiesOf({ forum }: ForumModel): string[] {
  return [...new Set((forum.members ?? []).map(partyOf))];
}

/** Whether an escalation is this forum’s: it names it, or names none and has got to its level. */
function isOfForum(
  { forum, level }: { readonly forum?: string | undefined; readonly level?: string | undefined },
  { id, level: own }: ForumModel,
): boolean {
  return forum === undefined ? level === own : forum === id;
}

/** What meetings of a forum agreed on and nobody has reported as done. */
function actionsOf({ id }: ForumModel, evidence: Evidence, reader: Reader) {
  if (!evidence.isInForce) return [];
  const told = statusOf(evidence).actions;
  return openActions(evidence).flatMap(({ mentions }, index) => {
    const action = told[index];
    const isOurs = mentions.some(({ record }) => record.subject === `forum ${id}`);
    return action && isOurs ? [{ ...actionViewOf(action, reader), id: action.id }] : [];
  });
}

function withheldIn(hidden: number) {
  if (hidden === 0) return [];
  return hidden === 1
    ? [t`1 promise is left out: it is classified, and not meant for this reader.`]
    : [t`${hidden} promises are left out: they are classified, and not meant for this reader.`];
}
