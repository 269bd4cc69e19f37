/** Cadences as the format writes them. */

import { type Cadence, formatEvery, formatInterval, formatOn, type Phase, type Rhythm } from './cadence.ts';
import { type Duration, formatDuration, nominalTicks } from './duration.ts';

/** The exact writing, as the format has it. */
export interface CadenceMapping extends RhythmMapping {
  from?: string;
  phases?: PhaseMapping[];
  onDemand?: OnDemandMapping;
}

interface RhythmMapping {
  every?: string;
  atLeast?: string;
  on?: string;
  at?: string;
  window?: string;
}

interface PhaseMapping extends RhythmMapping {
  until?: string;
  onDemand?: OnDemandMapping;
}

interface OnDemandMapping {
  calledBy?: string;
  notice?: string;
  atMost?: string;
}

/** How a length of time is written. */
type Writing = (duration: Duration) => string;

/** The shortest writing that means the cadence: `quarterly`, or a mapping if more than the interval is fixed. */
export function formatCadence(cadence: Cadence): string | CadenceMapping {
  const { every, isMinimum, on, from, at, window, phases, onDemand } = cadence;
  const isPlain = !on && !from && !at && !window && !phases && !onDemand && !isMinimum;
  return every && isPlain ? formatInterval(every) : exactly(cadence, formatDuration);
}

function exactly(cadence: Cadence, write: Writing): CadenceMapping {
  const { from, phases, onDemand } = cadence;
  return {
    ...(phases && {
      phases: phases.map(phase => ({
        ...(phase.until && { until: phase.until }),
        ...exactRhythm(phase, write),
        ...demand(phase, write),
      })),
    }),
    ...exactRhythm(cadence, write, from),
    ...(onDemand && demand(cadence, write)),
  };
}

function exactRhythm(
  { every, isMinimum, on, at, window }: Partial<Rhythm>,
  write: Writing,
  from?: string,
): RhythmMapping & { from?: string } {
  return {
    ...(every && (isMinimum ? { atLeast: formatInterval(every) } : { every: formatEvery(every) })),
    ...(on && { on: formatOn(on) }),
    ...(from && { from }),
    ...(at && { at }),
    ...(window && { window: write(window) }),
  };
}

function demand({ onDemand }: Phase, write: Writing): { onDemand?: OnDemandMapping } {
  if (!onDemand) return {};
  const { calledBy, notice, atMost } = onDemand;
  return {
    onDemand: {
      ...(calledBy && { calledBy }),
      ...(notice && { notice: write(notice) }),
      ...(atMost && { atMost: formatInterval(atMost) }),
    },
  };
}

/** One text for all cadences that say the same, perhaps in other words (decision 68). */
export function cadenceForm(cadence: Cadence): string {
  return JSON.stringify(exactly(cadence, durationForm));
}

/** As `equalDurations` has it: working days never say the same as other units. */
export function durationForm(duration: Duration): string {
  if (duration.amount === 0) return '0';
  return `${nominalTicks(duration)}${duration.unit === 'working day' ? ' working' : ''}`;
}

/** Whether two cadences say the same, perhaps in other words (decision 68). */
export function equalCadence(a: Cadence, b: Cadence): boolean {
  return cadenceForm(a) === cadenceForm(b);
}
