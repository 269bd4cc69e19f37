import type { Subject } from '../measure/figures.ts';

/** One build of the product. */
export interface Build {
  /** Absolute path of its `dist`. */
  readonly dist: string;
}

/** What a row is measured with. */
export interface Prepared {
  product(build: Build): Promise<Subject>;
  /** What the product is held against, by name. */
  readonly others: Readonly<Record<string, () => Promise<Subject>>>;
  end(): void;
}

/** One row of the table: a kind of work. */
export interface Row {
  readonly name: string;
  readonly what: string;
  /** What we want to reach. */
  readonly goal: string;
  /** How often all of them are measured in turn: in a quick run, and in a full one. */
  readonly rounds: readonly [quick: number, full: number];
  /** @param isFull whether it has its full size, or is quick @param peers where other tools are installed, if they are wanted */
  prepare(isFull: boolean, peers: string | undefined): Promise<Prepared>;
}
