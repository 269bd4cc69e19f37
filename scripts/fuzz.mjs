/**
 * `npm run fuzz`: the laws that property tests hold, with new random cases and many times as many of them.
 * `npm run fuzz -- 100 differential` tries a hundred times as many, in the files whose path holds that word.
 * A failure prints its seed and path; what it found becomes an example in a test.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const [times = '20', word = ''] = process.argv.slice(2);

try {
  if (!/^[1-9]\d*$/.test(times)) throw new Error(`How many times as many cases? A number, not "${times}".`);
  await setUp();
  console.log(`Trying ${times} times as many cases as the tests do, new ones each time …`);
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  // A case takes as long as ever; there are more of them.
  const limit = String(120_000 * Number(times));
  process.exitCode = await runNode([vitest, 'run', ...lawful(word), '--testTimeout', limit], {
    env: { FC_SEED: 'random', FC_TIMES: times },
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** The test files with laws that can be tried on more cases; those against a running server repeat one case for long. */
function lawful(word) {
  return readdirSync('tests/server/core', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts') && name.includes(word))
    .map(name => path.join('tests/server/core', name))
    .filter(name => readFileSync(name, 'utf8').includes('support/seed.ts'));
}
