import type { NotHandedOut } from '../core/index.ts';

/**
 * Reads of files that are under way. What was asked for last counts, in whatever order the answers come: an older and
 * slower one never overwrites a newer one, and brings no file back that is gone.
 */
export class DiskReads {
  readonly #reads = new Map<string, { readonly done: Promise<void> }>();

  /**
   * Reads a file and hands over what was found, unless something newer has become known meanwhile.
   *
   * @param read undefined where there is no such file
   * @param turn waits until what was found may be handed over: of many files, one after the other
   * @returns when this read is over, one way or the other
   */
  start<T extends string | NotHandedOut>(
    uri: string,
    read: (uri: string) => Promise<T | undefined>,
    take: (found: T | NotHandedOut | undefined) => void,
    turn: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    const run = async () => {
      const found = await read(uri).catch((): NotHandedOut => ({ unread: 'failed' }));
      await turn();
      if (this.#reads.get(uri) !== started) return;
      this.#reads.delete(uri);
      take(found);
    };
    // Begins in the next turn, so that it is known here when it ends.
    const started = { done: Promise.resolve().then(run) };
    this.#reads.set(uri, started);
    return started.done;
  }

  /** Whatever is being read of a file, or of what lies in a folder, is outdated. */
  outdate(isMeant: (uri: string) => boolean): void {
    for (const uri of [...this.#reads.keys()]) if (isMeant(uri)) this.#reads.delete(uri);
  }

  /** When the reads of a file that are under way are over. */
  async settled(uri: string): Promise<void> {
    for (let read = this.#reads.get(uri); read; read = this.#reads.get(uri)) await read.done;
  }
}
