import path from 'node:path';
import { t } from '../../core/index.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { CliError } from '../failure.ts';
import { type FormatName, formatNames, formats } from '../formats/format.ts';
import type { Host } from '../host.ts';
import { styleOf } from '../terminal/style.ts';
import { choice } from './options.ts';
import { unwritable } from './problems.ts';
import type { Report } from './report.ts';
import type { FailOn } from './threshold.ts';

/** Where one format goes. */
export interface Target {
  readonly format: FormatName;
  /** Absolute path; undefined: standard output. */
  readonly file: string | undefined;
  /** The file as typed. */
  readonly name: string;
}

/** What else the formats and files depend on. */
export interface Output {
  readonly failOn: FailOn;
  /** Whether what is accepted is listed too. */
  readonly accepted: boolean;
  /** `--color` or `--no-color`. */
  readonly color: boolean | undefined;
  /** Whether a URI is that of an agreement, party, record or configuration. */
  readonly known: (uri: string) => boolean;
}

/**
 * Reads what stands after each `--format`: a name, or a name and a file as in `sarif=out.sarif`.
 *
 * @param written as typed; none: `pretty`
 * @throws CliError when one is not possible, or two go to the same place
 */
export function readTargets(written: readonly string[] = ['pretty'], cwd: string): Target[] {
  const targets = written.map(each => readTarget(each, cwd));
  for (const [index, { file, name }] of targets.entries()) {
    if (targets.findIndex(other => other.file === file) === index) continue;
    throw file === undefined
      ? new CliError(
          t`Only one format can go to standard output.`,
          t`Write the others to files: ${targets
            .map(({ format }, at) => (at === 0 ? `--format ${format}` : `--format ${format}=FILE`))
            .join(' ')}`,
        )
      : new CliError(t`Two formats would go to \`${name}\`.`, t`Give each a file of its own.`);
  }
  return targets;
}

function readTarget(written: string, cwd: string): Target {
  const at = written.indexOf('=');
  if (at < 0) return { format: choice('--format', written, formatNames), file: undefined, name: '' };
  const format = choice('--format', written.slice(0, at), formatNames);
  const name = written.slice(at + 1);
  if (name === '')
    throw new CliError(
      t`\`--format ${written}\` names no file.`,
      t`Example: ${`--format ${format}=found.${format}`}`,
    );
  return isStandardOutput(name)
    ? { format, file: undefined, name: '' }
    : { format, file: path.resolve(cwd, name), name };
}

/** By its other names, two writers of it would write over each other. */
function isStandardOutput(name: string): boolean {
  return ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].includes(name);
}

/**
 * Writes a report in each format, files first, so that a failure leaves nothing half done on standard output.
 *
 * @throws CliError when a file cannot be written, or is one of those that are checked
 */
export async function writeReport(
  report: Report,
  targets: readonly Target[],
  { failOn, accepted, color, known }: Output,
  host: Host,
): Promise<void> {
  for (const { format, file, name } of [...targets].sort((a, b) => Number(!a.file) - Number(!b.file))) {
    const print = await formats[format]();
    if (file === undefined) {
      host.stdout.write(print(report, { ...styleOf(host.stdout, host.env, color), accepted }, failOn));
      continue;
    }
    if (known(uriOf(file)))
      throw new CliError(
        t`\`--format ${`${format}=${name}`}\` would overwrite a file that is checked.`,
        t`Name another file.`,
      );
    const text = print(
      report,
      { ...styleOf({ ...host.stdout, isTerminal: false, columns: undefined }, {}, color), accepted },
      failOn,
    );
    // Most runs write no file, and need nothing of what it takes.
    const { writeText } = await import('../disk-write.ts');
    await writeText(file, text).catch(error => {
      throw unwritable(name, error);
    });
  }
}
