import type { IsoDate } from '../core/index.ts';

/** Everything that the command line takes from the process that it runs in, so that tests need none. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** The same line by line, as it comes, in UTF-8, without the ends of lines; undefined where all of it comes at once. */
  readonly lines?: () => AsyncIterable<string>;
  readonly today: () => IsoDate;
  /** How another process can start the same program; undefined where it cannot. */
  readonly program?: { readonly node: string; readonly script: string } | undefined;
}

export interface Output {
  write(text: string): void;
  /** Waits while whoever reads it is behind, so that what waits does not grow. */
  readonly ready?: () => Promise<void>;
  /** Whether a person reads it on a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when there is none. */
  readonly columns: number | undefined;
}
