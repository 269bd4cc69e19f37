import { type Aside, Bounds } from './bounds.ts';

/** Which files are part of a workspace: by where they lie, by what the host says, and by what configurations say. */
export class Membership {
  bounds = new Bounds(undefined);
  /** False for a file that is looked at by itself: then it is part, wherever it is. */
  isBounded = true;
  readonly #excluded = new Set<string>();
  readonly #ignores: (uri: string) => boolean;

  /** @param ignores whether a configuration takes a file out */
  constructor(ignores: (uri: string) => boolean) {
    this.#ignores = ignores;
  }

  /** Says of a file that it is no part; returns whether that is new. */
  exclude(uri: string, isExcluded: boolean): boolean {
    if (this.#excluded.has(uri) === isExcluded) return false;
    if (isExcluded) this.#excluded.add(uri);
    else this.#excluded.delete(uri);
    return true;
  }

  /** Why a file is no part; undefined: it is one. */
  asideOf(uri: string): Aside | 'ignored' | 'second' | undefined {
    if (!this.isBounded) return undefined;
    if (this.#excluded.has(uri)) return 'second';
    return this.bounds.asideOf(uri) ?? (this.#ignores(uri) ? 'ignored' : undefined);
  }

  takeOver(other: Membership): void {
    this.bounds = other.bounds;
    this.isBounded = other.isBounded;
    for (const uri of other.#excluded) this.#excluded.add(uri);
  }
}
