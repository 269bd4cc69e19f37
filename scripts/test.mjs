/**
 * `npm test`: sets up, builds, runs every suite and prints, alone on the last line, `N passed, N failed`.
 * `npm test -- unit ui` runs only those.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleEndToEnd } from './lib/bundle-e2e.mjs';
import { runNode } from './lib/run.mjs';
import { judge, listenForReport, readVitestReport } from './lib/tally.mjs';
import { setUp } from './setup.mjs';

const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
/** Each suite has a limit of its own per test; this one is for what those cannot catch. */
const suiteLimitMs = 20 * 60_000;
const preparationLimitMs = 20 * 60_000;

const suites = {
  unit: { title: 'Units and protocol', run: () => runVitest() },
  desktop: { title: "VS Code's extension host", run: runInVsCode('desktop') },
  browser: { title: "The browser's extension host", run: runInVsCode('browser') },
  ui: {
    title: 'The packaged extension, by mouse and keyboard',
    run: () => runVitest('tests/e2e/ui/vitest.config.mts'),
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite "${unknown.join('", "')}"; there are: ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}
const names = chosen.length > 0 ? chosen : Object.keys(suites);

const results = mkdtempSync(path.join(tmpdir(), 'partnership-results-'));
/** @type {Record<string, import('./lib/tally.mjs').Tally>} */
const tallies = {};
/** Finds a bundled module of the end-to-end harness; set when there is one. */
let harness;
const problem = await prepare();
for (const name of names) {
  heading(suites[name].title);
  tallies[name] = problem(name) ?? (await suites[name].run(name));
}
rmSync(results, { recursive: true, force: true });
report();

/**
 * Sets up, builds, and gets a VS Code and a browser where a suite needs them.
 * @returns {Promise<(suite: string) => import('./lib/tally.mjs').Tally | undefined>} why a suite cannot run
 */
async function prepare() {
  const failure = what => suite => ({ passed: 0, failed: 1, failures: [`${suite}: not run, ${what}`] });
  try {
    await setUp();
  } catch (error) {
    console.error(error.message);
    return failure('the set-up failed');
  }
  heading('Building');
  if ((await runNode(['scripts/build.mjs'])) !== 0) return failure('the build failed');
  if (names.join() === 'unit') return () => undefined;
  heading('Preparing VS Code and a browser');
  try {
    harness = await bundleEndToEnd();
  } catch (error) {
    console.error(error.message);
    return suite => (suite === 'unit' ? undefined : failure('the harness could not be built')(suite));
  }
  if ((await runNode([harness('prepare')], { timeoutMs: preparationLimitMs })) === 0) return () => undefined;
  return suite => (suite === 'unit' ? undefined : failure('VS Code or a browser is missing')(suite));
}

async function runVitest(config) {
  const name = config ? 'ui' : 'unit';
  const file = path.join(results, `${name}.json`);
  const which = config ? ['--config', config] : [];
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await runNode([vitest, 'run', ...which, ...reports], { timeoutMs: suiteLimitMs });
  return judge(name, readVitestReport(file), status);
}

function runInVsCode(entry) {
  return async () => {
    const { onLine, tally } = listenForReport();
    const status = await runNode([harness(entry)], { onLine, timeoutMs: suiteLimitMs });
    return judge(entry, tally(), status);
  };
}

function heading(text) {
  console.log(`\n— ${text} —`);
}

function report() {
  heading('Results');
  let passed = 0;
  let failed = 0;
  for (const [name, tally] of Object.entries(tallies)) {
    passed += tally.passed;
    failed += tally.failed;
    console.log(`${name.padEnd(8)} ${tally.passed} passed, ${tally.failed} failed`);
    for (const failure of tally.failures) console.log(`  ✗ ${failure}`);
  }
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}
