import { existsSync } from 'node:fs';
import { run } from '../../e2e/harness/run.ts';

/** A Neovim that can be started. */
export interface Neovim {
  readonly program: string;
  /** The second part of its version, which is what changes: 7 for 0.7.2. */
  readonly minor: number;
}

/** The oldest one that can do what is tested. */
const oldestMinor = 7;
const installationLimitMs = 5 * 60_000;

/**
 * Finds the Neovim on the PATH. Where there is none, and where that asks nobody's leave (Debian and Ubuntu as root,
 * as in a build's container), it is installed first; this is said.
 * @throws Error saying what to install, and how
 */
export async function findNeovim(): Promise<Neovim> {
  let reason = '';
  const found =
    (await neovimOnPath()) ??
    (await installed().catch(error => {
      reason = `Installing it did not work: ${error.message}`;
    }));
  if (found && found.minor >= oldestMinor) return found;
  throw new Error(
    [
      found
        ? `The Neovim on the PATH is 0.${found.minor}; this test needs 0.${oldestMinor} or newer.`
        : 'There is no Neovim on the PATH, and the language server is tested in it.',
      'Debian, Ubuntu: sudo apt-get install neovim',
      'macOS: brew install neovim',
      'Windows: winget install Neovim.Neovim',
      'Others: https://neovim.io/doc/install/',
      ...(reason ? [reason] : []),
    ].join('\n'),
  );
}

async function neovimOnPath(): Promise<Neovim | undefined> {
  const program = 'nvim';
  const version = await run(program, ['--version']).catch(ifMissing);
  const [, major, minor] = /^NVIM v(\d+)\.(\d+)/m.exec(version ?? '') ?? [];
  if (major === undefined) return undefined;
  return { program, minor: major === '0' ? Number(minor) : Number.POSITIVE_INFINITY };
}

/** A program that is there and does not start is another trouble than one that is not there. */
function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Installs Debian's; undefined where that cannot be done without asking. */
async function installed(): Promise<Neovim | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No Neovim found; installing it: apt-get install neovim (about 15 MB, once) …');
  const options = {
    timeoutMs: installationLimitMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'neovim'], options);
  return neovimOnPath();
}
