import type { Output } from '../../server/src/cli/host.ts';
import { runCli } from '../../server/src/cli/main.ts';
import { localToday } from '../../server/src/clock.ts';
import type { Environment } from './inputs.ts';

/** What a command printed, and its exit status. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `partnership` with some arguments in a folder, without a terminal. */
export async function partnership(argv: readonly string[], cwd: string, env: Environment): Promise<Ran> {
  const stdout = recorder();
  const stderr = recorder();
  const status = await runCli(argv, {
    cwd,
    env: { PARTNERSHIP_DEBUG: env.PARTNERSHIP_DEBUG },
    stdout: stdout.output,
    stderr: stderr.output,
    stdin: async () => new Uint8Array(),
    today: localToday,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function recorder(): { output: Output; text: () => string } {
  const parts: string[] = [];
  const output = { write: (text: string) => void parts.push(text), isTerminal: false, columns: undefined };
  return { output, text: () => parts.join('') };
}
