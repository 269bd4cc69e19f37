/**
 * Which files the client hands to the server. An agreement may come from anywhere and names paths; none of
 * them may make the editor look around on the machine, or open a connection to another one (a Windows share
 * is a file, too).
 */

/** The parts of a URI that decide; its path is normalised. */
export interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

const OUR_NAME = /(?:^|\/)(?:[^/]*\.partnership\.ya?ml|partnership\.ya?ml|partnership\.config\.yaml)$/;

/**
 * Whether the server may read a file: any inside the workspace or next to or below an open document, and ours
 * by name anywhere in the same file system (the configuration that counts for a single open file lies above it).
 *
 * @param file the file that is asked for.
 * @param folders the folders of the workspace.
 * @param documents the open documents of our language.
 */
export function mayRead(file: Place, folders: readonly Place[], documents: readonly Place[]): boolean {
  const known = [...folders, ...documents].some(place => sameFileSystem(place, file));
  return (
    known &&
    (OUR_NAME.test(file.path) || isAbove(file, '.gitignore', folders) || mayLookAt(file, folders, documents))
  );
}

/** Whether the server may learn if a file exists: inside the workspace, or next to or below an open document. */
export function mayLookAt(file: Place, folders: readonly Place[], documents: readonly Place[]): boolean {
  return (
    isAbove(file, '.git', folders) ||
    folders.some(folder => isInside(file, folder, folder.path)) ||
    documents.some(document => isInside(file, document, parent(document.path)))
  );
}

/** Whether a file of this name lies in a folder above the workspace: there, git says what belongs to it. */
function isAbove(file: Place, name: string, folders: readonly Place[]): boolean {
  const above = parent(file.path);
  return (
    file.path === `${above}${name}` &&
    folders.some(folder => sameFileSystem(folder, file) && folder.path.startsWith(above))
  );
}

function isInside(file: Place, owner: Place, folder: string): boolean {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return sameFileSystem(file, owner) && (file.path.startsWith(prefix) || file.path === folder);
}

function sameFileSystem(a: Place, b: Place): boolean {
  return a.scheme === b.scheme && a.authority.toLowerCase() === b.authority.toLowerCase();
}

/** The folder of a path, with a slash at its end. */
export function parent(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
