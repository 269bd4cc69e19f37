import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program in the project's root, showing what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ onLine?: (line: string) => string | undefined, print?: (text: string) => void, timeoutMs?: number, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 *   onLine: sees each line of standard output and gives what to show of it; print: takes all that is to be shown
 * @returns {Promise<number>} its exit status; 1 when it cannot be started or was stopped
 */
export function run(command, args, { onLine, print, timeoutMs, env, shell = false } = {}) {
  const say = print ?? (text => process.stdout.write(text));
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      timeout: timeoutMs,
      stdio: ['ignore', onLine || print ? 'pipe' : 'inherit', print ? 'pipe' : 'inherit'],
    });
    if (child.stdout) showLines(child.stdout, onLine ?? (line => line), say);
    if (child.stderr) showLines(child.stderr, line => line, say);
    const complain = print ? text => print(`${text}\n`) : console.error;
    child.once('error', error => {
      complain(`Cannot run ${command}: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code, signal) => {
      if (signal) complain(`${command} was stopped (${signal}).`);
      resolve(code ?? 1);
    });
  });
}

/** Runs a script or module under the same Node as this one. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * Runs npm: the one that started us, so that Windows needs no shell to find npm.cmd; else the one on the PATH.
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return runNode([cli, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

function showLines(stream, onLine, say) {
  let rest = '';
  const show = line => {
    const shown = onLine(line);
    if (shown !== undefined) say(`${shown}\n`);
  };
  stream.setEncoding('utf8');
  stream.on('data', chunk => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    lines.forEach(show);
  });
  stream.on('end', () => {
    if (rest) show(rest);
  });
}
