import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** How old the file of a process on another machine is when nobody waits for it any more, in milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** Tells machines apart that share a disk: on another one, the number of a process says nothing. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A name for a file that is not whole yet: hidden, so that nothing takes it for a result, and with whom it belongs to. */
export function temporaryName(): string {
  return `.partnership-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/**
 * What processes have left behind in a folder that were ended in the midst of writing.
 *
 * @returns absolute paths; none where the folder cannot be read
 */
export async function leftoversIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const places = names.filter(name => pattern.test(name)).map(name => path.join(folder, name));
  const isLeft = await Promise.all(places.map(isLeftover));
  return places.filter((_, index) => isLeft[index]);
}

const pattern = /^\.partnership-(?:([0-9a-f]{8})-(\d+)-)?[0-9a-f]{12}\.tmp$/;

async function isLeftover(place: string): Promise<boolean> {
  const found = await lstat(place).catch(() => undefined);
  if (!found?.isFile()) return false;
  const [, where, process] = pattern.exec(path.basename(place)) ?? [];
  return where === machine ? !isRunning(Number(process)) : Date.now() - found.mtimeMs > day;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
