import { FILE_HEADERS_ONLY, formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';

/**
 * How a text changes, for `git apply` and `patch -p1` in the folder that the name is relative to. A byte order mark and line
 * ends are part of the lines.
 *
 * @param name with forward slashes
 */
export function patchOf(name: string, before: string, after: string): string {
  const options = { context: 3 };
  const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options);
  const heading = formatPatch({ ...patch, hunks: [] }, FILE_HEADERS_ONLY);
  // As git does it: without a tab behind it, `patch` takes for the name what stands before its first space.
  const ended = heading.replace(/^.{4}[^"].* .*$/gm, line => `${line}\t`);
  return `${ended}${formatPatch(patch, OMIT_HEADERS)}`;
}
