import type { IsoDate } from './core/index.ts';

/** Today's date where the user is. The only place that looks at the clock. */
export function localToday(): IsoDate {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}

/** Calls again and again, after each so many milliseconds; a process that has nothing else to do ends all the same. */
export function every(milliseconds: number, call: () => void): void {
  const timer: { unref?: () => void } = setInterval(call, milliseconds);
  // Those of browsers are numbers, and keep nothing alive.
  timer.unref?.();
}
