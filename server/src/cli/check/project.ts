import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { visibleLines } from '../../core/docs/escape/visible.ts';
import type { UnreadReason } from '../../core/model/unread.ts';
import { configurationFileName, isConfigurationFile } from '../../core/schema/kind.ts';
import { findNamedFiles } from '../../core/workspace/named-files.ts';
import { Workspace } from '../../core/workspace/workspace.ts';
import { loadExtended } from '../../disk/extended.ts';
import { diskFiles } from '../../disk/files.ts';
import { findFiles } from '../../disk/find.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { decode, isAbsent, NotRead, Reader, readTexts, whyNotRead } from '../../disk/read.ts';
import { foldersUpTo, projectRoot } from '../../disk/root.ts';
import type { Host } from '../host.ts';
import { unreadable } from './problems.ts';
import { nameOf } from './report.ts';
import type { Request } from './request.ts';

/** Everything that a check looks at. */
export interface Project {
  readonly workspace: Workspace;
  /** The URIs of the files that were asked for, each once. */
  readonly requested: readonly string[];
  /** The URI of the configuration that was asked for. */
  readonly configuration: string | undefined;
  /** What is there and was not read, by its name for the user: of what is around it nothing is proved to be missing. */
  readonly unread: ReadonlyMap<string, UnreadReason>;
}

/**
 * Reads what was asked for, and all agreements, parties, records and configurations of the project around it, to
 * which these may refer.
 *
 * @param configurationFile absolute path
 * @throws CliError when a file that was asked for, or a configuration that holds for it, cannot be read
 */
export async function loadProject(
  request: Request,
  configurationFile: string | undefined,
  host: Host,
): Promise<Project> {
  const root = projectRoot(request.folders, host.cwd);
  const unread = new Map<string, UnreadReason>();
  const workspace = new Workspace();
  workspace.folders = [uriOf(root.folder)];
  const leaveOut = (place: string, why: UnreadReason) => {
    unread.set(nameOf(place, host.cwd), why);
    workspace.setUnread(uriOf(place), why);
  };
  const elsewhere = (place: string) => {
    const name = nameOf(place, host.cwd);
    host.stderr.write(
      visibleLines(`partnership: \`${name}\` is a link to a folder elsewhere, which is not looked into.\n`),
    );
  };
  const around = await findFiles(root.folder, { shallow: root.shallow, unread: leaveOut, elsewhere });
  const known = new Set(around);
  const same = (files: readonly string[]) => Promise.all(files.map(file => sameFile(file, known)));
  const requested = await same(request.files);
  const named = new Set(await same([...request.named]));
  const configurations = requested.flatMap(file =>
    foldersUpTo(path.dirname(file), root.folder).map(folder => path.join(folder, configurationFileName)),
  );
  // Without these nothing can be said; without others, only of what may be in them.
  const needed = new Set([...named, ...configurations, ...(configurationFile ? [configurationFile] : [])]);
  const stdin = request.stdin && (await sameFile(request.stdin, known));
  const files = new Set([...around, ...requested, ...needed]);
  if (stdin) {
    files.delete(stdin);
    workspace.set(uriOf(stdin), decode(await host.stdin()));
  }
  await readTexts(
    [...files].sort(),
    new Reader([root.folder, ...(configurationFile ? [configurationRoot(configurationFile, host.cwd)] : [])]),
    (file, text) => workspace.set(uriOf(file), text),
    (file, error) => {
      if (isAbsent(error) && !named.has(file)) return;
      if (needed.has(file)) throw unreadable(nameOf(file, host.cwd), error);
      leaveOut(file, whyNotRead(error));
    },
  );
  const configuration = configurationFile && uriOf(configurationFile);
  const extending = workspace.uris().filter(uri => isConfigurationFile(uri) || uri === configuration);
  await loadExtended(extending, workspace);
  const checked = [...new Set(requested.map(uriOf))].flatMap(uri => workspace.file(uri) ?? []);
  const [first] = unread;
  if (first && checked.every(file => file.unread)) throw unreadable(first[0], new NotRead(first[1]));
  await findNamedFiles(checked, workspace, [uriOf(root.folder)], diskFiles(workspace.folders).exists);
  return {
    workspace,
    requested: checked.filter(({ unread }) => !unread).map(({ uri }) => uri),
    configuration,
    unread,
  };
}

/** A configuration that is named may lie elsewhere: then it is read where it lies. */
function configurationRoot(file: string, cwd: string): string {
  return projectRoot([path.dirname(file)], cwd).folder;
}

/** One file reached in two ways, as through a link, is one file: the one that the project knows. */
async function sameFile(file: string, known: ReadonlySet<string>): Promise<string> {
  if (known.has(file)) return file;
  const real = await realpath(file).catch(() => file);
  return known.has(real) ? real : file;
}
