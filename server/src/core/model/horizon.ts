import type { RegularCadence } from '../calendar/cadence.ts';
import { compareDurations, type Duration } from '../calendar/duration.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { SharingCommitment } from '../schema/generated/types.ts';
import { cadenceOf } from './cadence-of.ts';
import type { Draft } from './draft.ts';

type Shared = Draft<SharingCommitment>;

/** How far ahead it looks; undefined where that is absent or cannot be read. */
export function horizonOf({ horizon }: Shared): Duration | undefined {
  const read = parseDuration(horizon ?? '');
  return read.ok ? read.value : undefined;
}

/**
 * The cadence that a horizon contradicts: it ends before the next refresh (equal fits, decision 23). Which of the
 * two is wrong nobody knows, so that nothing else can be concluded from such a horizon.
 */
export function refreshBeyondHorizon(shared: Shared): RegularCadence | undefined {
  const horizon = horizonOf(shared);
  const refresh = cadenceOf(shared);
  return horizon && refresh && compareDurations(horizon, refresh.every) < 0 ? refresh : undefined;
}
