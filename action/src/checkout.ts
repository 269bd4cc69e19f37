import type { Event } from './event.ts';
import { commitOf, Git, parentsOf } from './git.ts';

/**
 * Why what is checked out cannot be compared as the pull request that the event is about. To compare it all the same would
 * show "no change" for whatever the pull request changes.
 *
 * @param wanted the input `base`; undefined: what the event says
 * @returns sentences; undefined where nothing speaks against comparing, or the event is about no pull request
 */
export async function whyNotCompared(
  wanted: string | undefined,
  event: Event,
  folder: string,
): Promise<string | undefined> {
  if (wanted === 'none') return undefined;
  const git = new Git(folder);
  const head = event.pullRequest?.head ?? event.aboutPullRequest?.head;
  const checkedOut = await commitOf('HEAD', git);
  if (head !== undefined && checkedOut !== undefined && !(await holds(head, checkedOut, event, git))) {
    return `Nothing was compared: what is checked out (${short(checkedOut)}) is not the head of this pull request (${short(head)}). What was found is not about the pull request either. ${remedy(event)}`;
  }
  if (event.aboutPullRequest && wanted === undefined) {
    return `Nothing was compared: the event ${named(event)} does not say what the pull request started from. What was found is about what is checked out, which usually is the default branch. ${remedy(event)}`;
  }
  return undefined;
}

/** Whether a commit has the head of the pull request in it: it is it, or GitHub's merge of it, or goes on from there. */
async function holds(head: string, commit: string, event: Event, git: Git): Promise<boolean> {
  if (head === commit || (await parentsOf(commit, git)).includes(head)) return true;
  if (commit === event.base) return false;
  const isBelow = async () => (await git.run('merge-base', '--is-ancestor', head, commit)) !== undefined;
  if (await isBelow()) return true;
  if ((await git.run('rev-parse', '--is-shallow-repository')) !== 'true') return false;
  await git.bring('--unshallow', head);
  return isBelow();
}

function remedy(event: Event): string {
  if (event.name === 'pull_request_target') {
    return 'With the event “pull_request_target”, the branch that the pull request goes to is checked out: use the event “pull_request”.';
  }
  return event.pullRequest
    ? 'Leave “ref” out where actions/checkout is used, or check out the head of the pull request.'
    : 'Use the event “pull_request”.';
}

const named = ({ name }: Event) => (name === undefined ? 'of this run' : `“${name}”`);

const short = (commit: string) => commit.slice(0, 7);
