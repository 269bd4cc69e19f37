import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Everything that the bundles are made from. */
const inputs = [
  'action',
  'client/src',
  'schemas',
  'scripts',
  'server/src',
  'package.json',
  'package-lock.json',
];

/** Where a build notes what it was made from, from the project's folder. */
export const hashFile = 'dist/inputs.sha256';

/**
 * A hash of the content of all inputs: dates say nothing, since a checkout changes them.
 *
 * @param {string} root the project's folder
 */
export async function hashOfInputs(root) {
  const files = (await Promise.all(inputs.map(input => filesIn(root, input)))).flat().sort();
  const texts = await Promise.all(files.map(file => readFile(path.join(root, file))));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries())
    hash.update(`${file}\0${texts[index].length}\0`).update(texts[index]);
  return hash.digest('hex');
}

/** The files at a place, which may be one file, a folder, or missing. */
async function filesIn(root, place) {
  const found = await stat(path.join(root, place)).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [place] : [];
  const names = await readdir(path.join(root, place));
  return (await Promise.all(names.map(name => filesIn(root, `${place}/${name}`)))).flat();
}
