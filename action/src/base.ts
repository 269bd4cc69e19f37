import { execFile } from 'node:child_process';
import type { Event } from './event.ts';
import { ActionError } from './failure.ts';

/**
 * The commit to compare with, fetched if the checkout is too shallow to hold it.
 *
 * GitHub checks out a pull request as its merge with the base: then the merge's first parent is the exact base.
 * Otherwise it is where the branch left the base.
 *
 * @param wanted the input `base`; undefined: what the event says
 * @returns a commit; undefined when there is nothing to compare with
 * @throws ActionError when the base that was named, or that the event names, cannot be had
 */
export async function findBase(
  wanted: string | undefined,
  event: Event,
  folder: string,
): Promise<string | undefined> {
  if (wanted === 'none') return undefined;
  if (wanted !== undefined) return (await resolved(wanted, folder)) ?? missing(`“${wanted}”`, 'base');
  if (event.base === undefined) return undefined;
  const parents = await parentsOf('HEAD', folder);
  const [merged] = parents;
  if (event.pullRequest && parents.length === 2 && merged)
    return (await resolved(merged, folder)) ?? missing(`commit ${merged}`, 'fetch-depth');
  const base = (await resolved(event.base, folder)) ?? missing(`commit ${event.base}`, 'fetch-depth');
  if (!event.pullRequest) return base;
  return (await forkPoint(base, folder)) ?? missing(`where this branch left ${base}`, 'fetch-depth');
}

/** A revision that is here, or that the remote hands out. */
async function resolved(revision: string, folder: string): Promise<string | undefined> {
  const here = await commitOf(revision, folder);
  if (here !== undefined) return here;
  const fetched = await git(['fetch', '--no-tags', '--depth=1', 'origin', revision], folder);
  return fetched === undefined ? undefined : commitOf('FETCH_HEAD', folder);
}

async function commitOf(revision: string, folder: string): Promise<string | undefined> {
  return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], folder);
}

/** Read from the commit itself: a shallow checkout names parents that it does not have. */
async function parentsOf(revision: string, folder: string): Promise<string[]> {
  const commit = (await git(['cat-file', 'commit', revision], folder)) ?? '';
  const [head = ''] = commit.split('\n\n', 1);
  return [...head.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent);
}

async function forkPoint(base: string, folder: string): Promise<string | undefined> {
  const known = await git(['merge-base', base, 'HEAD'], folder);
  if (known !== undefined) return known;
  // The history does not reach far enough: get all of it, which is little next to the check-out of most projects.
  const head = await commitOf('HEAD', folder);
  await git(['fetch', '--no-tags', '--unshallow', 'origin', base, ...(head ? [head] : [])], folder);
  return git(['merge-base', base, 'HEAD'], folder);
}

function missing(what: string, cause: 'base' | 'fetch-depth'): never {
  throw new ActionError(
    cause === 'base'
      ? `There is no ${what} to compare with, here or at the remote “origin”. Correct the input “base”, or leave it out.`
      : `Cannot get ${what} to compare with. Give actions/checkout “fetch-depth: 0”, or set “base: none” to compare with nothing.`,
  );
}

/** What git prints, trimmed; undefined when it fails. */
function git(args: readonly string[], cwd: string): Promise<string | undefined> {
  return new Promise(resolve => {
    // No prompt for a password may ever hang a build.
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
    execFile('git', args, { cwd, env, maxBuffer: 10_000_000 }, (error, stdout) =>
      resolve(error ? undefined : stdout.trim()),
    );
  });
}
