import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much is thrown away before V8 is asked to clear it up, in bytes; or as much as is in use, if that is more. */
const leastWaste = 25_000_000;

/**
 * Keeps memory near to what is in use. By itself V8 lets three times as much pile up before it looks, which is time well saved for
 * a few files, and memory wasted for thousands of which each is let go of.
 */
export class Memory {
  #inUse = process.memoryUsage().heapUsed;
  #collect: (() => void) | undefined;

  /** Asks V8 to clear up, if that is worth its while. To be called when something large was let go of. */
  tidy(): void {
    const waste = process.memoryUsage().heapUsed - this.#inUse;
    if (waste < Math.max(leastWaste, this.#inUse)) return;
    this.#collect ??= collector();
    this.#collect();
    this.#inUse = process.memoryUsage().heapUsed;
  }
}

/** V8's own; a program gets it in a new context only, once it is made known. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');
  return typeof collect === 'function' ? () => collect() : () => undefined;
}
