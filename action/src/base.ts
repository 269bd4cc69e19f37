import { execFile } from 'node:child_process';
import { gitProgram } from '../../server/src/cli/git/executable.ts';
import { gitArguments, gitEnvironment, protocolsToFetch } from '../../server/src/cli/git/trust.ts';
import type { Event, PullRequest } from './event.ts';
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
  return (await forkPoint(base, git)) ?? missing(`the commit where this branch left ${base}`, git);
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

async function commitOf(revision: string, git: Git): Promise<string | undefined> {
  return git.run('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
}

/** Read from the commit itself: a shallow checkout names parents that it does not have. */
async function parentsOf(revision: string, git: Git): Promise<string[]> {
  const commit = (await git.run('cat-file', 'commit', revision)) ?? '';
  const [head = ''] = commit.split('\n\n', 1);
  return [...head.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent);
}

async function forkPoint(base: string, git: Git): Promise<string | undefined> {
  const known = await git.run('merge-base', base, 'HEAD');
  if (known !== undefined) return known;
  // The history does not reach far enough. All of it is little: agreements are a few texts.
  const head = await commitOf('HEAD', git);
  await git.bring('--unshallow', base, ...(head ? [head] : []));
  return git.run('merge-base', base, 'HEAD');
}

function missing(what: string, git: Git): never {
  return git.fail(
    `Cannot get ${what} to compare with. Give actions/checkout “fetch-depth: 0”, or set “base: none” to compare with nothing.`,
  );
}

/** The git program in one folder. */
class Git {
  readonly #folder: string;
  #complaint = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What it prints, trimmed; undefined when it fails. It opens no connection. */
  run(...args: readonly string[]): Promise<string | undefined> {
    return this.#start(args, gitEnvironment(process.env));
  }

  /**
   * Gets revisions from the remote `origin`. The address and what lets us in stand in the repository's configuration, where
   * the checkout has put them; the commands that may stand there too are not run.
   */
  async bring(depth: string, ...revisions: readonly string[]): Promise<string | undefined> {
    const options = ['--no-tags', '--no-recurse-submodules', '--upload-pack=git-upload-pack', depth];
    return this.#start(
      ['fetch', ...options, '--end-of-options', 'origin', ...revisions],
      gitEnvironment(process.env, protocolsToFetch),
    );
  }

  #start(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string | undefined> {
    // No question for a password may ever hang a build.
    const options = { cwd: this.#folder, env, maxBuffer: 10_000_000 };
    return new Promise(resolve => {
      const program = gitProgram();
      if (program === undefined) {
        this.#complaint = 'it is in no folder of the PATH';
        return resolve(undefined);
      }
      execFile(program, gitArguments(args), options, (error, stdout, stderr) => {
        if (error) this.#complaint = stderr.trim() || this.#complaint;
        resolve(error ? undefined : stdout.trim());
      });
    });
  }

  /** @throws ActionError with our words, and git's own about what failed last */
  fail(message: string): never {
    throw new ActionError(this.#complaint ? `${message} (git: ${this.#complaint})` : message);
  }
}
