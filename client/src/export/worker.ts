/** In a browser files are made by a worker that lives for one file: what it needs is not loaded before, and not kept. */
import type { ExportJob } from './job.ts';
import { makeFile } from './makeFile.ts';

/** What a worker is in, as far as it is used here. */
interface Scope {
  onmessage: ((event: { readonly data: ExportJob }) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

/** What the worker answers. */
export type WorkerAnswer = { readonly file: Uint8Array } | { readonly error: string };

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => {
  makeFile(data).then(
    file => scope.postMessage({ file }),
    error => scope.postMessage({ error: String(error) }),
  );
};
