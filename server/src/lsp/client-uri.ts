import { URI } from 'vscode-uri';

/**
 * One spelling for each file: clients differ in what they escape (`c%3A`), in the drive letter's case, and in how they
 * name this machine. What is no URI stays as it is: it names no file, and must not keep others from being found.
 */
export function normalUri(uri: string): string {
  const parsed = parse(uri);
  if (!parsed) return uri;
  const isLocal = parsed.scheme === 'file' && parsed.authority.toLowerCase() === 'localhost';
  return (isLocal ? parsed.with({ authority: '' }) : parsed).toString();
}

/** The URI of a path that is absolute, relative to a folder, or already a URI. */
export function uriOfPath(path: string, folder: string | undefined): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return normalUri(path);
  const slashes = path.replace(/\\/g, '/');
  if (/^(\/|[a-z]:\/)/i.test(slashes)) return URI.file(slashes).toString();
  const base = URI.parse(folder ?? 'file:///');
  return base.with({ path: `${base.path.replace(/\/$/, '')}/${slashes.replace(/^\.\//, '')}` }).toString();
}

function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri);
  } catch {
    return undefined;
  }
}
