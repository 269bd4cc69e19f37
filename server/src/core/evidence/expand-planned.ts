import { type Day, earlierDay, lastDay, laterDay, plusDays } from '../calendar/day.ts';
import { compileSeries, type Series } from '../calendar/occurrences.ts';
import type { Expansion } from './expansion.ts';
import { matchWithin } from './match.ts';
import { type Occurrence, type Slot, withoutRecord, withRecord } from './occurrence.ts';
import type { RecordModel } from './record.ts';
import { takeWaivers } from './waivers.ts';
import { windowOf } from './window.ts';

/** Nobody looks further back, and nobody waits for what a start in another century would come to. */
const longestMemory = 9000;

/** Occasions on planned days: from the start of the term, the first match on or after `from` being the first. */
export function expandPlanned(expansion: Expansion): Occurrence[] {
  const { cadence, starts, free, today } = expansion;
  const series = compileSeries(cadence, { anchor: starts, free, firstDue: 'after-one-interval' });
  if (!series.ok) return [];
  const slots = slotsOf(series.value, expansion);
  const beyond = slotBehind(series.value, slots, expansion);
  const waived = takeWaivers(slots, expansion.waivers);
  const open = slots.filter(slot => !waived.has(slot));
  const days = expansion.records.map(({ day }) => day);
  const matched = matchWithin(open, days, slot => today > slot.closes);
  const used = new Set(matched);
  const spare = expansion.records.filter((_, index) => !used.has(index));
  const records = new Map(open.map((slot, i) => [slot, expansion.records[matched[i] ?? -1]]));
  return slots.map((slot, i) => {
    const record =
      waived.get(slot) ?? records.get(slot) ?? tooLate(slot, (slots[i + 1] ?? beyond)?.opens, spare);
    return record ? withRecord(slot, record) : withoutRecord(slot, today);
  });
}

function slotsOf(series: Series, expansion: Expansion): Slot[] {
  const { cadence, starts, ends, today, until, free } = expansion;
  const { opens, closes } = windowOf(cadence, free);
  const first = laterDay(starts ?? series.anchor, plusDays(today, -longestMemory));
  // What is planned within a window from today on may have taken place already.
  const last = laterDay(until, closes(today));
  const found = series.between(first, earlierDay(last, ends ?? last), longestMemory * 2);
  const days = found.ok ? [...found.value] : [];
  const next = series.next(laterDay(last, plusDays(first, -1)));
  if (next.ok && next.value !== undefined && !(ends !== undefined && next.value > ends))
    days.push(next.value);
  return days.map(planned => ({ planned, opens: opens(planned), closes: closes(planned) }));
}

/** The occasion of the series behind the last one, also where the term is over by then: it ends being late. */
function slotBehind(series: Series, slots: readonly Slot[], { cadence, free }: Expansion) {
  const last = slots.at(-1);
  const next = last && series.next(last.planned);
  if (!next?.ok || next.value === undefined) return undefined;
  return { opens: windowOf(cadence, free).opens(next.value) };
}

/** The first record that nothing else needs after a window, and before the next one begins (decision 5). */
function tooLate(
  { closes }: Slot,
  nextOpens: Day = lastDay,
  spare: readonly RecordModel[],
): RecordModel | undefined {
  return spare.find(({ day }) => day > closes && day < nextOpens);
}
