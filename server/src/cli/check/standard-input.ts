import { idOf, type Workspace } from '../../core/index.ts';

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
  const others = workspace
    .uris()
    .flatMap(each => (each === uri ? [] : (workspace.file(each) ?? [])))
    .filter(({ kind, unread }) => kind === text.kind && unread === undefined);
  const same = others.find(other => other.text === text.text);
  const id = text.kind === 'Agreement' || text.kind === 'Party' ? idOf(text) : undefined;
  const [alike, another] = id === undefined ? [] : others.filter(other => idOf(other) === id);
  const meant = same ?? (another === undefined ? alike : undefined);
  if (meant && !isAsked(meant.uri)) workspace.delete(meant.uri);
}
