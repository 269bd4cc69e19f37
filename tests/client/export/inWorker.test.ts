import { afterEach, expect, it, vi } from 'vitest';
import { inWorker } from '../../../client/src/export/inWorker.ts';
import type { ExportJob } from '../../../client/src/export/job.ts';

const job = { format: 'docx' } as ExportJob;
let ended: number;

/** A worker that does one thing when it is given a job. */
function worker(
  act: (self: { onmessage: (event: object) => void; onerror: (event: object) => void }) => void,
) {
  ended = 0;
  vi.stubGlobal(
    'Worker',
    class {
      onmessage = () => undefined;
      onerror = () => undefined;
      postMessage() {
        act(this);
      }
      terminate() {
        ended++;
      }
    },
  );
}

afterEach(() => vi.unstubAllGlobals());

it('hands over the file, and ends the worker', async () => {
  const file = Uint8Array.of(1, 2);
  worker(({ onmessage }) => onmessage({ data: { file } }));
  expect(await inWorker('w.js')(job)).toBe(file);
  expect(ended).toBe(1);
});

it('says what the worker could not do', async () => {
  worker(({ onmessage }) => onmessage({ data: { error: 'no such font' } }));
  await expect(inWorker('w.js')(job)).rejects.toThrow('no such font');
  expect(ended).toBe(1);
});

it('says that the worker could not be loaded', async () => {
  worker(({ onerror }) => onerror({}));
  await expect(inWorker('w.js')(job)).rejects.toThrow('cannot load w.js');
  expect(ended).toBe(1);
});
