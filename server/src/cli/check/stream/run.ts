import path from 'node:path';
import {
  Checker,
  chainOf,
  Scoped,
  saying,
  type Text,
  t,
  visibleLines,
  Workspace,
} from '../../../core/index.ts';
import { loadExtended } from '../../../disk/extended.ts';
import { uriOf as uriOfPath } from '../../../disk/path-uri.ts';
import { decode, Reader } from '../../../disk/read.ts';
import { projectRoot } from '../../../disk/root.ts';
import { version } from '../../../version.ts';
import { failed } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { languageNameOf, languageOf } from '../../language.ts';
import { type Line, type NamedText, toLine } from '../../partial/partial.ts';
import { sumOf } from '../../partial/sums.ts';
import { styleOf } from '../../terminal/style.ts';
import {
  brokenConfigurations,
  configurationFile,
  expectConfiguration,
  refuseBroken,
} from '../configurations.ts';
import { Names } from '../names.ts';
import { type RawOptions, readDate } from '../options.ts';
import { refuseBeside } from '../part-options.ts';
import { unreadable } from '../problems.ts';
import { checkRecord, streamBase } from './check-record.ts';
import { readRecord } from './records.ts';

/**
 * `partnership check --stream`: reads files as lines of JSON from standard input, and writes what can be said of each by itself
 * as lines of JSON for `merge`, in the same order. One file is there at a time, however many there are.
 *
 * @param paths as typed: there is nothing to name but standard input
 * @returns the exit status: 2 where a line was no record
 * @throws CliError where something else is asked for that it could not do
 */
export async function runStream(paths: readonly string[], raw: RawOptions, host: Host): Promise<number> {
  refuseOthers(paths, raw);
  const asOf = raw.asOf === undefined ? undefined : readDate(raw.asOf);
  const today = asOf ?? host.today();
  const dictionary = await languageOf(host);
  const say = saying(dictionary);
  const configurations = raw.config === undefined ? [] : await readConfiguration(raw, today, host);
  const [named] = configurations;
  const write = async (line: Line) => {
    host.stdout.write(toLine(line, streamBase));
    await host.stdout.ready?.();
  };
  await write({
    partial: 1,
    tool: version,
    asOf: today,
    isDated: asOf !== undefined,
    language: await languageNameOf(host),
    root: '',
    ...(named && {
      configuration: { uri: named.uri, sum: sumOf(JSON.stringify(configurations.map(({ text }) => text))) },
    }),
    configurations,
    misnamed: [],
    unread: [],
  });
  const options = {
    today: () => today,
    dated: asOf ? true : undefined,
    configurationUri: named?.uri,
    dictionary,
  };
  const texts = new Map(configurations.map(({ uri, text }) => [uri, text]));
  let [number, count, bad] = [0, 0, 0];
  for await (const line of linesOf(host)) {
    number++;
    if (line.trim() === '') continue;
    const record = readRecord(line);
    if ('wrong' in record) {
      bad++;
      tellBad(number, record.wrong);
      continue;
    }
    count++;
    await write(checkRecord(record, options, texts));
  }
  await write({ end: count, ...(bad > 0 && { bad }) });
  return bad > 0 ? failed : 0;

  function tellBad(line: number, wrong: Text): void {
    host.stderr.write(visibleLines(`partnership: ${say(t`Line ${line} is left out: ${wrong}.`)}\n`));
  }
}

async function* linesOf({ lines, stdin }: Host): AsyncIterable<string> {
  if (lines) yield* lines();
  else yield* decode(await stdin()).split(/\r?\n/);
}

/** Files come from standard input: what is named beside it would be passed over. */
function refuseOthers(paths: readonly string[], raw: RawOptions): void {
  const named = paths.find(each => each !== '-');
  refuseBeside('--stream', raw, [
    [named ?? '', named !== undefined],
    ['--shard', raw.shard !== undefined],
    ['--stdin-filename', raw.stdinFilename !== undefined],
  ]);
}

/** What `--config` names, first, with all that it extends. @throws CliError where it is none, or has errors */
async function readConfiguration(
  raw: RawOptions,
  today: ReturnType<Host['today']>,
  host: Host,
): Promise<NamedText[]> {
  const { config: written = '' } = raw;
  const file = await configurationFile(written, host.cwd);
  const folder = projectRoot([path.dirname(file)], host.cwd).folder;
  const text = await new Reader([folder]).text(file).catch(error => {
    throw unreadable(written, error);
  });
  const uri = uriOfPath(file);
  const workspace = new Workspace();
  workspace.folders = [uriOfPath(folder)];
  workspace.set(uri, text);
  workspace.insistOn(new Scoped<string | undefined>(uri));
  expectConfiguration(uri, workspace, written);
  await loadExtended([uri], workspace);
  const checker = new Checker(workspace, { today: () => today, configurationUri: uri });
  const broken = brokenConfigurations([uri], checker, today, host.cwd);
  await refuseBroken(broken, host, styleOf(host.stderr, host.env, raw.color), 'checked');
  const names = new Names(host.cwd);
  return chainOf(uri, workspace).flatMap(each => {
    const found = workspace.file(each);
    return found ? [{ uri: each, ...names.of(each), text: found.text }] : [];
  });
}
