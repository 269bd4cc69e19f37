import { Checker, type CheckerOptions } from '../../core/checking/checker.ts';
import type { Workspace } from '../../core/workspace/workspace.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { styleOf } from '../terminal/style.ts';
import {
  brokenConfigurations,
  configurationFile,
  expectConfiguration,
  refuseBroken,
} from './configurations.ts';
import { choice, type RawOptions, readDate } from './options.ts';
import { readTargets, writeReport } from './outputs.ts';
import { loadProject } from './project.ts';
import { type Report, reportOf } from './report.ts';
import { resolveRequest } from './request.ts';
import { exitStatus, thresholds } from './threshold.ts';

/**
 * `partnership check`.
 *
 * @param paths as typed
 * @returns the exit status
 * @throws CliError when it cannot be done
 */
export async function runCheck(paths: readonly string[], raw: RawOptions, host: Host): Promise<number> {
  const targets = readTargets(raw.format, host.cwd);
  const failOn = {
    threshold: choice('--fail-on', raw.failOn, thresholds),
    dates: raw.failOnDates ?? false,
  };
  const asOf = raw.asOf === undefined ? undefined : readDate(raw.asOf);
  const today = asOf ?? host.today();
  const named = raw.config === undefined ? undefined : await configurationFile(raw.config, host.cwd);
  const asked = raw.printConfig === undefined ? paths : [raw.printConfig];
  const request = await resolveRequest(asked, raw.stdinFilename, host.cwd);
  const { workspace, requested, configuration } = await loadProject(request, named, host);
  const options: CheckerOptions = {
    today: () => today,
    // A date on the command line switches dated rules on, whatever the configuration says (decision 18).
    dated: asOf ? true : undefined,
    configurationUri: configuration,
    dictionary: await languageOf(host),
  };
  const checker = new Checker(workspace, options);
  expectConfiguration(configuration, workspace, raw.config);
  const whole = reportOf(requested, checker, today, host.cwd);
  const broken = brokenConfigurations(requested, checker, whole, host.cwd);
  await refuseBroken(broken, whole, host, styleOf(host.stderr, host.env, raw.color), 'checked');
  if (raw.printConfig !== undefined) {
    const { printConfiguration } = await import('./print-config.ts');
    const [{ format } = { format: 'pretty' }] = targets;
    const uri = onlyFile(requested, raw.printConfig);
    host.stdout.write(printConfiguration(uri, checker, format, host.cwd));
    return 0;
  }
  const report =
    raw.changedSince === undefined
      ? whole
      : await newSince(raw.changedSince, { report: whole, workspace }, options, host);
  const output = {
    failOn,
    color: raw.color,
    accepted: raw.showAccepted ?? false,
    known: (uri: string) => workspace.file(uri) !== undefined,
  };
  await writeReport(report, targets, output, host);
  return exitStatus(report, failOn);
}

/** The configuration is that of one file: in a folder or behind a pattern, each file may have another one. */
function onlyFile(uris: readonly string[], written: string): string {
  const [uri, another] = uris;
  if (uri !== undefined && another === undefined) return uri;
  throw new CliError(
    `\`--print-config ${written}\` names ${uris.length} files.`,
    'Name one file: each of them may have a configuration of its own.',
  );
}

async function newSince(
  revision: string,
  now: { report: Report; workspace: Workspace },
  options: CheckerOptions,
  { cwd }: Host,
) {
  const { onlyNew } = await import('./changed-since.ts');
  return onlyNew(now, revision, options, cwd);
}
