import { readFileSync } from 'node:fs';

/**
 * How many tests of a suite passed and failed.
 * @typedef {{ passed: number, failed: number, failures: string[] }} Tally
 */

/** How lines of the suites inside VS Code start; tests/e2e/extension/reporter.ts prints them. */
const marker = '##partnership ';
const countsMarker = '##partnership-tests ';

/**
 * Reads the report that `vitest --reporter=json` wrote.
 * @param {string} file
 * @returns {Tally | undefined} undefined when there is no report
 */
export function readVitestReport(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  // Nothing may be skipped in silence: what did not run did not pass.
  const failures = tests.filter(test => test.status !== 'passed').map(test => test.fullName);
  const brokenFiles = report.testResults.filter(
    one => one.status === 'failed' && one.assertionResults.length === 0,
  );
  failures.push(...brokenFiles.map(one => `${one.name} (could not be loaded)`));
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

/**
 * Listens to the output of a suite that runs inside VS Code.
 * @returns {{ onLine: (line: string) => string | undefined, tally: () => Tally | undefined }} `onLine` gives
 *   what to show of a line
 */
export function listenForReport() {
  let found;
  return {
    onLine(line) {
      const start = line.indexOf(countsMarker);
      if (start < 0) return line.replace(marker, '');
      found = JSON.parse(line.slice(start + countsMarker.length));
      return undefined;
    },
    tally: () => found,
  };
}

/**
 * Makes sure that a suite which crashed, or ran nothing, counts as a failure.
 * @param {string} suite its name
 * @param {Tally | undefined} tally
 * @param {number} status exit status of the program that ran it
 * @returns {Tally}
 */
export function judge(suite, tally, status) {
  const { passed = 0, failed = 0, failures = [] } = tally ?? {};
  if (failed > 0) return { passed, failed, failures };
  if (!tally) return { passed, failed: 1, failures: [`${suite}: did not run to its end`] };
  if (passed === 0) return { passed, failed: 1, failures: [`${suite}: ran no test`] };
  if (status !== 0) return { passed, failed: 1, failures: [`${suite}: ended with status ${status}`] };
  return { passed, failed, failures };
}
