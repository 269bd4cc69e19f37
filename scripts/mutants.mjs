/**
 * `npm run mutants`: changes the sources of core in small ways, one at a time, and says which changes no test notices.
 * `npm run mutants -- server/src/core/checking/validity.ts` looks at some files only. Takes hours for everything: a run goes
 * on where the last one ended (.cache/mutants/).
 */
import path from 'node:path';
import { runNode } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const stryker = path.join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const files = process.argv.slice(2);

try {
  await setUp();
  const which = files.length > 0 ? ['--mutate', files.join(',')] : [];
  process.exitCode = await runNode([stryker, 'run', ...which]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
