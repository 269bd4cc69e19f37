import type { IsoDate } from '../core/index.ts';

/** Everything that the command line takes from the process that it runs in, so that tests need none. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly today: () => IsoDate;
  /** How another process can start the same program; undefined where it cannot. */
  readonly program?: { readonly node: string; readonly script: string } | undefined;
}

export interface Output {
  write(text: string): void;
  /** Whether a person reads it on a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when there is none. */
  readonly columns: number | undefined;
}
