import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../../server/src/cli/check/workers/job.ts';
import { checkInThreads } from '../../../../../server/src/cli/check/workers/pool.ts';
import { CliError } from '../../../../../server/src/cli/failure.ts';
import { today } from '../../../../support/check.ts';
import { folderWith } from '../../support/folder.ts';

const job: Job = {
  held: { root: '/', readIn: [], bounds: { folders: [], facts: new Map() }, files: [], unread: new Map() },
  asOf: today,
  isDated: true,
  configuration: undefined,
  env: {},
};

/** What comes of threads that run this program instead of ours. */
async function outcome(program: string): Promise<unknown> {
  const script = path.join(folderWith({ 'program.cjs': program }), 'program.cjs');
  return checkInThreads([['file:///a'], ['file:///b'], ['file:///c']], job, script, 2).catch(error => error);
}

const port = "const { parentPort, workerData } = require('node:worker_threads');";

describe('Threads', () => {
  it('answer in the order of what they are asked, whoever is done first', async () => {
    const answering = `${port} parentPort.on('message', batch => {
      let turns = batch[0] === 'file:///a' ? 1000 : 0;
      const answer = () =>
        turns-- > 0
          ? setImmediate(answer)
          : parentPort.postMessage({ checked: { files: batch, texts: new Map(), facts: [] } });
      answer();
    })`;
    const found = (await outcome(answering)) as readonly { files: readonly string[] }[];
    expect(found.map(({ files }) => files[0])).toEqual(['file:///a', 'file:///b', 'file:///c']);
  });

  it('say what keeps them from their work', async () => {
    const error = await outcome(
      `${port} parentPort.on('message', () => parentPort.postMessage({ wrong: 'It has changed.', remedy: 'Run it again.' }))`,
    );
    expect(error).toBeInstanceOf(CliError);
    expect(error).toMatchObject({ wrong: 'It has changed.', remedy: 'Run it again.' });
  });

  it('that fail let the check fail, and end with it', async () => {
    const error = await outcome(
      `${port} parentPort.on('message', () => { throw new TypeError('a mistake') })`,
    );
    expect(error).toMatchObject({ name: 'TypeError', message: 'a mistake' });
  });

  it('that end by themselves are no answer', async () => {
    const error = await outcome(`${port} parentPort.on('message', () => process.exit(3))`);
    expect(error).toMatchObject({ message: 'A thread of the check ended by itself (3)' });
  });

  it('that have too little memory say so, and what to do', async () => {
    // As Node reports it; to use up the memory itself takes half a minute.
    const error = await outcome(
      `${port} parentPort.on('message', () => { throw Object.assign(new Error('reached heap limit'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }) })`,
    );
    expect(error).toBeInstanceOf(CliError);
    expect(String((error as CliError).remedy)).toContain('--workers 1');
  });
});
