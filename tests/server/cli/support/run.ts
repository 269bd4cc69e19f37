import path from 'node:path';
import type { Host, Output } from '../../../../server/src/cli/host.ts';
import { runCli } from '../../../../server/src/cli/main.ts';
import { today } from '../../../support/check.ts';
import { type Files, folderWith } from './folder.ts';

/** What a test says about the process that the command line believes to run in. */
export interface Circumstances {
  readonly files?: Files;
  /** The current folder, below the one with the files. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The width of the terminal; undefined: there is none. */
  readonly terminal?: number;
  readonly stdin?: string | Uint8Array;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process; the project is a temporary folder that git knows. */
export async function run(argv: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...circumstances.files });
  return runIn(folder, argv, circumstances);
}

/** The same in a folder that is there already. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  { cwd = '.', env = {}, terminal, stdin = '' }: Circumstances = {},
): Promise<Outcome> {
  const [out, err] = [recorder(terminal), recorder(terminal)];
  const host: Host = {
    cwd: path.join(folder, cwd),
    env,
    stdout: out.output,
    stderr: err.output,
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    today: () => today,
  };
  const status = await runCli(argv, host);
  return { status, stdout: out.text(), stderr: err.text() };
}

/** An output that remembers what was written. */
export function recorder(columns: number | undefined): { output: Output; text: () => string } {
  let written = '';
  const output = {
    write: (text: string) => {
      written += text;
    },
    isTerminal: columns !== undefined,
    columns,
  };
  return { output, text: () => written };
}
