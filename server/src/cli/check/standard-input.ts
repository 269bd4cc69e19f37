import { type FileModel, idOf, type Listing, type Workspace } from '../../core/index.ts';

/**
 * Takes the file out of a workspace that a text of no name is a version of: who pipes an agreement in mostly pipes one in
 * that is there already, and it is no second one. That is the file that says the same, else the only one of its kind and id.
 *
 * @param uri of the text from standard input
 * @param isAsked whether a file is to be checked itself; it stays
 */
export function standFor(uri: string, workspace: Workspace, isAsked: (uri: string) => boolean): void {
  const text = workspace.file(uri);
  // What another configuration says would hold for other files.
  if (!text?.kind || text.kind === 'Config') return;
  // What is the same text is listed alike: no other file has to be read.
  const others = workspace
    .uris()
    .filter(each => each !== uri && isListedLike(workspace.listing(each), text))
    .flatMap(each => workspace.file(each) ?? [])
    .filter(({ unread }) => unread === undefined);
  const same = others.find(other => other.text === text.text);
  const hasId = text.kind !== 'Records' && idOf(text) !== undefined;
  const [alike, another] = hasId ? others : [];
  const meant = same ?? (another === undefined ? alike : undefined);
  if (meant && !isAsked(meant.uri)) workspace.delete(meant.uri);
}

function isListedLike(listing: Listing | undefined, file: FileModel): boolean {
  return listing?.kind === file.kind && listing?.id === idOf(file);
}
