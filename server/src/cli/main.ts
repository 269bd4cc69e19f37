import { isMainThread, workerData } from 'node:worker_threads';
import { version } from '../version.ts';
import type { Host } from './host.ts';

/**
 * Runs the command line.
 *
 * @param argv the arguments after `partnership`
 * @returns the exit status: 0 below the threshold, 1 findings at or above it, 2 when it could not do its work
 */
export async function runCli(argv: readonly string[], host: Host): Promise<number> {
  if (!isMainThread && isJob(workerData)) {
    const { runWorker } = await import('./check/workers/worker.ts');
    await runWorker();
    return 0;
  }
  // Answered before anything is loaded: editors and scripts ask for it often.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
    host.stdout.write(`${version}\n`);
    return 0;
  }
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, host);
  } catch (error) {
    const [{ reportFailure }, { languageOf }] = await Promise.all([
      import('./failure.ts'),
      import('./language.ts'),
    ]);
    return reportFailure(error, host, await languageOf(host));
  }
}

/** Whether this is a thread of a check. */
function isJob(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'held' in data;
}
