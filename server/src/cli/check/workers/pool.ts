import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { t } from '../../../core/index.ts';
import { CliError } from '../../failure.ts';
import type { Checked } from '../checked.ts';
import type { Answer, Job } from './job.ts';

/** What is made and thrown away between two looks at what is still in use, in MB: more of it saves no time here. */
const maxYoungGenerationSizeMb = 6;

/** More threads than this wait for the disk, and for each other. */
const mostWorkers = 8;

/**
 * How many files are checked in the time that the threads take to start, and V8 to compile the program in each of them anew: 1.6 s
 * of processors where a file takes 2 ms.
 */
const filesWhileStarting = 800;

/**
 * How many threads check some files; 0: none but the one that is there.
 *
 * @param asked the number that was asked for; undefined: as many as are of use
 * @param processors how many there are
 */
export function workersFor(
  files: number,
  asked: number | undefined,
  processors = Math.min(availableParallelism(), mostWorkers),
): number {
  if (asked !== undefined) return asked < 2 ? 0 : Math.min(asked, files);
  // One thread takes the time of all files; several start first, and then take a part of it.
  const saved = files * (1 - 1 / processors);
  return saved < filesWhileStarting ? 0 : processors;
}

/**
 * Has threads check batches of whole families. Each takes the next one when it is done, so that none waits for another.
 *
 * @param script the program, which each thread runs
 * @returns what was found in each batch, in their order
 * @throws CliError when a file has changed meanwhile, or a thread ran out of memory
 */
export async function checkInThreads(
  batches: readonly (readonly string[])[],
  job: Job,
  script: string,
  count: number,
): Promise<Checked[]> {
  const found: Checked[] = [];
  const waiting = batches.entries();
  const workers = Array.from(
    { length: Math.min(count, batches.length) },
    // As a check, so that what is kept of the compiled program serves it, too.
    () =>
      new Worker(script, { argv: ['check'], workerData: job, resourceLimits: { maxYoungGenerationSizeMb } }),
  );
  try {
    await Promise.all(
      workers.map(async worker => {
        for (const [index, batch] of waiting) found[index] = await ask(worker, batch);
      }),
    );
    return found;
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

async function ask(worker: Worker, batch: readonly string[]): Promise<Checked> {
  const ended = new AbortController();
  try {
    const { signal } = ended;
    const exit = once(worker, 'exit', { signal }).then(([code]): never => {
      throw new Error(`A thread of the check ended by itself (${code})`);
    });
    const answered = once(worker, 'message', { signal });
    worker.postMessage(batch);
    const [answer] = (await Promise.race([answered, exit])) as [Answer];
    if ('checked' in answer) return answer.checked;
    throw new CliError(answer.wrong, answer.remedy);
  } catch (error) {
    throw isOutOfMemory(error) ? tooLittleMemory() : error;
  } finally {
    ended.abort();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLittleMemory(): CliError {
  return new CliError(
    t`There is too little memory for checking in several threads.`,
    t`Add ${'--workers 1'}, or check fewer files at once.`,
  );
}
