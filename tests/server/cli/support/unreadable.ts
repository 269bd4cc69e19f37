import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';

const nobody = 65_534;

/**
 * Takes away the right to read some files or folders, for the length of one test. The superuser may read anything, so
 * where tests run as that, the rest of the test runs as somebody else.
 *
 * @param names relative to `folder`
 */
export function deny(folder: string, ...names: string[]): void {
  const places = names.map(name => path.join(folder, name));
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) give(folder, nobody);
  for (const place of places) chmodSync(place, 0);
  if (isRoot) {
    // Git would look for settings in the superuser's home.
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    process.seteuid?.(nobody);
  }
  onTestFinished(() => {
    if (isRoot) process.seteuid?.(0);
    vi.unstubAllEnvs();
    for (const place of places) chmodSync(place, 0o700);
  });
}

function give(place: string, user: number): void {
  chownSync(place, user, user);
  if (!lstatSync(place).isDirectory()) return;
  for (const name of readdirSync(place)) {
    if (!lstatSync(path.join(place, name)).isSymbolicLink()) give(path.join(place, name), user);
  }
}

/** A pipe with a name, which whoever opens it waits for. */
export function makePipe(folder: string, name: string): void {
  execFileSync('mkfifo', [path.join(folder, name)]);
}

/** What git-lfs leaves in place of a text. @param sha256 of the text, in hexadecimal digits */
export function lfsPointer(sha256: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
}
