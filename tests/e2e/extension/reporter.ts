/**
 * Start what the suite prints, to tell it from what VS Code prints, and the line with the counts;
 * scripts/lib/tally.mjs reads them.
 */
const marker = '##partnership ';
const countsMarker = '##partnership-tests ';

/** Prints a line per test. Console lines are all that comes out of every kind of extension host. */
export class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    let passed = 0;
    const failures: string[] = [];
    runner.on('suite', suite => {
      if (suite.title) print(`  ${suite.title}`);
    });
    runner.on('pass', test => {
      passed += 1;
      print(`    ✓ ${test.title} (${test.duration} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      failures.push(test.fullTitle());
      print(`    ✗ ${test.title}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => {
      console.log(countsMarker + JSON.stringify({ passed, failed: failures.length, failures }));
    });
  }
}

function print(text: string): void {
  console.log(marker + text);
}
