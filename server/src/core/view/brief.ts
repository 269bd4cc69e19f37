import type { Evidence } from '../evidence/evidence.ts';
import { capital, type Text, t } from '../l10n/message.ts';
import { grouped } from '../util/grouped.ts';
import { inRow } from '../util/lists.ts';
import type { PromisesView } from './agreement-view.ts';
import type { BriefLine, BriefList, BriefPromises, BriefView } from './brief-view.ts';
import { countsInWords, countsOf } from './counts.ts';
import type { HeadView } from './head-view.ts';
import type { GovernanceMapView } from './map-view.ts';
import type { Reader } from './reader.ts';
import type { LapseView, TrackRecordView } from './record-view.ts';

/** What the brief is drawn from: it says nothing that the parts of the page do not say in full. */
export interface BriefSources {
  readonly head: HeadView;
  readonly map: GovernanceMapView;
  readonly promises: PromisesView;
  readonly record: TrackRecordView;
}

/** How many lines of each there are on the first page; the rest is counted. */
const shownLines = 5;
/** Of each party; of three parties and more there is room for fewer. */
const shownPromises = { ofTwo: 4, ofMore: 2 } as const;

/** The first page for those who have a minute. */
export function briefOf(sources: BriefSources, evidence: Evidence, reader: Reader): BriefView {
  return {
    promised: promisedIn(sources, evidence, reader),
    notKept: notKeptIn(sources, evidence, reader),
    decide: toDecideIn(sources, evidence, reader),
  };
}

function promisedIn({ promises }: BriefSources, evidence: Evidence, reader: Reader): BriefPromises[] {
  const givers = new Set(promises.pairs.map(({ by }) => by));
  const shown = givers.size > 2 ? shownPromises.ofMore : shownPromises.ofTwo;
  return evidence.model.parties.flatMap(({ id, name }) => {
    // What is promised to several parties stands in several lists.
    const own = promises.pairs.filter(({ by }) => by === id).flatMap(pair => pair.promises);
    const cards = [...new Map(own.map(card => [card.place.start, card])).values()];
    // One of each principle before the second of any.
    const firsts = new Set(new Map(cards.toReversed().map(card => [card.principle, card])).values());
    const what = [...cards.filter(card => firsts.has(card)), ...cards.filter(card => !firsts.has(card))].map(
      card => card.what,
    );
    if (what.length === 0) return [];
    const tracks = evidence.tracks.filter(
      ({ promise }) => promise.parties.length === 1 && promise.parties[0] === id,
    );
    const isKnown = evidence.isInForce && evidence.isRecorded;
    const words = countsInWords(
      countsOf(
        tracks.filter(track => reader.audience.track(track)),
        evidence,
      ),
    );
    return [
      {
        party: id,
        name: reader.text(name),
        kept: isKnown && words ? reader.text(words) : undefined,
        what: what.slice(0, shown),
        more: Math.max(what.length - shown, 0),
      },
    ];
  });
}

/** What is overdue first, then what else was missed; what was late or is uncertain is counted. */
function notKeptIn({ record }: BriefSources, evidence: Evidence, reader: Reader): BriefList {
  if (!evidence.isInForce) return listOf(t`Nothing is owed: the agreement is not in force.`, [], reader);
  if (!record.isRecorded) return listOf(t`Nothing is recorded yet, so nobody can tell.`, [], reader);
  const missed = record.lapses.filter(({ state }) => state === 'missed');
  const overdue = record.overdue.map(
    ({ what, who, day, times }): BriefLine => ({
      what: times > 1 ? `${what} × ${times}` : what,
      about: who,
      day,
      isLatest: false,
    }),
  );
  // Of several in a row the first is overdue, and stands for those after it.
  const overdueOf = grouped(record.overdue, ({ what }) => what);
  const isListed = ({ what, who, day }: LapseView) =>
    overdueOf.get(what)?.some(each => each.who.includes(who) && each.day.date <= day.date) ?? false;
  const others = missed
    .filter(lapse => !isListed(lapse))
    .map(({ what, who, day }): BriefLine => ({ what, about: who, day, isLatest: false }));
  return listOf(summaryOf(record, missed.length), [...overdue, ...others], reader);
}

function summaryOf({ lapses, overdue }: TrackRecordView, missed: number): Text {
  const count = (asked: string) => lapses.filter(({ state }) => state === asked).length;
  const [late, uncertain] = [count('late'), count('uncertain')];
  if (missed + late + uncertain + overdue.length === 0)
    return t`Everything that has come due in twelve months was kept or skipped by agreement.`;
  return inRow(
    [
      overdue.length === 0
        ? ''
        : overdue.length === 1
          ? t`1 thing is overdue.`
          : t`${overdue.length} things are overdue.`,
      missed === 0 ? '' : t`Missed in twelve months: ${missed}.`,
      late === 0 ? '' : t`Kept late: ${late}.`,
      uncertain === 0 ? '' : t`Uncertain: ${uncertain}.`,
    ],
    ' ',
  );
}

/** What waits for a decision, what has a day to decide by, and where it is decided next. */
function toDecideIn({ head, map, record }: BriefSources, evidence: Evidence, reader: Reader): BriefList {
  const line = (what: Text, about: Text, day: BriefLine['day'], isLatest: boolean): BriefLine => ({
    what: reader.text(capital(what)),
    about: reader.heading(about),
    day,
    isLatest,
  });
  const { date: today } = reader.day(evidence.today);
  const decisions = (head.term?.marks ?? []).filter(
    ({ kind, day }) => (kind === 'decide-by' || kind === 'extension') && day.date >= today,
  );
  const board = map.levels.find(({ level }) => level === 'strategic')?.forums ?? [];
  const [next] = board
    .flatMap(({ name, next: day }) => (day ? [{ name, day }] : []))
    .sort((a, b) => (a.day.date < b.day.date ? -1 : 1));
  const lines = [
    ...record.escalations.map(({ what, where, word, due }) =>
      line(t`Escalation: ${what}`, inRow([where, word]), due, true),
    ),
    ...head.approvals
      .filter(({ state }) => state !== 'approved')
      .map(({ words }) => line(t`Version ${head.version} – ${words}`, '', undefined, false)),
    ...[
      ...decisions.map(({ label, day }) => ({ text: label, day, isLatest: true })),
      ...(next ? [{ text: t`${next.name} meets`, day: next.day, isLatest: false }] : []),
    ]
      .sort((a, b) => (a.day.date < b.day.date ? -1 : 1))
      .map(({ text, day, isLatest }) => line(text, '', day, isLatest)),
  ];
  const summary = lines.length === 0 ? t`Nothing is waiting for a decision.` : '';
  return listOf(summary, lines, reader);
}

function listOf(summary: Text, lines: readonly BriefLine[], reader: Reader): BriefList {
  return {
    summary: reader.text(summary),
    lines: lines.slice(0, shownLines),
    more: Math.max(lines.length - shownLines, 0),
  };
}
