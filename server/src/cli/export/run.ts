import path from 'node:path';
import { Checker, type FlatTable, flatTablesOf, saying, t } from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { agreementsMeant } from '../check/agreements.ts';
import { nameOf } from '../check/names.ts';
import { noAgreement } from '../check/no-agreement.ts';
import { choice, readDate } from '../check/options.ts';
import { tellPassedOver } from '../check/passed-over.ts';
import { loadProject } from '../check/project.ts';
import { resolveRequest } from '../check/request.ts';
import { failed } from '../failure.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { writeOutput } from '../write-output.ts';
import { csv } from './csv.ts';

/** The options of `export` as they were typed. */
export interface RawExportOptions {
  readonly output: string;
  readonly format: string;
  readonly asOf?: string;
}

/**
 * `partnership export`.
 *
 * @param paths as typed
 * @returns the exit status: 0; 2 where something was not read
 * @throws CliError when it cannot be done
 */
export async function runExport(
  paths: readonly string[],
  raw: RawExportOptions,
  host: Host,
): Promise<number> {
  choice('--format', raw.format, ['csv']);
  const today = raw.asOf === undefined ? host.today() : readDate(raw.asOf);
  const request = await resolveRequest(paths, undefined, host.cwd);
  const { workspace, requested, misnamed, unread } = await loadProject(request, undefined, host);
  const agreements = agreementsMeant(requested, workspace);
  if (agreements.length === 0)
    throw noAgreement(
      requested,
      workspace,
      host.cwd,
      t`Name agreements, or a folder that holds some: ${'partnership export FOLDER -o tables'}`,
    );
  const checker = new Checker(workspace, { today: () => today, once: true });
  const named = (uri: string) => nameOf(pathOf(uri) ?? uri, host.cwd).replaceAll(path.sep, '/');
  const tables = flatTablesOf(agreements, checker, today, named);
  const write = (name: string, text: string) =>
    writeOutput(path.join(raw.output, `${name}.csv`), text, host.cwd);
  for (const table of tables) await write(table.name, csvOf(table));
  await write('data-dictionary', dictionaryOf(tables));
  const say = saying(await languageOf(host));
  const isPartial = tellPassedOver({ misnamed, unread }, host, say);
  return isPartial ? failed : 0;
}

function csvOf({ columns, rows }: FlatTable): string {
  return csv(
    columns.map(({ name }) => name),
    rows,
  );
}

function dictionaryOf(tables: readonly FlatTable[]): string {
  return csv(
    ['table', 'column', 'type', 'description'],
    tables.flatMap(({ name, columns }) =>
      columns.map(column => [name, column.name, column.type, column.description]),
    ),
  );
}
