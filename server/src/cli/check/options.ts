import type { IsoDate } from '../../core/model/calendar/date.ts';
import { parseDate } from '../../core/model/calendar/parse-date.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { either, suggestions } from '../../core/schema/suggest.ts';
import { CliError } from '../failure.ts';
import { formats } from '../formats/format.ts';

/** The options of `check` as they were typed. */
export interface RawOptions {
  readonly format: string;
  readonly asOf?: string;
  readonly config?: string;
  readonly failOn: string;
  readonly stdinFilename?: string;
  readonly changedSince?: string;
  readonly color?: boolean;
}

/** From which severity on findings make the exit status 1. */
export const thresholds = ['error', 'warning', 'info', 'none'] as const;

export type Threshold = Severity | 'none';

/** One of a few words. @throws CliError with the nearest */
export function choice<T extends string>(option: string, written: string, allowed: readonly T[]): T {
  const found = allowed.find(each => each === written);
  if (found !== undefined) return found;
  const [near] = suggestions(written, allowed, 1);
  throw new CliError(
    `\`${option} ${written}\` is not possible${near ? `; did you mean \`${option} ${near}\`?` : '.'}`,
    `Write ${either(allowed)} after \`${option}\`.`,
  );
}

export function formatNamed(name: string): (typeof formats)[string] {
  const known = choice('--format', name, Object.keys(formats));
  return formats[known] as (typeof formats)[string];
}

/** The date after `--as-of`. @throws CliError with the date that was probably meant */
export function readDate(written: string): IsoDate {
  const read = parseDate(written);
  if (read.ok) return read.value;
  const meant = read.suggestions.length > 0 ? ` Did you mean ${either(read.suggestions)}?` : '';
  throw new CliError(`\`--as-of ${written}\`: ${read.message}.`, `Example: --as-of 2026-12-31.${meant}`);
}
