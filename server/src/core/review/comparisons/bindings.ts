import { compareDurations, type Duration } from '../../calendar/duration.ts';
import { type FirmWindow, firmWindow, windowsIn } from '../../model/binding.ts';
import type { Judge } from '../verdict.ts';

/**
 * Firmer is better for those who receive the figures: nowhere looser, and tighter somewhere. What figures that bind nobody are
 * worth is not in the text (decision 93).
 */
export const firmer: Judge = (before, after) => {
  const [was, is] = [windowsIn(before), windowsIn(after)].map(windows => windows.map(firmWindow));
  if (!was || !is || was.length === 0 || is.length === 0) return 'undetermined';
  if (was.includes(undefined) || is.includes(undefined)) return 'undetermined';
  const [old, fresh] = [was as FirmWindow[], is as FirmWindow[]];
  // How firm figures are changes only where a window ends.
  const growths = [...old, ...fresh].map(
    ({ window }) => toleranceAt(old, window) - toleranceAt(fresh, window),
  );
  const isTighter = growths.some(growth => growth > 0);
  const isLooser = growths.some(growth => growth < 0);
  if (isTighter === isLooser) return isTighter ? 'undetermined' : 'reworded';
  return isTighter ? 'better' : 'worse';
};

/** More than any percentage: nobody is held to it. */
const free = Number.MAX_VALUE;

/** How far figures may be off that lie so far ahead: each window counts from now, and the firmest holds. */
function toleranceAt(windows: readonly FirmWindow[], ahead: Duration): number {
  const holding = windows.filter(({ window }) => compareDurations(window, ahead) >= 0);
  return Math.min(free, ...holding.map(({ tolerance }) => tolerance));
}
