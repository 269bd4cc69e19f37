import type { Event, PullRequest } from './event.ts';
import { commitOf, Git, parentsOf } from './git.ts';

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
  const git = new Git(folder);
  if (wanted !== undefined)
    return (
      (await resolved(wanted, git)) ??
      git.fail(
        `There is no “${wanted}” to compare with, here or at the remote “origin”. Correct the input “base”, or leave it out.`,
      )
    );
  if (event.base === undefined) return undefined;
  const merged = event.pullRequest && (await mergedInto(event.pullRequest, git));
  if (merged) return (await resolved(merged, git)) ?? missing(`commit ${merged}`, git);
  const base = (await resolved(event.base, git)) ?? missing(`commit ${event.base}`, git);
  if (!event.pullRequest) return base;
  return (
    (await forkPoint(base, event.pullRequest.head, git)) ??
    missing(`the commit where this branch left ${base}`, git)
  );
}

/**
 * The base of GitHub's merge of a pull request; undefined when something else is checked out. A branch may itself end
 * with a merge (“Update branch”): the first parent of that is what the author changed, not what it goes to.
 */
async function mergedInto({ head }: PullRequest, git: Git): Promise<string | undefined> {
  const [base, change, another] = await parentsOf('HEAD', git);
  if (change === undefined || another !== undefined) return undefined;
  return head === undefined || change === head ? base : undefined;
}

/** A revision that is here, or that the remote hands out. */
async function resolved(revision: string, git: Git): Promise<string | undefined> {
  const here = await commitOf(revision, git);
  if (here !== undefined) return here;
  const fetched = await git.bring('--depth=1', revision);
  return fetched === undefined ? undefined : commitOf('FETCH_HEAD', git);
}

/** @param head the last commit that the remote has, too: what the workflow itself has added since, it has not */
async function forkPoint(base: string, head: string | undefined, git: Git): Promise<string | undefined> {
  const point = await git.run('merge-base', base, 'HEAD');
  if (point !== undefined) return point;
  // The history does not reach far enough. All of it is little: agreements are a few texts.
  const known = head ?? (await commitOf('HEAD', git));
  await git.bring('--unshallow', base, ...(known ? [known] : []));
  return git.run('merge-base', base, 'HEAD');
}

function missing(what: string, git: Git): never {
  return git.fail(
    `Cannot get ${what} to compare with. Give actions/checkout “fetch-depth: 0”, or set “base: none” to compare with nothing.`,
  );
}
