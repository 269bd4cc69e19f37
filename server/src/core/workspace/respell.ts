import { isBelow } from '../util/uri.ts';

/**
 * One URI for each file on disk, however many paths lead to it: where it really is, but spelt as from the workspace's
 * folder, which may itself be named through a link.
 *
 * @param real where the file really is
 * @param folders the workspace's folders, each with where it really is
 */
export function respell(
  real: string,
  folders: readonly { readonly uri: string; readonly real: string }[],
): string {
  const holding = folders.filter(folder => real === folder.real || isBelow(real, folder.real));
  const inner = holding.reduce<(typeof folders)[number] | undefined>(
    (best, folder) => (folder.real.length > (best?.real.length ?? -1) ? folder : best),
    undefined,
  );
  return inner ? inner.uri + real.slice(inner.real.length) : real;
}
