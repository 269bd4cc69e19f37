import path from 'node:path';
import { configurationFileName, isConfigurationFile } from '../../core/schema/kind.ts';
import { isBelow } from '../../core/util/uri.ts';
import type { Bounds } from '../../core/workspace/bounds.ts';
import { findNamedFiles } from '../../core/workspace/named-files.ts';
import { respell } from '../../core/workspace/respell.ts';
import { Workspace } from '../../core/workspace/workspace.ts';
import { loadExtended } from '../../disk/extended.ts';
import { diskFiles } from '../../disk/files.ts';
import { findFiles } from '../../disk/find.ts';
import { asideFolder, explore, namedBounds, projectBounds } from '../../disk/members.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { decode, readTexts } from '../../disk/read.ts';
import { realPath } from '../../disk/real.ts';
import { commonFolder, foldersUpTo, type ProjectRoot, projectRoot } from '../../disk/root.ts';
import type { Host } from '../host.ts';
import { allAside, reasonOf, unreadable } from './problems.ts';
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
  const around = await surroundings(request, host.cwd);
  const { root, bounds, requested } = around;
  const folders = new Set(requested.map(file => path.dirname(file)));
  const configurations = [...folders].flatMap(folder =>
    foldersUpTo(folder, around.top).map(each => path.join(each, configurationFileName)),
  );
  const workspace = new Workspace();
  workspace.bounds = bounds;
  const needed = new Set([...requested, ...(configurationFile ? [configurationFile] : [])]);
  const stdin = request.stdin && sameFile(request.stdin, root);
  const files = new Set([...around.files, ...configurations, ...needed]);
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
  const meant = requested.map(uriOf).filter(uri => around.named.has(uri) || workspace.isMember(uri));
  if (meant.length === 0 && requested.length > 0 && !request.allowsNone)
    throw allAside(requested.map(file => nameOf(file, host.cwd)));
  const checked = meant.flatMap(uri => (workspace.isMember(uri) ? (workspace.file(uri) ?? []) : []));
  await findNamedFiles(checked, workspace, [uriOf(root)], diskFiles([]).exists);
  return { workspace, requested: [...new Set(meant)], configuration };
}

/** The project around what was asked for. */
interface Surroundings {
  /** The folder whose files know of one another, and the one above which no configuration is looked for. */
  readonly root: string;
  readonly top: string;
  readonly bounds: Bounds;
  /** The files that belong to it. */
  readonly files: readonly string[];
  readonly requested: readonly string[];
  /** The URIs of those that were named themselves: they are checked, whether they belong to it or not. */
  readonly named: ReadonlySet<string>;
}

/**
 * Where everything that was asked for is no part of the project (a folder that git ignores, a package), it is looked at
 * as a project of its own: who names it, means it.
 */
async function surroundings({ files, named, folders }: Request, cwd: string): Promise<Surroundings> {
  const { folder: top, shallow } = rootOf(folders, cwd);
  const requested = [...new Set(files.map(file => sameFile(file, top)))];
  const known = await explore(requested, projectBounds(top));
  const isAside = requested.length > 0 && requested.every(file => known.asideOf(uriOf(file)) !== undefined);
  const own = isAside
    ? asideFolder(requested.map(file => path.dirname(file)).reduce(commonFolder), top, known)
    : undefined;
  const root = own ?? top;
  const around = await findFiles(root, { shallow });
  const bounds = await explore([...around, ...requested], own === undefined ? known : namedBounds(own));
  return {
    root,
    top,
    bounds,
    files: around.filter(file => bounds.asideOf(uriOf(file)) === undefined),
    requested,
    named: new Set([...named].map(file => uriOf(sameFile(file, top)))),
  };
}

/** Paths through links may have nothing in common as they are written; then it counts where they really lead. */
function rootOf(folders: readonly string[], cwd: string): ProjectRoot {
  const [written, real] = [projectRoot(folders, cwd), projectRoot(folders.map(realPath), cwd)];
  return realPath(written.folder) === real.folder ? written : real;
}

/** One file reached in two ways, as through a link, is one file: the one that lies in the project. */
function sameFile(file: string, root: string): string {
  const [uri, real] = [uriOf(root), uriOf(realPath(root))];
  const same = respell(uriOf(realPath(file)), [{ uri, real }]);
  return isBelow(same, uri) ? (pathOf(same) ?? file) : file;
}
