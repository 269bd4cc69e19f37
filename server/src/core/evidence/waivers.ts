import type { Slot } from './occurrence.ts';
import type { RecordModel } from './record.ts';

/**
 * Which occasions are skipped by agreement: the one planned on the day that a waiver names, else one whose window the
 * day lies in: rather the one whose own days it is among than one that it only follows. Each waiver skips one.
 */
export function takeWaivers<T extends Slot>(
  slots: readonly T[],
  waivers: readonly RecordModel[],
): Map<T, RecordModel> {
  const taken = new Map<T, RecordModel>();
  const inexact = waivers.filter(waiver => {
    const slot = slots.find(({ planned }) => planned === waiver.day);
    if (slot && !taken.has(slot)) taken.set(slot, waiver);
    return !slot;
  });
  for (const waiver of inexact) {
    const { day } = waiver;
    const free = slots.filter(each => each.opens <= day && day <= each.closes && !taken.has(each));
    const slot = free.find(({ planned }) => day <= planned) ?? free[0];
    if (slot) taken.set(slot, waiver);
  }
  return taken;
}
