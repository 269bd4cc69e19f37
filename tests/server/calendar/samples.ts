import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

/** The files of a sample’s folder, by their paths. */
export function sampleFiles(name: string): Record<string, string> {
  const root = fileURLToPath(new URL(`../../../samples/${name}/`, import.meta.url));
  const paths = globSync('**/*.partnership.yaml', { cwd: root }).sort();
  return Object.fromEntries(paths.map(path => [path, readFileSync(root + path, 'utf8')]));
}
