import { t } from '../../core/index.ts';
import type { RawOptions } from '../check/options.ts';
import type { Target } from '../check/outputs.ts';
import { CliError } from '../failure.ts';

/** `disk`: what is put right is written; `patch`: it is only shown. */
export type FixMode = 'disk' | 'patch';

/**
 * How `--fix` and `--fix-dry-run` go with the other options.
 *
 * @param readsStdin whether a text comes from standard input
 * @returns undefined where nothing is put right
 * @throws CliError where options do not go together
 */
export function fixMode(
  raw: RawOptions,
  targets: readonly Target[],
  readsStdin: boolean,
): FixMode | undefined {
  if (!raw.fix && !raw.fixDryRun) return undefined;
  if (raw.fix && raw.fixDryRun) {
    throw new CliError(
      t`\`--fix\` and \`--fix-dry-run\` do not go together: one writes, the other does not.`,
      t`Leave one of them out.`,
    );
  }
  if (raw.printConfig !== undefined) {
    throw new CliError(
      t`With \`--print-config\` nothing is checked, so nothing can be put right.`,
      t`Leave out \`${raw.fix ? '--fix' : '--fix-dry-run'}\`, or \`--print-config\`.`,
    );
  }
  const report = raw.format && targets.find(({ file }) => file === undefined);
  if (report && takesOutput(raw, readsStdin)) {
    throw new CliError(
      raw.fixDryRun
        ? t`Standard output is for the patch, so the report cannot go there.`
        : t`Standard output is for the text that was put right, so the report cannot go there.`,
      t`Write it to a file: ${`--format ${report.format}=FILE`}`,
    );
  }
  return raw.fix ? 'disk' : 'patch';
}

/** Whether standard output is for what was put right; the report then goes to standard error. */
export function takesOutput({ fix, fixDryRun }: RawOptions, readsStdin: boolean): boolean {
  return fixDryRun === true || (fix === true && readsStdin);
}
