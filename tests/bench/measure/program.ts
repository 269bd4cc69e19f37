import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Figures, Subject } from './figures.ts';

const usage = path.resolve('tests/bench/usage.cjs');

/**
 * A Node program from its start to its end.
 *
 * @param args the program's file and its arguments
 * @param statuses the exit statuses with which it has done its work
 * @param env variables besides those of this process
 */
export function program(
  args: readonly string[],
  cwd: string,
  { statuses = [0], env = {} }: { statuses?: readonly number[]; env?: NodeJS.ProcessEnv } = {},
): Subject {
  return {
    async measure(): Promise<Figures> {
      const start = performance.now();
      const { status, stderr, output } = spawnSync(process.execPath, ['--require', usage, ...args], {
        cwd,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      const wall = performance.now() - start;
      if (status === null || !statuses.includes(status))
        throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
      return { wall, ...JSON.parse(output[3] ?? '{}') };
    },
  };
}
