import path from 'node:path';
import { Checker, type Finding, type Fix, fixesOf, saying, t } from '../../core/index.ts';
import { Findings } from '../check/families/check-families.ts';
import { checkMissing } from '../check/families/check-missing.ts';
import { choice, type RawOptions } from '../check/options.ts';
import { readTargets, writeReport } from '../check/outputs.ts';
import { tellUnread } from '../check/problems.ts';
import { type Report, reportFrom } from '../check/report.ts';
import { exitStatus, thresholds } from '../check/threshold.ts';
import { unreadName } from '../check/unread.ts';
import { failed } from '../failure.ts';
import type { Host } from '../host.ts';
import { spokenLanguage } from '../language.ts';
import type { FileLine, Header } from '../partial/partial.ts';
import { expectOneCheck } from './agree.ts';
import { workspaceOf } from './project.ts';
import { type Parts, readParts } from './read.ts';
import { checkOthers, holding } from './stream.ts';

/**
 * `partnership merge`: makes of all parts of a check what one process would have found.
 *
 * @param paths of the parts, as typed
 * @returns the exit status, as that of `check`
 * @throws CliError when the parts do not make up one check
 */
export async function runMerge(paths: readonly string[], raw: RawOptions, host: Host): Promise<number> {
  const targets = readTargets(raw.format, host.cwd);
  const failOn = {
    threshold: choice('--fail-on', raw.failOn, thresholds),
    dates: raw.failOnDates ?? false,
  };
  const named = paths.map(name => ({ name, place: path.resolve(host.cwd, name) }));
  const parts = await readParts(named, host.cwd);
  const header = expectOneCheck(parts.headers, parts.files);
  const report = await reportOfParts(parts, header, host);
  const known = new Set(parts.files.map(({ uri }) => uri));
  const output = {
    failOn,
    color: raw.color,
    accepted: raw.showAccepted ?? false,
    known: (uri: string) => known.has(uri),
  };
  await writeReport(report, targets, output, host);
  const say = saying(report.dictionary);
  const unread = new Map(header.unread.map(place => [unreadName(place), place.why]));
  const isPartial = tellUnread(unread, host, say);
  if (parts.bad === 0) return isPartial ? failed : exitStatus(report, failOn);
  host.stderr.write(
    `partnership: ${say(t`${parts.bad} lines of the stream were left out, since they were no records, so the exit status is 2.`)}\n`,
  );
  return failed;
}

async function reportOfParts({ files, texts }: Parts, header: Header, host: Host): Promise<Report> {
  const { asOf, configurations = [] } = header;
  const dictionary = await spokenLanguage(header.language);
  const checker = new Checker(workspaceOf(files, header, host.cwd, texts), {
    today: () => asOf,
    dated: header.isDated ? true : undefined,
    configurationUri: header.configuration?.uri,
    dictionary,
    once: true,
  });
  const { found, fixes } = header.shard ? joined(files, texts) : ofStream(files, texts, checker);
  const done = new Set(found.files.map(({ uri }) => uri));
  checkMissing(
    files.filter(({ uri, isMember }) => isMember && !done.has(uri)),
    checker,
    found,
  );
  const requested = new Set(files.filter(file => file.isRequested).map(({ uri }) => uri));
  const names = new Map([...files, ...configurations].map(file => [file.uri, file]));
  for (const { uri, text } of configurations) found.texts.set(uri, text);
  return {
    ...reportFrom(
      { files: found.files.filter(({ uri }) => requested.has(uri)), texts: found.texts },
      { asOf, dictionary, fixes: finding => fixes.get(finding) ?? fixesOf(finding, checker, asOf) },
      { of: uri => names.get(uri) ?? { path: uri, repositoryPath: uri } },
    ),
    misnamed: header.misnamed,
    unread: header.unread,
  };
}

/** What was found in files, with the ways to put it right that were tried out then. */
interface Joined {
  readonly found: Findings;
  readonly fixes: ReadonlyMap<Finding, readonly Pick<Fix, 'edits'>[]>;
}

function joined(files: readonly FileLine[], texts: ReadonlyMap<string, string>): Joined {
  const found = new Findings();
  const fixes = new Map<Finding, readonly Pick<Fix, 'edits'>[]>();
  for (const { uri, found: known, text, facts, fixes: tried } of files) {
    if (!known) continue;
    found.add({
      files: [{ uri, ...known, ...(text !== undefined && { text }) }],
      texts: new Map(),
      facts: facts ? [facts] : [],
    });
    // Of a shard, all that a format shows was tried out; of a stream, nothing.
    if (tried) for (const finding of known.findings) fixes.set(finding, []);
    for (const [at, ways] of tried ?? []) fixes.set(known.findings[at] as Finding, ways);
  }
  for (const [uri, text] of texts) found.texts.set(uri, text);
  return { found, fixes };
}

function ofStream(files: readonly FileLine[], texts: ReadonlyMap<string, string>, checker: Checker): Joined {
  const holds = holding(files, checker);
  const all = joined(holds, texts);
  checker.letGo(all.found.facts);
  const kept = new Set(holds.map(({ uri }) => uri));
  checkOthers(
    files.filter(({ uri, isMember }) => isMember && !kept.has(uri)),
    checker,
    all.found,
  );
  return all;
}
