import { formatDate, readDay, toDate } from '../../calendar/date.ts';
import type { Day } from '../../calendar/day.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Occurrence } from '../../evidence/occurrence.ts';
import { overdueIn, type Track } from '../../evidence/track.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { ForumModel } from '../../model/agreement.ts';
import { ownerOf } from '../../model/reports.ts';
import { type Answer, answersIn } from '../../status/answers.ts';
import { and } from '../../util/lists.ts';
import type { Reader } from '../reader.ts';
import type { Occasion } from './occasion.ts';
import type { TopicView } from './pack-view.ts';

/** Some of what a forum looks at, and how much of it its readers are not shown. */
interface Topics {
  readonly shown: readonly TopicView[];
  readonly hidden: number;
}

/**
 * What names the forum as the one that looks at it: plans, reports, benchmarks and other promises. Of each, what came or was due
 * since the last meeting, and what is overdue; the oldest first.
 */
export function topicsOf({ id }: ForumModel, occasion: Occasion, evidence: Evidence, reader: Reader): Topics {
  const { model } = evidence;
  const all = evidence.tracks.filter(({ promise: { kind, owner } }) => {
    const { forum } = owner as { readonly forum?: unknown };
    return kind !== 'forum' && typeof forum === 'string' && model.forum(forum)?.id === id;
  });
  const shown = all.filter(track => reader.audience.track(track));
  const topics = shown.flatMap(track => {
    const overdue = new Set(overdueIn(track));
    return track.occurrences
      .filter(each => overdue.has(each) || isNews(each, occasion))
      .map(each => topicOf(each, track, overdue.has(each), evidence, reader));
  });
  return { shown: topics.sort(byDay), hidden: all.length - shown.length };
}

/** Whether it came, or was to come, since the last meeting and until this one. */
function isNews({ planned, record }: Occurrence, { since, day }: Occasion): boolean {
  const isBetween = (each: Day) => each > since && each <= day;
  return isBetween(planned) || (record !== undefined && record.type !== 'waived' && isBetween(record.day));
}

function topicOf(
  { planned, state, record }: Occurrence,
  { promise }: Track,
  isOverdue: boolean,
  { model, isRecorded }: Evidence,
  reader: Reader,
): TopicView {
  const person = ownerOf(promise.owner.owner, promise.party);
  const who = and(promise.parties.map(party => model.nameOf(party)));
  return {
    what: reader.heading(promise.name),
    who: reader.text(person === undefined ? who : t`${reader.person(person)} (${who})`),
    due: reader.day(planned),
    word: reader.text(wordOf()),
    isOverdue: isOverdue && isRecorded,
  };

  function wordOf(): Text {
    if (record && state === 'held') return t`came on ${formatDate(record.day)}`;
    if (record && state === 'late') return t`came late, on ${formatDate(record.day)}`;
    if (state === 'waived') return t`waived`;
    if (state === 'uncertain') return t`uncertain`;
    if (state === 'missed') return isRecorded ? (isOverdue ? t`overdue` : t`missed`) : t`not recorded`;
    return state === 'due' ? t`due now` : t`to come`;
  }
}

/** Notices and proposals that came since the last meeting, and those that still wait for an answer. */
export function answerTopicsOf(
  { since, day }: Occasion,
  parties: readonly string[],
  evidence: Evidence,
  reader: Reader,
): readonly TopicView[] {
  const isOpen = ({ state }: Answer) => state === 'open' || state === 'overdue';
  const isBetween = (each: Day | undefined) => each !== undefined && each > since && each <= day;
  return answersIn(evidence)
    .filter(answer => {
      const { record } = answer;
      const commitment = reader.model.commitments.find(({ id }) => `commitment ${id}` === record.subject);
      // What goes on between others is not this forum’s.
      const between = commitment ? [...commitment.direction.by, ...commitment.direction.to] : [];
      const isOurs = commitment !== undefined && reader.audience.commitment(commitment);
      if (!isOurs || !between.every(party => parties.includes(party))) return false;
      return isOpen(answer) || isBetween(record.day) || isBetween(readDay(record.record.answered));
    })
    .map(answer => {
      const { name, by, due, state, record } = answer;
      const { answered, outcome } = record.record;
      const word = isOpen(answer)
        ? state === 'overdue'
          ? t`came on ${formatDate(record.day)}, answer overdue`
          : t`came on ${formatDate(record.day)}, waits for an answer`
        : answered === undefined || readDay(answered) === undefined
          ? t`answered`
          : t`answered on ${formatDate(readDay(answered) as Day)}`;
      return {
        what: reader.heading(name),
        who: reader.text(and(by.map(party => reader.model.nameOf(party)))),
        due: reader.day(toDate(due)),
        word: reader.text(outcome === undefined ? word : t`${word}: ${outcomes[outcome] ?? outcome}`),
        isOverdue: state === 'overdue',
      };
    });
}

/** What became of a proposal, as people say it. */
const outcomes: Readonly<Record<string, Text>> = {
  accepted: t`it was accepted`,
  declined: t`it was declined`,
  deferred: t`it was deferred`,
};

function byDay(a: TopicView, b: TopicView): number {
  return a.due.date < b.due.date ? -1 : a.due.date > b.due.date ? 1 : 0;
}
