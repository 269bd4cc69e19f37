import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** The files that a pattern of the user names, whatever they are called; not in packages and hidden folders. */
export async function findByPattern(pattern: string, folder: string): Promise<string[]> {
  const slashes = withSlashes(pattern);
  const fixed = fixedPart(slashes);
  const found = await glob([slashes.slice(fixed.length).replace(/^\//, '')], {
    cwd: path.resolve(folder, fixed),
    ignore: ['**/node_modules/**', '**/.*/**'],
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.map(file => path.resolve(file)).sort();
}

export function isPattern(text: string): boolean {
  return isDynamicPattern(withSlashes(text));
}

/** The folders that a pattern starts with: `a/b` of `a/b/*.yaml`. */
export function fixedPart(pattern: string): string {
  const folders = withSlashes(pattern).split('/');
  const first = folders.findIndex(folder => isDynamicPattern(folder));
  const fixed = folders.slice(0, first < 0 ? -1 : first).join('/');
  return pattern.startsWith('/') && fixed === '' ? '/' : fixed;
}

function withSlashes(pattern: string): string {
  return path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}
