import type { ExportJob, MakeFile } from './job.ts';
import type { WorkerAnswer } from './worker.ts';

/** The part of the browser's `Worker` that is used here; the project does not compile against the DOM. */
declare class Worker {
  constructor(url: string);
  onmessage: ((event: { readonly data: WorkerAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(job: ExportJob): void;
  terminate(): void;
}

/** Has files made by a worker. @param script the address of its bundle */
export function inWorker(script: string): MakeFile {
  return async job => {
    const worker = new Worker(script);
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        worker.onmessage = ({ data }) =>
          'file' in data ? resolve(data.file) : reject(new Error(data.error));
        worker.onerror = ({ message }) => reject(new Error(message ?? `cannot load ${script}`));
        worker.postMessage(job);
      });
    } finally {
      worker.terminate();
    }
  };
}
