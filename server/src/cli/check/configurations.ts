import path from 'node:path';
import { type Checker, chainOf, looksLikeConfiguration, type Workspace } from '../../core/index.ts';
import { kindOfPath } from '../../disk/read.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Style } from '../terminal/style.ts';
import { notFound } from './problems.ts';
import { type CheckedFile, type Report, reportOf } from './report.ts';

/**
 * The files of the configurations in force that have errors: what is checked by them cannot be relied on.
 *
 * @param uris the files that are checked
 */
export function brokenConfigurations(uris: readonly string[], checker: Checker, report: Report, cwd: string) {
  const inForce = new Set(uris.flatMap(uri => checker.configuration(uri).uri ?? []));
  const chain = new Set([...inForce].flatMap(uri => chainOf(uri, checker.workspace)));
  const known = [...chain].filter(uri => {
    const file = checker.workspace.file(uri);
    // What is no configuration at all is reported where it is extended.
    return file && (looksLikeConfiguration(file) || inForce.has(uri));
  });
  return reportOf(known, checker, report.asOf, cwd)
    .files.map(breaking)
    .filter(file => file.findings.length > 0);
}

/** The file that `--config` names. @throws CliError when there is none */
export async function configurationFile(written: string, cwd: string): Promise<string> {
  const file = path.resolve(cwd, written);
  const kind = await kindOfPath(file);
  if (kind === undefined) throw await notFound(written, file, cwd);
  if (kind === 'folder') {
    throw new CliError(`\`--config ${written}\` is a folder.`, 'Name the configuration file in it.');
  }
  return file;
}

/** @throws CliError where `--config` names a file that says itself that it is something else */
export function expectConfiguration(uri: string | undefined, workspace: Workspace, written = ''): void {
  const kind = uri === undefined ? undefined : workspace.file(uri)?.kind;
  if (kind === undefined || kind === 'Config') return;
  throw new CliError(
    `\`--config ${written}\` is no configuration: the file says \`kind: ${kind}\`.`,
    'Name a file such as partnership.config.yaml; docs/configuration.md says what it holds.',
  );
}

/**
 * Shows what is wrong in configurations on standard error.
 *
 * @param undone what was not done because of them
 * @throws CliError when there are any
 */
export async function refuseBroken(
  broken: readonly CheckedFile[],
  report: Report,
  { stderr }: Host,
  style: Style,
  undone: 'checked' | 'compared',
): Promise<void> {
  if (broken.length === 0) return;
  const { fileSection } = await import('../formats/pretty.ts');
  for (const file of broken) stderr.write(`${fileSection(file, report, style)}\n\n`);
  throw new CliError(
    `The configuration has errors, so nothing was ${undone}.`,
    'Repair what is shown above; while it is wrong, nobody can say which findings count.',
  );
}

/** Errors, but for those about a waiver: without it, it is still certain what counts. */
function breaking(file: CheckedFile): CheckedFile {
  const findings = file.findings.filter(
    ({ severity, rule }) => severity === 'error' && /^(?:yaml|schema|config)\//.test(rule),
  );
  return { ...file, findings };
}
