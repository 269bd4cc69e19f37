import { either, type IsoDate, joined, parseDate, suggestions, t } from '../../core/index.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';

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
  readonly workers?: string;
  readonly shard?: string;
  readonly stream?: boolean;
  readonly color?: boolean;
}

/** One of a few words. @throws CliError with the nearest */
export function choice<T extends string>(option: string, written: string, allowed: readonly T[]): T {
  const found = allowed.find(each => each === written);
  if (found !== undefined) return found;
  const [near] = suggestions(written, allowed, 1);
  throw new CliError(
    near
      ? t`\`${option} ${written}\` is not possible; did you mean \`${option} ${near}\`?`
      : t`\`${option} ${written}\` is not possible.`,
    t`Write ${either(allowed)} after \`${option}\`.`,
  );
}

/**
 * How many threads are asked for, by `--workers` or else by the environment; undefined: nobody says.
 *
 * @throws CliError for what is no number
 */
export function workersAsked(written: string | undefined, { env }: Pick<Host, 'env'>): number | undefined {
  const [name, asked] =
    written === undefined
      ? ['PARTNERSHIP_WORKERS', env.PARTNERSHIP_WORKERS || undefined]
      : ['--workers', written];
  if (asked === undefined) return undefined;
  if (/^\d{1,3}$/.test(asked)) return Number(asked);
  throw new CliError(
    t`\`${name} ${asked}\` is not possible.`,
    t`Write a number of threads, such as 4; 1 or 0 for none but the one that is there.`,
  );
}

/** The date after `--as-of`. @throws CliError with the date that was probably meant */
export function readDate(written: string): IsoDate {
  const read = parseDate(written);
  if (read.ok) return read.value;
  const example = t`Example: --as-of 2026-12-31.`;
  const meant =
    read.suggestions.length > 0 ? joined([example, t`Did you mean ${either(read.suggestions)}?`]) : example;
  throw new CliError(t`\`--as-of ${written}\`: ${read.message}.`, meant);
}
