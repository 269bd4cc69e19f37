import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command line as it is shipped. */
export const builtCli = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../dist/cli.js');

if (!existsSync(builtCli)) {
  throw new Error('dist/cli.js is missing. Build it with `npm run build`, then run the tests again.');
}

/** How a process of the built command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built command line as a process of its own.
 *
 * @param closeEarly stop reading its output after the first piece of it, like `| head`
 */
export function runBuilt(
  argv: readonly string[],
  { cwd, stdin = '', closeEarly = false }: { cwd: string; stdin?: string; closeEarly?: boolean },
): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, [builtCli, ...argv], { cwd, env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', data => {
    stdout += data;
    if (closeEarly) child.stdout.destroy();
  });
  child.stderr.on('data', data => {
    stderr += data;
  });
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => resolve({ status, stdout, stderr }));
  });
}
