/**
 * `npm run coverage`: which lines of the sources the unit and protocol tests run, also in the processes that they start
 * (command line, language server, action). Writes coverage/index.html and prints a summary.
 * `npm run coverage -- tests/server/cli` looks at some tests only.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const scratch = path.join(root, '.cache', 'coverage');
const raw = path.join(scratch, 'raw');
const sources = /^(?:server|client|action)\/src\/(?!.*(?:generated\/|\.d\.ts$)).*\.ts$/;
const inPackage = file => path.join('node_modules', ...file.split('/'));

try {
  await setUp();
  process.exitCode = await measure(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** @returns {Promise<number>} the exit status of the tests */
async function measure(tests) {
  await rm(scratch, { recursive: true, force: true });
  await mkdir(raw, { recursive: true });
  if ((await runNode(['scripts/build.mjs'])) !== 0) throw new Error('The build failed; see above.');
  const status = await runNode(
    [
      inPackage('vitest/vitest.mjs'),
      'run',
      ...tests,
      '--coverage.enabled',
      '--coverage.provider=v8',
      '--coverage.reporter=json',
      `--coverage.reportsDirectory=${path.join(scratch, 'here')}`,
      ...['server', 'client', 'action'].map(folder => `--coverage.include=${folder}/src/**/*.ts`),
      '--coverage.exclude=**/generated/**',
      '--coverage.exclude=**/*.d.ts',
    ],
    // Node itself writes down what each process has run that inherits this.
    { env: { NODE_V8_COVERAGE: raw } },
  );
  await mapBundles();
  await report(['here', 'spawned']);
  return status;
}

/**
 * Leads what Node wrote down of our bundles back to their sources. The tests' own process is left to Vitest, which knows
 * what it has transformed.
 */
async function mapBundles() {
  const { CoverageReport } = await import('monocart-coverage-reports');
  const bundles = new CoverageReport({
    outputDir: path.join(scratch, 'spawned'),
    reports: ['json'],
    logging: 'error',
    sourcePath: file => file.replace(/^.*?((?:server|client|action)\/src\/)/, '$1'),
    sourceFilter: file => sources.test(file.replace(/^.*?((?:server|client|action)\/src\/)/, '$1')),
  });
  for (const name of await readdir(raw)) {
    const { result } = JSON.parse(await readFile(path.join(raw, name), 'utf8'));
    const ours = result.filter(({ url }) => /\/dist\/[\w.]+\.m?js$/.test(url));
    if (ours.length > 0) await bundles.add(await Promise.all(ours.map(withSource)));
  }
  await bundles.generate();
}

async function withSource(script) {
  const file = fileURLToPath(script.url);
  const sourceMap = await readFile(`${file}.map`, 'utf8').then(JSON.parse, () => undefined);
  if (!sourceMap) return script;
  const read = source => readFile(path.resolve(path.dirname(file), source), 'utf8').catch(() => '');
  const sourcesContent = await Promise.all(sourceMap.sources.map(read));
  return { ...script, source: await readFile(file, 'utf8'), sourceMap: { ...sourceMap, sourcesContent } };
}

async function report(folders) {
  const { default: coverage } = await import('istanbul-lib-coverage');
  const { default: lib } = await import('istanbul-lib-report');
  const { default: reports } = await import('istanbul-reports');
  const map = coverage.createCoverageMap();
  const absolute = ([file, each]) => {
    const place = path.resolve(root, file);
    return [place, { ...each, path: place }];
  };
  for (const folder of folders) {
    const text = await readFile(path.join(scratch, folder, 'coverage-final.json'), 'utf8').catch(() => '{}');
    map.merge(Object.fromEntries(Object.entries(JSON.parse(text)).map(absolute)));
  }
  const context = lib.createContext({ dir: path.join(root, 'coverage'), coverageMap: map });
  reports.create('html').execute(context);
  // Only lines are counted alike in both: where statements begin and end, each reads its own way.
  const { covered, total, pct } = map.getCoverageSummary().lines;
  console.log(`\n${covered} of ${total} lines are run (${pct} %); each of them: coverage/index.html`);
}
