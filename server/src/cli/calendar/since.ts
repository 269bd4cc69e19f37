import path from 'node:path';
import { type CalendarState, type Checker, type FileModel, idOf, Workspace } from '../../core/index.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { loadExtended } from '../git/extended.ts';
import { repositoryAt } from '../git/program.ts';
import { revision } from '../git/revisions.ts';
import { treeOf } from '../git/tree.ts';

/**
 * The agreements that were asked for as they were at a revision: those of the same ids, and those that lay where was asked for
 * and are gone.
 *
 * @param files as they are now
 * @param paths as typed
 * @throws CliError where there is no such revision
 */
export async function stateAt(
  written: string,
  files: readonly FileModel[],
  paths: readonly string[],
  cwd: string,
  checkerOf: (workspace: Workspace) => Checker,
): Promise<CalendarState> {
  const git = await repositoryAt(cwd);
  const { commit } = await revision(git, written);
  const tree = await treeOf(git, commit);
  const workspace = new Workspace();
  for (const [name, text] of await tree.read([...tree.files.keys()]))
    workspace.set(uriOf(path.join(git.folder, name)), text);
  await loadExtended(git, commit, workspace);
  const ids = new Set(files.map(idOf));
  const below = (paths.length === 0 ? ['.'] : paths).map(each => uriOf(path.resolve(cwd, each)));
  const agreements = workspace
    .uris()
    .flatMap(uri => workspace.file(uri) ?? [])
    .filter(({ kind }) => kind === 'Agreement');
  const asked = agreements.filter(
    file => ids.has(idOf(file)) || below.some(each => file.uri === each || file.uri.startsWith(`${each}/`)),
  );
  return { files: asked, checker: checkerOf(workspace) };
}
