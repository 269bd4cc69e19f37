import { compareDurations, type Duration } from '../calendar/duration.ts';
import { parseDuration } from '../calendar/parse-duration.ts';

/** A window that is firm, counted from now, and how far figures may be off within it, in percent. */
export interface FirmWindow {
  readonly window: Duration;
  readonly tolerance: number;
}

/** What is written for one window, or for each of several. */
export type WrittenWindow = { readonly window?: unknown; readonly tolerance?: unknown };

/** What `binding` says, as a list; empty where it is none, absent or only for information (decision 93). */
export function windowsIn(binding: unknown): readonly WrittenWindow[] {
  return [binding].flat().filter((each): each is WrittenWindow => typeof each === 'object' && each !== null);
}

/** A window that says both how long it is and how firm. */
export function firmWindow({ window, tolerance }: WrittenWindow): FirmWindow | undefined {
  const length = parseDuration(typeof window === 'string' ? window : '');
  const off = Number.parseFloat(String(tolerance));
  return length.ok && !Number.isNaN(off) ? { window: length.value, tolerance: off } : undefined;
}

/** The longest window that is firm to any degree: how far figures bind at all. */
export function longestWindow(binding: unknown): { window: Duration; written: WrittenWindow } | undefined {
  const known = windowsIn(binding).flatMap(written => {
    const length = parseDuration(typeof written.window === 'string' ? written.window : '');
    return length.ok ? [{ window: length.value, written }] : [];
  });
  return known.reduce<(typeof known)[number] | undefined>(
    (best, each) => (best && compareDurations(best.window, each.window) >= 0 ? best : each),
    undefined,
  );
}
