/** What VS Code loads and runs in its extension host, be it under Node or in a browser's worker. */
import 'mocha/mocha';
import { LineReporter } from './reporter.ts';

const testLimitMs = 30_000;

/**
 * Runs the suites; how many passed goes to the log, in the line that the harness looks for.
 * @throws Error when a test failed, from which VS Code makes its exit status
 */
export async function run(): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    timeout: testLimitMs,
    // A real editor, on a machine that may have no time for it.
    retries: 1,
    forbidOnly: true,
    forbidPending: true,
    reporter: LineReporter,
  });
  await import('./activation.suite.ts');
  await import('./diagnostics.suite.ts');
  await import('./hover.suite.ts');
  await import('./dependants.suite.ts');
  await import('./comparing.suite.ts');
  await import('./editing.suite.ts');
  await import('./newAgreement.suite.ts');
  await import('./record.suite.ts');
  await import('./people.suite.ts');
  await import('./review.suite.ts');
  await import('./preview.suite.ts');
  const failures = await new Promise<number>(resolve => {
    // Mocha's own browser entry reads the page's address, and under Node there is none.
    Mocha.prototype.run.call(mocha, resolve);
  });
  if (failures > 0) throw new Error(`${failures} of the extension's tests failed`);
}
