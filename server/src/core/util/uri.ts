/** The URI of the folder that holds a file or folder; undefined at the root. */
export function parentUri(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  // `file:///a` lies in `file://`, which lies nowhere.
  if (slash <= 0 || uri.slice(slash - 2, slash) === ':/') return undefined;
  return uri.slice(0, slash);
}

/** The URI of a path that a file names relative to itself. The path may contain `..`, blanks and letters of any kind. */
export function resolveUri(fromFile: string, path: string): string {
  const segments = (parentUri(fromFile) ?? '').split('/');
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.length > 3) segments.pop();
    else if (!['.', '..', ''].includes(segment)) segments.push(encodeSegment(segment));
  }
  return segments.join('/');
}

/** The path that leads from a folder to a file, as a text names it: `../docs/plan.md`; the URI itself where none does. */
export function relativePath(folder: string, uri: string): string {
  const [from, to] = [folder.split('/'), uri.split('/')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  // Scheme and authority come first.
  if (shared < 3) return uri;
  const up = from.slice(shared).map(() => '..');
  return [...up, ...to.slice(shared).map(decodedSegment)].join('/');
}

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether a file or folder lies in a folder, at any depth. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder.replace(/\/$/, '')}/`);
}

/** Escapes as editors do (VS Code's URIs), also the characters that `encodeURIComponent` leaves as they are. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Whether a path is meant from the file that names it: it is neither absolute, nor has it a drive letter or
 * scheme; a backslash is no separator on every machine.
 */
export function isRelativePath(path: string): boolean {
  return path.trim() !== '' && !/^(\/|~|[a-z][a-z0-9+.-]*:)|\\/i.test(path);
}

/**
 * Whether a file may look at a place: inside one of the folders that are open, or beside or below the file itself.
 *
 * @param folders URIs; undefined where nothing is bounded
 */
export function isInside(uri: string, file: string, folders: readonly string[] | undefined): boolean {
  if (!folders) return true;
  return [...folders, parentUri(file) ?? ''].some(folder => uri === folder || isBelow(uri, folder));
}
