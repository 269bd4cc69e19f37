import pc from 'picocolors';
import type { Host, Output } from '../host.ts';

export type Colors = ReturnType<typeof pc.createColors>;

/** How to write on an output. */
export interface Style {
  readonly colors: Colors;
  /** Columns to fill. */
  readonly width: number;
  /** Whether what is accepted is listed too. */
  readonly accepted?: boolean;
}

/** Without a terminal, and for reading: longer lines tire the eye. */
const widest = 100;
const narrowest = 40;

/** @param wanted `--color` or `--no-color`; undefined when neither is given */
export function styleOf(output: Output, env: Host['env'], wanted: boolean | undefined): Style {
  return {
    colors: pc.createColors(wanted ?? hasColors(output, env)),
    width: Math.max(narrowest, Math.min(output.columns ?? widest, widest)),
  };
}

/** See no-color.org and force-color.org; an empty variable counts as not set. */
function hasColors(output: Output, env: Host['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTerminal && env.TERM !== 'dumb';
}
