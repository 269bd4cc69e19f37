import type { FileModel } from '../../model/file-model.ts';
import { parentUri } from '../../util/uri.ts';
import type { AgreementPair } from '../pairs.ts';
import type { ComparedState } from '../state.ts';

/** A file as it is, and as it was; undefined where it was not there. */
export interface FilePair {
  readonly before: FileModel | undefined;
  readonly after: FileModel;
}

/** The files of the state after that say something else than before, each with its earlier self. */
export function changedFiles(
  before: ComparedState,
  after: ComparedState,
  pairs: readonly AgreementPair[],
): FilePair[] {
  const earlier = new Map(
    pairs.flatMap(pair => (pair.after ? [[pair.after.uri, pair.before] as const] : [])),
  );
  const counterpart = (uri: string): FileModel | undefined =>
    earlier.has(uri) ? earlier.get(uri) : before.workspace.file(uriIn(before, uri, after));
  return after.workspace.uris().flatMap(uri => {
    const file = after.workspace.file(uri);
    const was = file && counterpart(uri);
    return file && was?.text !== file.text ? [{ before: was, after: file }] : [];
  });
}

/** Where a file of one state is in another one: at the same place, unless two folders are compared. */
export function uriIn(state: ComparedState, uri: string, other: ComparedState): string {
  const [here, there] = [folderOf(state), folderOf(other)];
  if (state.workspace.file(uri) || here === undefined || there === undefined) return uri;
  return uri.startsWith(`${there}/`) ? `${here}${uri.slice(there.length)}` : uri;
}

/** The folder that the names of a state's files start from: they are the ends of their URIs. */
function folderOf({ candidates }: ComparedState): string | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const [name, uri] = first;
  let folder: string | undefined = uri;
  for (const _ of name.split('/')) folder = folder === undefined ? undefined : parentUri(folder);
  return folder;
}
