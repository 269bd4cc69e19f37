/**
 * `npm run check`: what is checked without running the product. Every step runs, also after one has failed;
 * the exit status is 1 when any did.
 */
import path from 'node:path';
import { runNode } from './lib/run.mjs';
import { setUp } from './setup.mjs';

/** Programs of packages by their own files: what stands in node_modules/.bin is no JavaScript on Windows. */
const inPackage = file => path.join('node_modules', ...file.split('/'));

/** Each step: what it makes sure of, and what Node runs for it. */
const steps = [
  { title: 'Types', args: [inPackage('typescript/bin/tsc'), '--noEmit'] },
  { title: 'Format and lint', args: [inPackage('@biomejs/biome/bin/biome'), 'check', '.'] },
  { title: 'Generated files', args: [path.join('scripts', 'generate.mjs'), '--check'] },
  { title: 'What nobody uses', args: [inPackage('knip/bin/knip.js')] },
  { title: 'Invariants', args: [inPackage('vitest/vitest.mjs'), 'run', 'tests/invariants'] },
];

try {
  await setUp();
  await checkAll();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function checkAll() {
  const failed = [];
  for (const { title, args } of steps) {
    console.log(`\n— ${title} —`);
    if ((await runNode(args)) === 0) console.log('All right.');
    else failed.push(title);
  }
  console.log(failed.length === 0 ? '\nEverything is all right.' : `\nNot all right: ${failed.join(', ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
