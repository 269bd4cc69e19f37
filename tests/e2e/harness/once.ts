import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Makes a folder in the cache unless it is there. The work is done in a folder beside it that gets its name
 * only when all is in place, so an interrupted download is never taken for a complete one; a lock keeps two
 * runs from doing it at once.
 * @param folder what to make
 * @param make fills the folder whose path it is given
 * @returns `folder`
 */
export async function makeOnce(folder: string, make: (draft: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder;
  mkdirSync(path.dirname(folder), { recursive: true });
  const lock = `${folder}.lock`;
  await acquire(lock);
  const draft = `${folder}.draft-${process.pid}`;
  try {
    if (existsSync(folder)) return folder;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft);
    await make(draft);
    renameSync(draft, folder);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}

/** Waits for the lock; takes over one whose owner is gone. Another process holds it, so there is no event. */
async function acquire(lock: string): Promise<void> {
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else {
      if (!waited) console.log(`  another run is preparing ${path.basename(lock, '.lock')}; waiting for it`);
      await pause(500);
    }
  }
}

function isAbandoned(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // Between creating the file and writing the number it is empty; give its owner a moment.
    if (!owner) return Date.now() - statSync(lock).mtimeMs > 10_000;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
