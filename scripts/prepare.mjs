/**
 * `prepare`: npm runs it after an installation in a clone, and before it packs one, so that the package can be installed
 * straight from git, as pre-commit does it. It builds unless dist/ was built from the very same files.
 *
 * Everything is said on standard error: pre-commit reads the package's name from what `npm pack` prints.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashFile, hashOfInputs } from './lib/inputs.mjs';
import { root } from './lib/paths.mjs';

const built = await readFile(path.join(root, hashFile), 'utf8').catch(() => undefined);
if (built !== (await hashOfInputs(root))) await buildIfPossible();

async function buildIfPossible() {
  const builder = await import('./build.mjs').catch(error => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(
      'partnership: nothing was built, since the packages that building needs are not installed.',
    );
  });
  await builder?.build({ quiet: true });
}
