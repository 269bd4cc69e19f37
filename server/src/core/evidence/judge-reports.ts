import { firstDay, lastDay } from '../calendar/day.ts';
import type { Period } from '../calendar/periods.ts';
import type { Doubt } from './doubt.ts';
import { type ReportSlot, SlotsByDay } from './expand-reports.ts';
import type { Occurrence } from './occurrence.ts';
import type { ReportPeriods } from './report-periods.ts';
import type { Judged } from './uncertain.ts';

/** So many of the doubts about one period are named with it; the track names all. */
const mostNamed = 5;

/** A doubtful record, and the days of the periods that it may be about. */
interface Guess extends Period {
  readonly doubt: Doubt;
}

/**
 * Says of reports that seem to be missed, or late, whether that is proved. It is not where a doubtful record may be about
 * that period: it names it, or was sent when it was the one that had ended last.
 *
 * @param found what became of each period by what is proved, in the order of time
 * @param doubts about the report
 */
export function judgeReports(
  found: readonly Occurrence[],
  doubts: readonly Doubt[],
  periods: ReportPeriods,
): Judged {
  const isOpen = ({ state }: Occurrence) => state === 'missed' || state === 'late';
  if (doubts.length === 0 || !found.some(isOpen)) return { occurrences: found, causes: [] };
  const slots = new SlotsByDay(found.filter(isReport), periods.periods);
  const guesses = doubts.flatMap(doubt => guessOf(doubt, periods, slots)).sort((a, b) => a.first - b.first);
  const open: Period[] = [];
  // Of those that have begun, the ones that reach furthest: if none of these may be about a period, none is.
  let reaching: Guess[] = [];
  let next = 0;
  const occurrences = found.map((occurrence): Occurrence => {
    const { period, state } = occurrence;
    if (!period) return occurrence;
    for (let guess = guesses[next]; guess && guess.first <= period.last; guess = guesses[++next])
      reaching = [...reaching, guess].sort((a, b) => b.last - a.last).slice(0, mostNamed);
    const near = reaching.filter(({ last }) => last >= period.first).map(({ doubt }) => doubt);
    if (!isOpen(occurrence) || near.length === 0) return occurrence;
    open.push(period);
    return { ...occurrence, state: state === 'missed' ? 'uncertain' : 'late', doubts: near };
  });
  const used = new Set(guesses.filter(guess => meetsOneOf(open, guess)).map(({ doubt }) => doubt));
  return { occurrences, causes: doubts.filter(doubt => used.has(doubt)) };
}

function isReport(occurrence: Occurrence): occurrence is Occurrence & ReportSlot {
  return occurrence.period !== undefined;
}

/** The periods that a doubtful record may be about; none where it is about no period that the report has. */
function guessOf(doubt: Doubt, periods: ReportPeriods, slots: SlotsByDay): Guess[] {
  const { record, entry, file } = doubt;
  if (!record || (record.type === 'waived' && !entry)) return [{ first: firstDay, last: lastDay, doubt }];
  if (record.type === 'waived') {
    const named = entry && slots.named(entry.day);
    return named ? [{ ...named.period, doubt }] : [];
  }
  const meant = periods.meant(record, entry?.day, !file.source.isDoubtful(record, 'period'));
  const within = 'period' in meant ? meant.period : meant.within;
  if (within !== 'any') return within ? [{ ...within, doubt }] : [];
  return [{ ...(entry ? slots.sendable(entry.day) : { first: firstDay, last: lastDay }), doubt }];
}

/** @param periods in the order of time */
function meetsOneOf(periods: readonly Period[], { first, last }: Period): boolean {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((periods[middle] as Period).last < first) low = middle + 1;
    else high = middle;
  }
  const found = periods[low];
  return found !== undefined && found.first <= last;
}
