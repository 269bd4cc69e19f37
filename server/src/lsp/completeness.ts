import type { Workspace } from '../core/index.ts';

/** Whether all files of a workspace have been read, and who waits for that. */
export class Completeness {
  readonly #workspace: Workspace;
  readonly #waiting: (() => void)[] = [];

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    workspace.complete = false;
  }

  /** Files are to be read that may belong to it. */
  begin(): void {
    this.#workspace.complete = false;
  }

  end(): void {
    this.#workspace.complete = true;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Until all files have been read, or given up: what is made for good from all that is known waits for it. */
  whole(): Promise<void> {
    if (this.#workspace.complete) return Promise.resolve();
    return new Promise(resolve => this.#waiting.push(resolve));
  }
}
