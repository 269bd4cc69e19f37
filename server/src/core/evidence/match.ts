import type { Day } from '../calendar/day.ts';
import type { Slot } from './occurrence.ts';

/**
 * Which record keeps which occasion: each occasion takes at most one record within its window, and no record is
 * taken twice. Of all such ways it is one that leaves the fewest occasions without a record, then one in which the
 * records lie nearest to the planned days, and then one that leaves the fewest missed. As with every cheapest matching,
 * a further record leaves every occasion kept that was kept before.
 *
 * @param slots in the order of time; neither do windows begin nor end out of order
 * @param days of the records, in order
 * @param isOver whether an occasion without a record is missed
 * @returns for each occasion the index of its record
 */
export function matchWithin(
  slots: readonly Slot[],
  days: readonly Day[],
  isOver: (slot: Slot) => boolean,
): (number | undefined)[] {
  const matched: (number | undefined)[] = [];
  let start = 0;
  let first = 0;
  // Only where windows overlap is there anything to weigh.
  for (let end = 1; end <= slots.length; end++) {
    const [last, next] = [slots[end - 1] as Slot, slots[end]];
    if (next && next.opens <= last.closes) continue;
    const group = slots.slice(start, end);
    while (first < days.length && (days[first] as Day) < (group[0] as Slot).opens) first++;
    let behind = first;
    while (behind < days.length && (days[behind] as Day) <= last.closes) behind++;
    for (const index of align(group, days.slice(first, behind), isOver))
      matched.push(index === undefined ? undefined : index + first);
    start = end;
  }
  return matched;
}

const skipRecord = 0;
const skipSlot = 1;
const match = 2;

/** What an occasion without a record costs: more than all distances together. */
const unkept = 1e9;

/**
 * Aligns two ordered lists, as texts are compared. Since windows do not end out of order, some best way of matching
 * never crosses, so that looking at both in order is enough.
 */
function align(
  slots: readonly Slot[],
  days: readonly Day[],
  isOver: (slot: Slot) => boolean,
): (number | undefined)[] {
  if (days.length === 0) return slots.map(() => undefined);
  const width = days.length + 1;
  const steps = new Uint8Array((slots.length + 1) * width);
  let before = { missed: new Float64Array(width), far: new Float64Array(width) };
  slots.forEach((slot, i) => {
    const now = { missed: new Float64Array(width), far: new Float64Array(width) };
    const over = isOver(slot);
    for (let j = 0; j < width; j++) {
      let missed = (before.missed[j] as number) + (over ? 1 : 0);
      let far = (before.far[j] as number) + unkept;
      let step: number = skipSlot;
      const day = days[j - 1];
      if (day !== undefined) {
        const offer = (otherFar: number, otherMissed: number, other: number) => {
          if (otherFar > far || (otherFar === far && otherMissed >= missed)) return;
          [far, missed, step] = [otherFar, otherMissed, other];
        };
        offer(now.far[j - 1] as number, now.missed[j - 1] as number, skipRecord);
        const distance = Math.abs(day - slot.planned);
        if (slot.opens <= day && day <= slot.closes)
          offer((before.far[j - 1] as number) + distance, before.missed[j - 1] as number, match);
      }
      now.missed[j] = missed;
      now.far[j] = far;
      steps[(i + 1) * width + j] = step;
    }
    before = now;
  });
  return trace(steps, slots.length, days.length);
}

function trace(steps: Uint8Array, slots: number, days: number): (number | undefined)[] {
  const matched = new Array<number | undefined>(slots).fill(undefined);
  for (let i = slots, j = days; i > 0; ) {
    const step = steps[i * (days + 1) + j];
    if (step === skipRecord) j--;
    else {
      i--;
      if (step === match) matched[i] = --j;
    }
  }
  return matched;
}
