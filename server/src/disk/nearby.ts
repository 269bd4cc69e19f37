import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { suggestions } from '../core/index.ts';

/** Where a path that does not exist leaves what does. */
export interface Missing {
  /** The nearest folder above it that exists. */
  readonly folder: string;
  /** What is not in that folder: a file's or a folder's name. */
  readonly name: string;
  /** The path that was probably meant; undefined when nothing is near. */
  readonly meant: string | undefined;
}

/** Looks for what somebody may have meant by a path that does not exist. */
export async function explainMissing(place: string): Promise<Missing> {
  const folder = path.dirname(place);
  const name = path.basename(place);
  const entries = await readdir(folder).catch(() => undefined);
  if (entries === undefined && folder !== path.dirname(folder)) {
    const above = await explainMissing(folder);
    return { ...above, meant: above.meant && path.join(above.meant, name) };
  }
  const [near] = suggestions(name, entries ?? [], 1);
  return { folder, name, meant: near === undefined ? undefined : path.join(folder, near) };
}
