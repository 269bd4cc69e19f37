import picomatch from 'picomatch/posix';

/** Makes a test whether a file lies below the folder `base` and matches one of the globs relative to it. */
export function globMatcher(base: string, globs: readonly string[]): (uri: string) => boolean {
  const matches = picomatch([...globs], { dot: true });
  return uri => uri.startsWith(`${base}/`) && matches(decodeURIComponent(uri.slice(base.length + 1)));
}
