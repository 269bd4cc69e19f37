/** The parts of a URI that matter. */
interface Place<P> {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  with(change: { path: string }): P;
}

/**
 * The name of a file after a file or folder was renamed.
 *
 * @returns undefined where it keeps its name
 */
export function renamed<P extends Place<P>>(file: P, from: P, to: P): P | undefined {
  if (file.scheme !== from.scheme || file.authority !== from.authority) return undefined;
  if (file.path === from.path) return to;
  const folder = from.path.endsWith('/') ? from.path : `${from.path}/`;
  if (!file.path.startsWith(folder)) return undefined;
  return to.with({ path: `${to.path.replace(/\/$/, '')}/${file.path.slice(folder.length)}` });
}
