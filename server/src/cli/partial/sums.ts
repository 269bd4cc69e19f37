import { createHash } from 'node:crypto';
import type { HeldProject } from '../check/held-project.ts';

/** A sum of a text. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/**
 * A sum of all that a check looks at: its files and what was asked for.
 *
 * @param base the URI of the folder that they lie in, which may differ from machine to machine
 */
export function projectSum(
  { files, unread }: HeldProject,
  requested: readonly string[],
  base: string,
): string {
  const name = (uri: string) => (uri.startsWith(`${base}/`) ? uri.slice(base.length) : uri);
  const texts = files.map(({ uri, sum }) => `${name(uri)} ${sum}`).sort();
  const others = [...unread].map(([uri, why]) => `${name(uri)} ${why}`).sort();
  return sumOf(JSON.stringify([texts, others, requested.map(name).sort()]));
}
