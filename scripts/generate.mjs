/**
 * `npm run generate` writes everything that is derived from schemas/: the published schema, the types of
 * the model, the validators and the schemas as a module. `--check` writes nothing and fails when any of
 * them is stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles, root, staleFiles } from './lib/generate-files.mjs';

const usage = 'Usage: node scripts/generate.mjs [--check]';
const options = process.argv.slice(2);

if (options.some(option => option !== '--check')) {
  console.error(usage);
  process.exitCode = 2;
} else if (options.includes('--check')) {
  const stale = await staleFiles();
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}\nRun \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of await generatedFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
