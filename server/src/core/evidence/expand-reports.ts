import { dayAfter } from '../calendar/add-duration.ts';
import { defaultWindowDays } from '../calendar/cadence.ts';
import { type Day, firstDay, laterDay, plusDays } from '../calendar/day.ts';
import type { Duration } from '../calendar/duration.ts';
import type { Period, PeriodSequence } from '../calendar/periods.ts';
import { rhythmAt } from '../calendar/phases.ts';
import type { WrittenExpansion } from './expansion.ts';
import { type Occurrence, type Slot, withoutRecord, withRecord } from './occurrence.ts';
import type { RecordModel } from './record.ts';

/** What the periods of a report are worked out from. */
export interface ReportExpansion extends WrittenExpansion {
  readonly periods: PeriodSequence;
  /** How long after the end of a period it is due; without it as long as a window is (decision 6). */
  readonly due: Duration | undefined;
}

/** A report that is owed for a period, or was sent for one. */
export type ReportSlot = Slot & { readonly period: Period };

/** Nobody looks further back. */
const longestMemory = 9000;

/**
 * One occasion for each period. It is owed where its last day and at least half of it lie in the term; what is reported
 * of other periods is shown, and never missed (decision 97). Held until the due day, late until the next period's, and
 * missed after that, whatever came later (decision 98).
 */
export function expandReports(expansion: ReportExpansion): Occurrence[] {
  const { today, records } = expansion;
  const slots = slotsOf(expansion);
  const skipped = waiversOf(slots, expansion);
  const kept = new Map<Day, RecordModel>();
  for (const record of records)
    if (record.period && !kept.has(record.period.first)) kept.set(record.period.first, record);
  return slots.flatMap(({ isOwed, nextDue, ...slot }): Occurrence[] => {
    const waiver = skipped.get(slot.period.first);
    if (waiver) return [withRecord(slot, waiver)];
    const record = kept.get(slot.period.first);
    if (!record) return isOwed ? [withoutRecord(slot, today)] : [];
    const isTooLate = isOwed && nextDue !== undefined && record.day >= nextDue;
    return [isTooLate ? { ...slot, state: 'missed', record } : withRecord(slot, record)];
  });
}

interface Owed extends ReportSlot {
  readonly isOwed: boolean;
  readonly nextDue: Day | undefined;
}

/** All periods with a day in the term, until the next one that is to come. */
function slotsOf(expansion: ReportExpansion): Owed[] {
  const { periods, anchor, starts, ends, today, until, records } = expansion;
  // Where the term is not known, it is counted from what was reported first.
  const first = starts ?? records.flatMap(({ period }) => period?.first ?? [])[0] ?? anchor;
  if (first === undefined) return [];
  const last = laterDay(today, until);
  const slots: Owed[] = [];
  let period = periodFrom(periods, laterDay(first, plusDays(today, -longestMemory)));
  while (period && !(ends !== undefined && period.first > ends)) {
    const next = periods.after(period);
    const planned = dueDay(period, expansion);
    const nextDue = next && dueDay(next, expansion);
    const isOwed = isOwedFor(period, starts, ends);
    slots.push({ planned, opens: period.last, closes: planned, period, isOwed, nextDue });
    if (planned > last) break;
    period = next;
  }
  return slots;
}

/** The first period that ends on a day or after it. */
function periodFrom(periods: PeriodSequence, day: Day): Period | undefined {
  const around = periods.at(day);
  if (around) return around;
  return periods.first;
}

function isOwedFor(period: Period, starts: Day | undefined, ends: Day | undefined): boolean {
  const { first, last } = period;
  const whole = period.whole ?? period;
  if (ends !== undefined && last > ends) return false;
  const inTerm = last - (starts === undefined ? first : laterDay(first, starts)) + 1;
  return inTerm * 2 >= whole.last - whole.first + 1;
}

function dueDay({ last }: Period, { due, cadence, free }: ReportExpansion): Day {
  if (due) return dayAfter(last, due, free);
  const rhythm = rhythmAt(cadence, last);
  return plusDays(last, rhythm ? defaultWindowDays(rhythm) : 0);
}

/** The waivers by the first days of the periods that they skip. */
function waiversOf(
  slots: readonly ReportSlot[],
  { waivers, periods }: ReportExpansion,
): Map<Day, RecordModel> {
  const taken = new Map<Day, RecordModel>();
  const bySlot = new SlotsByDay(slots, periods);
  for (const waiver of waivers) {
    const slot = bySlot.named(waiver.day);
    if (slot && !taken.has(slot.period.first)) taken.set(slot.period.first, waiver);
  }
  return taken;
}

/** Which period a day names: the one that is due on it, that may still be sent on it, or that it lies in. */
export class SlotsByDay {
  /** In the order of time. */
  readonly #slots: readonly ReportSlot[];
  readonly #periods: PeriodSequence;
  readonly #byDue: ReadonlyMap<Day, ReportSlot>;
  readonly #byFirst: ReadonlyMap<Day | undefined, ReportSlot>;

  constructor(slots: readonly ReportSlot[], periods: PeriodSequence) {
    this.#slots = slots;
    this.#periods = periods;
    this.#byDue = new Map(slots.map(slot => [slot.planned, slot]));
    this.#byFirst = new Map(slots.map(slot => [slot.period.first, slot]));
  }

  /** The days of all periods that may be sent on a day: from the one that is late, to the one that the day lies in. */
  sendable(day: Day): Period {
    let [low, high] = [0, this.#slots.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#slots[middle] as ReportSlot).planned <= day) low = middle + 1;
      else high = middle;
    }
    const first = this.#slots[low - 1]?.period.first ?? firstDay;
    return { first, last: this.#periods.at(day)?.last ?? day };
  }

  named(day: Day): ReportSlot | undefined {
    const due = this.#byDue.get(day);
    if (due) return due;
    const ended = this.#byFirst.get(this.#periods.endedBy(day)?.first);
    return ended && day <= ended.closes ? ended : this.#byFirst.get(this.#periods.at(day)?.first);
  }
}
