import { Checker, type CheckerOptions, once, saying, t, type Workspace } from '../../core/index.ts';
import { CliError, failed } from '../failure.ts';
import { fixMode, takesOutput } from '../fix/options.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { sumOf } from '../partial/sums.ts';
import { styleOf } from '../terminal/style.ts';
import {
  brokenConfigurations,
  configurationFile,
  expectConfiguration,
  refuseBroken,
} from './configurations.ts';
import { familyReport } from './families/report.ts';
import { nameOf } from './names.ts';
import { choice, type RawOptions, readDate, workersAsked } from './options.ts';
import { readTargets, writeReport } from './outputs.ts';
import { tellMisnamed, tellUnread } from './problems.ts';
import { loadProject } from './project.ts';
import { reportOf } from './report.ts';
import { resolveRequest } from './request.ts';
import { shardAsked } from './shard/options.ts';
import { exitStatus, thresholds } from './threshold.ts';
import { unreadName, unreadPlaces } from './unread.ts';

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
  const request = await resolveRequest(asked, raw.stdinFilename, host.cwd, raw.allowNone);
  const readsStdin = request.stdin !== undefined;
  const mode = fixMode(raw, targets, readsStdin);
  const shard = raw.shard === undefined ? undefined : shardAsked(raw.shard, raw, readsStdin);
  const input = { ...host, stdin: once(host.stdin) };
  const { workspace, held, requested, configuration, misnamed, unread } = await loadProject(
    request,
    named,
    input,
    shard && sumOf,
  );
  const options: CheckerOptions = {
    today: () => today,
    // A date on the command line switches dated rules on, whatever the configuration says (decision 18).
    dated: asOf ? true : undefined,
    configurationUri: configuration,
    dictionary: await languageOf(host),
    once: mode === undefined,
  };
  const workers = workersAsked(raw.workers, host);
  const job = { held, asOf: today, isDated: asOf !== undefined, configuration, env: host.env };
  const checker = new Checker(workspace, options);
  expectConfiguration(configuration, workspace, raw.config);
  const wanted = await newFindings(raw.changedSince, workspace, options);
  const fixing = mode && (await startFixing(requested, checker, today, wanted?.choose));
  const broken = brokenConfigurations(requested, checker, today, host.cwd);
  await refuseBroken(broken, host, styleOf(host.stderr, host.env, raw.color), 'checked');
  if (raw.printConfig !== undefined) {
    const { printConfiguration } = await import('./print-config.ts');
    const [{ format } = { format: 'pretty' }] = targets;
    const uri = onlyFile(requested, raw.printConfig);
    host.stdout.write(printConfiguration(uri, checker, format, host.cwd));
    return 0;
  }
  if (shard) {
    const { writeShard } = await import('./shard/write.ts');
    const more = {
      misnamed: misnamed.map(file => nameOf(file, host.cwd)),
      unread: unreadPlaces(unread, host.cwd),
    };
    await writeShard({ shard, requested, job, workers, ...more }, checker, host);
    return 0;
  }
  const isFixed = fixing === undefined || (await fixing({ mode, stdin: request.stdin }, input));
  const report = {
    ...(mode === undefined
      ? await familyReport(requested, checker, { job, workers, choose: wanted?.choose }, host)
      : reportOf(requested, checker, today, host.cwd, wanted?.choose)),
    misnamed: misnamed.map(file => nameOf(file, host.cwd)),
    unread: [
      ...unreadPlaces(unread, host.cwd),
      ...(wanted ? unreadPlaces(wanted.unread, host.cwd, wanted.name) : []),
    ],
  };
  const output = {
    failOn,
    color: raw.color,
    accepted: raw.showAccepted ?? false,
    known: (uri: string) => workspace.uris().includes(uri),
  };
  await writeReport(
    report,
    targets,
    output,
    takesOutput(raw, readsStdin) ? { ...host, stdout: host.stderr } : host,
  );
  tellMisnamed(report.misnamed, host, saying(options.dictionary));
  const isPartial = tellUnread(
    new Map(report.unread.map(place => [unreadName(place), place.why])),
    host,
    saying(options.dictionary),
  );
  return isFixed && !isPartial ? exitStatus(report, failOn) : failed;
}

/** The configuration is that of one file: in a folder or behind a pattern, each file may have another one. */
function onlyFile(uris: readonly string[], written: string): string {
  const [uri, another] = uris;
  if (uri !== undefined && another === undefined) return uri;
  throw new CliError(
    t`\`--print-config ${written}\` names ${uris.length} files.`,
    t`Name one file: each of them may have a configuration of its own.`,
  );
}

/** What tells the findings that a revision did not have; undefined: all count. */
async function newFindings(
  revision: string | undefined,
  workspace: Workspace,
  options: CheckerOptions,
): Promise<Awaited<ReturnType<typeof import('./changed-since.ts').newSince>> | undefined> {
  if (revision === undefined) return undefined;
  const { newSince } = await import('./changed-since.ts');
  return newSince(revision, workspace, options);
}

async function startFixing(...args: Parameters<typeof import('../fix/run.ts').startFixing>) {
  const { startFixing } = await import('../fix/run.ts');
  return startFixing(...args);
}
