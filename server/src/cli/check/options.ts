import { either, type IsoDate, parseDate, suggestions } from '../../core/index.ts';
import { CliError } from '../failure.ts';

/** The options of `check` as they were typed. */
export interface RawOptions {
  readonly format?: readonly string[];
  readonly asOf?: string;
  readonly config?: string;
  readonly failOn: string;
  readonly failOnDates?: boolean;
  readonly showAccepted?: boolean;
  readonly printConfig?: string;
  readonly stdinFilename?: string;
  readonly changedSince?: string;
  readonly allowNone?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly color?: boolean;
}

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

/** The date after `--as-of`. @throws CliError with the date that was probably meant */
export function readDate(written: string): IsoDate {
  const read = parseDate(written);
  if (read.ok) return read.value;
  const meant = read.suggestions.length > 0 ? ` Did you mean ${either(read.suggestions)}?` : '';
  throw new CliError(`\`--as-of ${written}\`: ${read.message}.`, `Example: --as-of 2026-12-31.${meant}`);
}
