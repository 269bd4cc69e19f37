import { laterDay, plusDays } from '../calendar/day.ts';
import { DueAfter } from '../calendar/due-after.ts';
import type { Expansion } from './expansion.ts';
import { type Occurrence, type Slot, withoutRecord, withRecord } from './occurrence.ts';
import type { RecordModel } from './record.ts';
import { takeWaivers } from './waivers.ts';
import { windowOf } from './window.ts';

/**
 * One meeting in each interval from the start of the term on (decision 7). A meeting that was moved over the edge of
 * its interval, by no more than the window, counts for the interval that it left, if the one that it came to has
 * another.
 */
export function expandIntervals(expansion: Expansion): Occurrence[] {
  const { today, records } = expansion;
  const slots = slotsOf(expansion);
  const waived = takeWaivers(slots, expansion.waivers);
  const kept = keepers(slots, records, waived, expansion);
  return slots.map(slot => {
    const record = waived.get(slot) ?? kept.get(slot);
    return record ? withRecord(slot, record) : withoutRecord(slot, today);
  });
}

/** Each with its interval as the window, and some time to record or to hold what was moved out of it. */
function slotsOf({ cadence, anchor, ends, today, until, free }: Expansion): Slot[] {
  if (anchor === undefined) return [];
  const due = new DueAfter(cadence, anchor, free);
  const { closes } = windowOf(cadence, free);
  const last = laterDay(until, today);
  const slots: Slot[] = [];
  let opens = anchor;
  for (let n = 1; opens <= last; n++) {
    const next = due.day(n);
    if (next === undefined) break;
    const planned = plusDays(next, -1);
    if (ends !== undefined && planned > ends) break;
    slots.push({ planned, opens, closes: closes(planned) });
    opens = next;
  }
  return slots;
}

function keepers(
  slots: readonly Slot[],
  records: readonly RecordModel[],
  waived: ReadonlyMap<Slot, RecordModel>,
  { cadence, free }: Expansion,
): Map<Slot, RecordModel> {
  const { opens: earliest } = windowOf(cadence, free);
  const held = sorted(slots, records);
  const kept = new Map<Slot, RecordModel>();
  const lacks = (slot: Slot | undefined): slot is Slot => !!slot && !waived.has(slot) && !kept.has(slot);
  held.forEach(({ slot, meetings }, i) => {
    const before = held[i - 1];
    const own = waived.has(slot) ? 0 : 1;
    // To the interval before, if it has none …
    const [first] = meetings;
    if (before && lacks(before.slot) && first && meetings.length > own && first.day <= before.slot.closes) {
      kept.set(before.slot, first);
      meetings.shift();
    }
    // … and to the one behind.
    const behind = held[i + 1];
    const last = meetings.at(-1);
    if (behind?.meetings.length === 0 && !waived.has(behind.slot) && last && meetings.length > own) {
      if (last.day >= earliest(behind.slot.opens)) {
        kept.set(behind.slot, last);
        meetings.pop();
      }
    }
    if (lacks(slot) && meetings[0]) kept.set(slot, meetings[0]);
  });
  // Behind the last interval of a term there is none that a meeting moved out of it could have come to.
  const last = slots.at(-1);
  const moved = last && records.find(({ day }) => day > last.planned && day <= last.closes);
  if (lacks(last) && moved) kept.set(last, moved);
  return kept;
}

/** Each interval with the meetings in it. */
function sorted(slots: readonly Slot[], records: readonly RecordModel[]) {
  let next = records.findIndex(({ day }) => day >= (slots[0]?.opens ?? day));
  return slots.map(slot => {
    const meetings: RecordModel[] = [];
    for (let record = records[next]; record && record.day <= slot.planned; record = records[++next])
      meetings.push(record);
    return { slot, meetings };
  });
}
