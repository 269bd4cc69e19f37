import { existsSync } from 'node:fs';
import { run } from '../e2e/harness/run.ts';

const installationLimitMs = 5 * 60_000;

/**
 * Makes sure that a program of Debian's is there. Where it is not, and where that asks nobody's leave (Debian and Ubuntu as
 * root, as in a build's container), it is installed first; this is said.
 *
 * @param program its path
 * @param packages what holds it, and how to get it elsewhere
 * @throws Error saying what to install, and how
 */
export async function installed(
  program: string,
  { debian, elsewhere }: { readonly debian: string; readonly elsewhere: string },
): Promise<string> {
  if (existsSync(program)) return program;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    console.log(`No ${program} found; installing it: apt-get install ${debian} (once) …`);
    const options = {
      timeoutMs: installationLimitMs,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    await run('apt-get', ['update'], options);
    await run('apt-get', ['install', '--yes', '--no-install-recommends', debian], options);
    if (existsSync(program)) return program;
  }
  throw new Error(
    `There is no ${program}, and tests need it.\nDebian, Ubuntu: sudo apt-get install ${debian}\nOthers: ${elsewhere}`,
  );
}
