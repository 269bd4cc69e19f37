import { type SpawnOptions, spawn } from 'node:child_process';

interface RunOptions extends SpawnOptions {
  /** Give up after so many milliseconds. */
  timeoutMs?: number;
}

/**
 * Runs a command to its end.
 * @returns what it printed to standard output
 * @throws Error with the end of its output when it cannot start, fails or takes too long
 */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { timeoutMs, ...spawnOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
      ...spawnOptions,
    });
    let stdout = '';
    let everything = '';
    child.stdout?.on('data', chunk => {
      stdout += chunk;
      everything += chunk;
    });
    child.stderr?.on('data', chunk => {
      everything += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(stdout);
      const why = signal ? `was stopped (${signal})` : `failed with status ${code}`;
      reject(new Error(`${command} ${args.join(' ')} ${why}\n${everything.slice(-4000)}`));
    });
  });
}

/**
 * Runs npm: the one that started us where there is one, so that no shell is needed to find npm.cmd on
 * Windows.
 */
export function npm(args: string[], options: RunOptions = {}): Promise<string> {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
