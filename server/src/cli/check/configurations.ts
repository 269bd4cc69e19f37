import path from 'node:path';
import {
  type Checker,
  chainOf,
  type IsoDate,
  looksLikeConfiguration,
  type RuleId,
  t,
  type Workspace,
} from '../../core/index.ts';
import { kindOfPath } from '../../disk/read.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Style } from '../terminal/style.ts';
import { Names } from './names.ts';
import { notFound } from './problems.ts';
import { type Report, reportFrom } from './report.ts';

/**
 * The files of the configurations in force that have errors: what is checked by them cannot be relied on. Only those rules are
 * asked that need no other files: whether a waiver is used, say, is not known before everything is checked.
 *
 * @param uris the files that are checked
 */
export function brokenConfigurations(
  uris: readonly string[],
  checker: Checker,
  asOf: IsoDate,
  cwd: string,
): Report {
  const inForce = new Set(uris.flatMap(uri => checker.configuration(uri).uri ?? []));
  const chain = new Set([...inForce].flatMap(uri => chainOf(uri, checker.workspace)));
  const known = [...chain].flatMap(uri => {
    const file = checker.workspace.file(uri);
    // What is no configuration at all is reported where it is extended.
    if (!file || !(looksLikeConfiguration(file) || inForce.has(uri))) return [];
    const findings = checker.findingsBy(uri, isBreaking).filter(({ severity }) => severity === 'error');
    return findings.length > 0 ? [{ uri, text: file.text, findings, accepted: [] }] : [];
  });
  const more = { asOf, dictionary: checker.dictionary, fixes: () => [] };
  return reportFrom({ files: known, texts: new Map() }, more, new Names(cwd));
}

/** Errors, but for those about a waiver: without it, it is still certain what counts. */
const isBreaking = (rule: RuleId) => /^(?:yaml|schema|config)\//.test(rule);

/** The file that `--config` names. @throws CliError when there is none */
export async function configurationFile(written: string, cwd: string): Promise<string> {
  const file = path.resolve(cwd, written);
  const kind = await kindOfPath(file);
  if (kind === undefined) throw await notFound(written, file, cwd);
  if (kind === 'folder') {
    throw new CliError(t`\`--config ${written}\` is a folder.`, t`Name the configuration file in it.`);
  }
  return file;
}

/** @throws CliError where `--config` names a file that says itself that it is something else */
export function expectConfiguration(uri: string | undefined, workspace: Workspace, written = ''): void {
  const kind = uri === undefined ? undefined : workspace.file(uri)?.kind;
  if (kind === undefined || kind === 'Config') return;
  throw new CliError(
    t`\`--config ${written}\` is no configuration: the file says \`kind: ${kind}\`.`,
    t`Name a file such as partnership.config.yaml; docs/configuration.md says what it holds.`,
  );
}

/**
 * Shows what is wrong in configurations on standard error.
 *
 * @param undone what was not done because of them
 * @throws CliError when there are any
 */
export async function refuseBroken(
  broken: Report,
  { stderr }: Host,
  style: Style,
  undone: 'checked' | 'compared',
): Promise<void> {
  if (broken.files.length === 0) return;
  const { fileSection } = await import('../formats/pretty.ts');
  for (const file of broken.files) stderr.write(`${fileSection(file, broken, style)}\n\n`);
  throw new CliError(
    undone === 'checked'
      ? t`The configuration has errors, so nothing was checked.`
      : t`The configuration has errors, so nothing was compared.`,
    t`Repair what is shown above; while it is wrong, nobody can say which findings count.`,
  );
}
