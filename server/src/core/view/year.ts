import { type Cadence, occurrencesPerYear, regularPart } from '../calendar/cadence.ts';
import { monthNames, readDay } from '../calendar/date.ts';
import { type Day, dayFrom, partsOfDay, plusDays } from '../calendar/day.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Occurrence, OccurrenceState } from '../evidence/occurrence.ts';
import type { PromiseKind, RegularPromise } from '../evidence/promise.ts';
import { joined, type Text, t } from '../l10n/message.ts';
import { grouped } from '../util/grouped.ts';
import type { Steps } from '../util/steps.ts';
import type { Reader } from './reader.ts';
import { wordOf } from './states.ts';
import type { MonthView, SeriesView, YearItem, YearKind } from './year-view.ts';

/** How far ahead of the day the year is told: twelve months, and never less than its calendar year. */
export const daysOfYearAhead = 366;

/** What comes so often in a year or more is told by the month, and drawn as an arc. */
const frequent = 50;

const kinds: Readonly<Record<PromiseKind, YearKind>> = {
  forum: 'meeting',
  sharing: 'sharing',
  proactivity: 'proposal',
  benchmark: 'benchmark',
  'health-check': 'health-check',
  'joint-review': 'review',
  'internal-review': 'review',
  'exit-review': 'review',
  'governance-review': 'review',
  commitment: 'promise',
  report: 'report',
};

/**
 * All that happens from the first day of the calendar year of a day until twelve months after it, in the order of days: what
 * is past in its state, what is to come as planned. In steps, each of one promise.
 *
 * @param evidence worked out {@link daysOfYearAhead} ahead
 */
export function* yearItemsInSteps(evidence: Evidence, reader: Reader): Steps<YearItem[]> {
  const { today, model, isInForce } = evidence;
  const { year } = partsOfDay(today);
  const first = dayFrom(year, 1, 1);
  const last = plusDays(today, daysOfYearAhead);
  const isShown = (day: Day) => day >= first && day <= last;
  const tracks = isInForce || model.agreement.status === 'active' || model.agreement.status === 'proposed';
  const items: YearItem[] = [];
  const shown = tracks ? evidence.tracks.filter(track => reader.audience.track(track)) : [];
  for (const [index, { promise, occurrences }] of shown.entries()) {
    yield;
    const each = eachOf(promise, reader);
    const words = wordsOf(promise.kind, evidence.isRecorded, reader);
    for (const [nth, occurrence] of occurrences.entries()) {
      const day = dayOf(occurrence);
      if (isShown(day)) items.push(itemOf(occurrence, day, each, `y-${index}-${nth}`, words, reader));
    }
  }
  yield;
  return [
    ...items,
    ...termItems(evidence, reader).filter(({ day }) => isShown(readDay(day.date) as Day)),
  ].sort(byDay);
}

/** What is the same each time that something promised comes. */
type Each = Pick<YearItem, 'kind' | 'name' | 'who' | 'isFrequent' | 'isLatest' | 'level' | 'place'>;

function eachOf(promise: RegularPromise, reader: Reader): Each {
  const { model } = reader;
  const isMeeting = promise.kind === 'forum';
  return {
    kind: kinds[promise.kind],
    name: reader.heading(promise.name),
    who: reader.heading(reader.parties(promise.parties)),
    isFrequent: isFrequent(promise.cadence),
    isLatest: !isMeeting && promise.cadence.from === undefined,
    level: isMeeting ? model.forum(promise.id)?.level : undefined,
    place: reader.place(promise.owner),
  };
}

function itemOf(
  { state, record }: Occurrence,
  day: Day,
  each: Each,
  id: string,
  words: (state: OccurrenceState) => Pick<YearItem, 'state' | 'word'>,
  reader: Reader,
): YearItem {
  return {
    id,
    ...each,
    day: reader.day(day),
    ...words(state),
    record: record && reader.place(record.record, record.file),
  };
}

/** What is said of the occasions of a kind by what became of them, each worked out once. */
function wordsOf(kind: PromiseKind, isRecorded: boolean, reader: Reader) {
  const known = new Map<OccurrenceState, Pick<YearItem, 'state' | 'word'>>();
  return (found: OccurrenceState) => {
    const before = known.get(found);
    if (before) return before;
    // Without any records nothing is known to be missed.
    const state = !isRecorded && found === 'missed' ? 'uncertain' : found;
    const word = !isRecorded && state === 'uncertain' ? t`not recorded` : wordOf(state, kind);
    const said = { state, word: reader.text(word) };
    known.set(found, said);
    return said;
  };
}

/** The day on which it was held, or else planned. */
function dayOf({ state, planned, record }: Occurrence): Day {
  return record !== undefined && (state === 'held' || state === 'late') ? record.day : planned;
}

/** The days of the term itself. */
function termItems({ model, starts, ends, today }: Evidence, reader: Reader): YearItem[] {
  const { term } = model.agreement;
  if (!term) return [];
  const days: readonly (readonly [string, Text, Day | undefined, string])[] = [
    ['starts', t`the agreement begins`, starts, 'starts'],
    ['decide', t`decide about renewal`, readDay(term.renewalDecisionBy), 'renewalDecisionBy'],
    ['ends', t`the agreement ends`, ends, 'ends'],
  ];
  return days.flatMap(([id, name, day, key]) =>
    day === undefined
      ? []
      : [
          {
            id: `y-term-${id}`,
            kind: 'term' as const,
            name: reader.heading(name),
            who: '',
            day: reader.day(day),
            isFrequent: false,
            isLatest: key === 'renewalDecisionBy',
            state: day > today ? ('not-due' as const) : ('held' as const),
            word: reader.text(day > today ? t`planned` : t`passed`),
            level: undefined,
            place: reader.placeAt(term, key),
            record: undefined,
          },
        ],
  );
}

/** The same by month; months without anything are left out. */
export function monthsOf(items: readonly YearItem[], { today }: Evidence, reader: Reader): MonthView[] {
  const now = reader.day(today).date.slice(0, 7);
  return [...grouped(items, ({ day }) => day.date.slice(0, 7))].map(([month, inIt]) => ({
    month,
    name: reader.text(t`${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`),
    isPast: month < now,
    items: inIt.filter(({ isFrequent }) => !isFrequent),
    series: [
      ...grouped(
        inIt.filter(({ isFrequent }) => isFrequent),
        ({ place, name }) => `${place.start} ${name}`,
      ).values(),
    ].map(all => seriesOf(all, reader)),
  }));
}

/** What comes weekly or more often, of one month in one line: `4 held, 1 missed`. */
function seriesOf(items: readonly YearItem[], reader: Reader): SeriesView {
  const [first] = items as [YearItem];
  const counts = [...grouped(items, ({ word }) => word)].map(([word, all]): Text => t`${all.length} ${word}`);
  return {
    kind: first.kind,
    name: first.name,
    who: first.who,
    words: reader.text(joined(counts, ', ')),
    states: [...new Set(items.map(({ state }) => state))],
    place: first.place,
  };
}

function byDay({ day: { date: a }, name: x }: YearItem, { day: { date: b }, name: y }: YearItem): number {
  return a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0;
}

function isFrequent(cadence: Cadence): boolean {
  const rhythm = regularPart(cadence);
  return rhythm !== undefined && occurrencesPerYear(rhythm) >= frequent;
}
