import type { FileModel } from '../model/file-model.ts';
import { isBelow, isRelativePath, parentUri, resolveUri } from '../util/uri.ts';
import type { Existence } from './existence.ts';
import type { Workspace } from './workspace.ts';

/** The paths that a file names as it writes them, and the URIs that they lead to; only those that are relative. */
export function namedFiles(file: FileModel): ReadonlyMap<string, string> {
  const known = knownNames.get(file);
  if (known) return known;
  const paths = file.references.filter(({ kind, name }) => kind === 'file' && isRelativePath(name));
  const named = new Map(paths.map(({ name }) => [name, resolveUri(file.uri, name)]));
  knownNames.set(file, named);
  return named;
}

/** A file's model never changes, so what it names is collected once and goes with it. */
const knownNames = new WeakMap<FileModel, ReadonlyMap<string, string>>();

/** How many places are asked for at once. */
const batch = 32;

/**
 * Has the host look for what files name, and hands the answers to the workspace. What lies outside of the
 * workspace is never looked for (decision 42); of a file that lies in none of its folders, only what is beside
 * or below it.
 *
 * @param folders the URIs of the workspace's folders
 * @param exists `outside` where a link leads out of the workspace; undefined where nobody can say
 * @param isWanted which URIs to ask for
 * @returns whether anything is known now that was not
 */
export async function findNamedFiles(
  files: readonly FileModel[],
  workspace: Workspace,
  folders: readonly string[],
  exists: (uri: string) => Promise<boolean | 'outside' | undefined>,
  isWanted: (uri: string) => boolean = () => true,
): Promise<boolean> {
  const wanted = new Map<string, () => Promise<Existence | undefined>>();
  for (const file of files) {
    const isLoose = !folders.some(folder => isBelow(file.uri, folder));
    const reach = isLoose ? [parentUri(file.uri) ?? ''] : folders;
    for (const uri of namedFiles(file).values()) {
      if (!isWanted(uri)) continue;
      const isInside = reach.some(folder => isBelow(uri, folder));
      if (isInside) wanted.set(uri, () => ask(uri, exists));
      else if (!wanted.has(uri)) wanted.set(uri, async () => (isLoose ? undefined : 'outside'));
    }
  }
  const questions = [...wanted];
  let changed = false;
  for (let start = 0; start < questions.length; start += batch) {
    const some = questions.slice(start, start + batch);
    const answers = await Promise.all(some.map(async ([uri, find]) => [uri, await find()] as const));
    for (const [uri, existence] of answers) changed = workspace.setExistence(uri, existence) || changed;
  }
  return changed;
}

async function ask(
  uri: string,
  exists: (uri: string) => Promise<boolean | 'outside' | undefined>,
): Promise<Existence | undefined> {
  const found = await exists(uri).catch(() => undefined);
  if (found === undefined || found === 'outside') return found;
  return found ? 'there' : 'missing';
}
