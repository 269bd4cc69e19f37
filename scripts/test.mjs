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
import { takeTurns } from './lib/turns.mjs';
import { setUp } from './setup.mjs';

const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
/** Each suite has a limit of its own per test; this one is for what those cannot catch. */
const suiteLimitMs = 20 * 60_000;
const preparationLimitMs = 20 * 60_000;
/** What is printed in turns is piped, and for that nobody would colour it. */
const colours = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};

const suites = {
  unit: { title: 'Units and protocol', run: print => runVitest('unit', print) },
  desktop: { title: "VS Code's extension host", run: print => runInVsCode('desktop', print) },
  browser: { title: "The browser's extension host", run: print => runInVsCode('browser', print) },
  ui: {
    title: 'The packaged extension, by mouse and keyboard',
    run: print => runVitest('ui', print, ['--config', 'tests/e2e/ui/vitest.config.mts']),
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite "${unknown.join('", "')}"; there are: ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}
const names = Object.keys(suites).filter(name => chosen.length === 0 || chosen.includes(name));

const results = mkdtempSync(path.join(tmpdir(), 'partnership-results-'));
/** Finds a bundled module of the end-to-end harness; set when there is one. */
let harness;
/** @type {Record<string, import('./lib/tally.mjs').Tally>} */
const tallies = Object.fromEntries(names.map(name => [name, notRun(name, 'the set-up or the build failed')]));
if (await setUpAndBuild()) await runAll();
rmSync(results, { recursive: true, force: true });
report();

async function setUpAndBuild() {
  try {
    await setUp();
  } catch (error) {
    console.error(error.message);
    return false;
  }
  console.log(titled('Building'));
  return (await runNode(['scripts/build.mjs'])) === 0;
}

/**
 * The suites in VS Code wait for it most of their time, and one after the other. So they run beside the units, which compute;
 * their output comes behind.
 */
async function runAll() {
  const next = takeTurns();
  const inVsCode = names.filter(name => name !== 'unit');
  const unit = names.includes('unit') ? runSuite('unit', next()) : undefined;
  if (inVsCode.length > 0) {
    const preparation = next();
    const turns = inVsCode.map(() => next());
    preparation.print(`${titled('Preparing VS Code and a browser')}\n`);
    const problem = await prepare(preparation.print);
    preparation.end();
    for (const [index, name] of inVsCode.entries()) {
      if (problem) tallies[name] = notRun(name, problem);
      else await runSuite(name, turns[index]);
    }
  }
  await unit;
}

async function runSuite(name, turn) {
  turn.print(`${titled(suites[name].title)}\n`);
  tallies[name] = await suites[name].run(turn.print);
  turn.end();
}

/**
 * Gets a VS Code and a browser.
 * @returns {Promise<string | undefined>} why the suites that need them cannot run
 */
async function prepare(print) {
  try {
    harness = await bundleEndToEnd();
  } catch (error) {
    print(`${error.message}\n`);
    return 'the harness could not be built';
  }
  const status = await runNode([harness('prepare')], { print, timeoutMs: preparationLimitMs });
  return status === 0 ? undefined : 'VS Code or a browser is missing';
}

async function runVitest(name, print, which = []) {
  const file = path.join(results, `${name}.json`);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await runNode([vitest, 'run', ...which, ...reports], {
    print,
    timeoutMs: suiteLimitMs,
    env: colours,
  });
  return judge(name, readVitestReport(file), status);
}

async function runInVsCode(name, print) {
  const { onLine, tally } = listenForReport();
  const status = await runNode([harness(name)], { onLine, print, timeoutMs: suiteLimitMs });
  return judge(name, tally(), status);
}

function notRun(suite, why) {
  return { passed: 0, failed: 1, failures: [`${suite}: not run, ${why}`] };
}

function titled(text) {
  return `\n— ${text} —`;
}

function report() {
  console.log(titled('Results'));
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
