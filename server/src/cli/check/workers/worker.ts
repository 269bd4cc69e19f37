import { parentPort, workerData } from 'node:worker_threads';
import { saying, visibleLines } from '../../../core/index.ts';
import { CliError } from '../../failure.ts';
import { checkBatch } from '../families/check-families.ts';
import { Memory } from '../families/memory.ts';
import { type Answer, checkerFor, type Job } from './job.ts';

/** Checks the families that it is asked for, one batch after the other, until nobody asks any more. */
export async function runWorker(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('A worker has to be started as a thread');
  const checker = await checkerFor(workerData as Job);
  const memory = new Memory();
  const say = saying(checker.dictionary);
  const answer = (batch: readonly string[]): Answer => {
    try {
      return { checked: checkBatch(batch, checker, memory) };
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return { wrong: visibleLines(say(error.wrong)), remedy: say(error.remedy) };
    }
  };
  port.on('message', (batch: readonly string[]) => port.postMessage(answer(batch)));
  await new Promise<void>(resolve => port.on('close', resolve));
}
