import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { configurationFileName, isConfigurationFile } from '../../core/schema/kind.ts';
import { findNamedFiles } from '../../core/workspace/named-files.ts';
import { Workspace } from '../../core/workspace/workspace.ts';
import { loadExtended } from '../../disk/extended.ts';
import { diskFiles } from '../../disk/files.ts';
import { findFiles } from '../../disk/find.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { decode, readTexts } from '../../disk/read.ts';
import { foldersUpTo, projectRoot } from '../../disk/root.ts';
import type { Host } from '../host.ts';
import { reasonOf, unreadable } from './problems.ts';
import { nameOf } from './report.ts';
import type { Request } from './request.ts';

/** Everything that a check looks at. */
export interface Project {
  readonly workspace: Workspace;
  /** The URIs of the files that were asked for, each once. */
  readonly requested: readonly string[];
  /** The URI of the configuration that was asked for. */
  readonly configuration: string | undefined;
}

/**
 * Reads what was asked for, and all agreements, parties, records and configurations of the project around it, to
 * which these may refer. A file of the project that cannot be read is named on standard error and left out.
 *
 * @param configurationFile absolute path
 * @throws CliError when a file that was asked for cannot be read
 */
export async function loadProject(
  request: Request,
  configurationFile: string | undefined,
  host: Host,
): Promise<Project> {
  const root = projectRoot(request.folders, host.cwd);
  const around = await findFiles(root.folder, root);
  const known = new Set(around);
  const requested = await Promise.all(request.files.map(file => sameFile(file, known)));
  const folders = new Set(requested.map(file => path.dirname(file)));
  const configurations = [...folders].flatMap(folder =>
    foldersUpTo(folder, root.folder).map(each => path.join(each, configurationFileName)),
  );
  const workspace = new Workspace();
  workspace.folders = [uriOf(root.folder)];
  const needed = new Set([...requested, ...(configurationFile ? [configurationFile] : [])]);
  const stdin = request.stdin && (await sameFile(request.stdin, known));
  const files = new Set([...around, ...configurations, ...needed]);
  if (stdin) {
    files.delete(stdin);
    workspace.set(uriOf(stdin), decode(await host.stdin()));
  }
  await readTexts(
    [...files].sort(),
    (file, text) => workspace.set(uriOf(file), text),
    (file, error) => {
      const name = nameOf(file, host.cwd);
      if (needed.has(file)) throw unreadable(name, error);
      if (error.code !== 'ENOENT')
        host.stderr.write(`partnership: left out \`${name}\`: ${reasonOf(error)}\n`);
    },
  );
  const configuration = configurationFile && uriOf(configurationFile);
  const extending = workspace.uris().filter(uri => isConfigurationFile(uri) || uri === configuration);
  await loadExtended(extending, workspace);
  const checked = requested.flatMap(file => workspace.file(uriOf(file)) ?? []);
  await findNamedFiles(checked, workspace, [uriOf(root.folder)], diskFiles([]).exists);
  return { workspace, requested: [...new Set(requested.map(uriOf))], configuration };
}

/** One file reached in two ways, as through a link, is one file: the one that the project knows. */
async function sameFile(file: string, known: ReadonlySet<string>): Promise<string> {
  if (known.has(file)) return file;
  const real = await realpath(file).catch(() => file);
  return known.has(real) ? real : file;
}
