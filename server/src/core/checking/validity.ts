import type { FileModel } from '../model/file-model.ts';
import { sameItems } from '../util/same-items.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Which files' findings are known to hold, without a look at what they rest on: nothing of that has changed since.
 * With thousands of files a keystroke concerns a few.
 */
export class Validity {
  readonly #fresh = new Set<string>();
  /** For each file the ones whose findings rest on it. */
  readonly #dependents = new Map<string, Set<string>>();
  readonly #restOnAll = new Set<string>();
  /** What was taken out since somebody asked; undefined: anything may have been. */
  #outdated: Set<string> | undefined;
  #point = 0;
  #circumstances: readonly unknown[] = [];

  has(uri: string): boolean {
    return this.#fresh.has(uri);
  }

  /**
   * Notes that a file's findings hold as long as these other files stay as they are.
   *
   * @param others `all`: as long as nothing changes anywhere
   */
  add(uri: string, others: readonly FileModel[] | 'all'): void {
    this.#fresh.add(uri);
    if (others === 'all') this.#restOnAll.add(uri);
    else this.#addDependents(uri, others);
  }

  /** Takes out what may not hold any more. */
  bringUpToDate(workspace: Workspace, today: string): void {
    const circumstances = [workspace.revision, workspace.complete, today];
    if (sameItems(circumstances, this.#circumstances)) return;
    const { now, uris } = workspace.changesSince(this.#point);
    const [, complete, day] = this.#circumstances;
    if (!uris || complete !== workspace.complete || day !== today) {
      this.#fresh.clear();
      this.#dependents.clear();
      this.#restOnAll.clear();
      this.#outdated = undefined;
    } else if (uris.length > 0) {
      for (const uri of this.#restOnAll) this.#takeOut(uri);
      for (const uri of uris) {
        this.#takeOut(uri);
        for (const dependent of this.#dependents.get(uri) ?? []) this.#takeOut(dependent);
      }
    }
    this.#point = now;
    this.#circumstances = circumstances;
  }

  /** The files whose findings may be others than when this was last asked; undefined: those of any file. */
  takeOutdated(): ReadonlySet<string> | undefined {
    const outdated = this.#outdated;
    this.#outdated = new Set();
    return outdated;
  }

  #takeOut(uri: string): void {
    this.#fresh.delete(uri);
    this.#outdated?.add(uri);
  }

  #addDependents(uri: string, others: readonly FileModel[]): void {
    for (const other of others) {
      const dependents = this.#dependents.get(other.uri);
      if (dependents) dependents.add(uri);
      else this.#dependents.set(other.uri, new Set([uri]));
    }
  }
}
