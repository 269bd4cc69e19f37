import { t } from '../../core/index.ts';
import { CliError } from '../failure.ts';
import type { RawOptions } from './options.ts';

/** What is decided where parts are put together, and not in one of them. */
const ofMerge: ReadonlySet<string> = new Set(['--format', '--fail-on', '--fail-on-dates', '--show-accepted']);

/**
 * Refuses what a part of a check could only pass over in silence: what it is not made for, and what is decided when all parts
 * are put together.
 *
 * @param part the option that asks for a part
 * @param others what else it cannot be, each with whether it was asked for
 * @throws CliError that names the first of them
 */
export function refuseBeside(
  part: '--shard' | '--stream',
  raw: RawOptions,
  others: readonly (readonly [name: string, isThere: boolean])[],
): void {
  const all = [
    ...others,
    ['--fix', raw.fix === true],
    ['--fix-dry-run', raw.fixDryRun === true],
    ['--changed-since', raw.changedSince !== undefined],
    ['--print-config', raw.printConfig !== undefined],
    ['--format', raw.format !== undefined],
    ['--fail-on', raw.failOn !== 'error'],
    ['--fail-on-dates', raw.failOnDates === true],
    ['--show-accepted', raw.showAccepted === true],
  ] as const;
  const [other] = all.find(([, isThere]) => isThere) ?? [];
  if (other === undefined) return;
  throw new CliError(
    t`\`${part}\` and \`${other}\` do not go together.`,
    ofMerge.has(other)
      ? t`A part is written for ${'partnership merge'}; give \`${other}\` there.`
      : t`Leave one of them out.`,
  );
}
