import type { Slot } from './occurrence.ts';
import type { RecordModel } from './record.ts';

/**
 * Which occasions are skipped by agreement: the one planned on the day that a waiver names, else one whose window the
 * day lies in. Each waiver skips one.
 */
export function takeWaivers(slots: readonly Slot[], waivers: readonly RecordModel[]): Map<Slot, RecordModel> {
  const taken = new Map<Slot, RecordModel>();
  const inexact = waivers.filter(waiver => {
    const slot = slots.find(({ planned }) => planned === waiver.date);
    if (slot && !taken.has(slot)) taken.set(slot, waiver);
    return !slot;
  });
  for (const waiver of inexact) {
    const { date } = waiver;
    const slot = slots.find(each => each.opens <= date && date <= each.closes && !taken.has(each));
    if (slot) taken.set(slot, waiver);
  }
  return taken;
}
