import { l10n } from 'vscode';
import type { Repository } from './git.ts';
import { Unavailable } from './unavailable.ts';

/** A state to compare the working tree with. */
export interface Base {
  readonly commit: string;
  /** How to speak of it. */
  readonly label: string;
}

/** What to compare with: where this branch left the one that it goes to, the last commit, or any revision. */
export type Against = 'merge-base' | 'HEAD' | { readonly revision: string };

/** @throws Unavailable when there is no such state, with what to do */
export async function baseOf(repository: Repository, against: Against): Promise<Base> {
  const head = repository.state.HEAD?.commit;
  if (head === undefined) {
    throw new Unavailable(
      l10n.t('The repository has no commit yet, so there is no earlier version to compare with.'),
    );
  }
  if (against === 'HEAD') return { commit: head, label: 'HEAD' };
  if (against === 'merge-base') return mergeBase(repository, head);
  const commit = await commitOf(repository, against.revision);
  if (commit !== undefined) return { commit, label: against.revision };
  throw new Unavailable(
    l10n.t(
      'The repository has no revision “{0}”. Name a branch, a tag or a commit; a branch of another machine has to be fetched first.',
      against.revision,
    ),
  );
}

async function mergeBase(repository: Repository, head: string): Promise<Base> {
  const target = await targetOf(repository);
  if (!target) {
    throw new Unavailable(
      l10n.t(
        'No branch is known that this one goes to: there is no origin/HEAD, main or master. Choose a revision instead.',
      ),
    );
  }
  if (target.commit === head) return target;
  const commit = await repository.getMergeBase(head, target.commit).catch(() => undefined);
  if (commit) return { commit, label: target.label };
  throw new Unavailable(
    l10n.t(
      'This branch and {0} have no commit in common on this machine. In a shallow clone, get the whole history first (git fetch --unshallow); else choose a revision.',
      target.label,
    ),
  );
}

/** The branch that this one goes to: of a checked-out pull request its target, else the default branch. */
export async function targetOf(repository: Repository): Promise<Base | undefined> {
  const own = repository.state.HEAD?.name;
  const names = [
    ...(own === undefined ? [] : await pullRequestTargets(repository, own)),
    // As the command line looks for it.
    'origin/HEAD',
    'origin/main',
    'origin/master',
    'main',
    'master',
  ];
  for (const label of names) {
    const commit = await commitOf(repository, label);
    if (commit !== undefined) return { commit, label: await readable(repository, label, commit) };
  }
  const found = own === undefined ? undefined : await repository.getBranchBase?.(own).catch(() => undefined);
  const label = found?.name && (found.remote ? `${found.remote}/${found.name}` : found.name);
  const commit = label ? await commitOf(repository, label) : undefined;
  return label && commit !== undefined ? { commit, label } : undefined;
}

/**
 * What the extension “GitHub Pull Requests” notes in git's configuration when it checks out a pull request:
 * `owner#repository#branch`.
 */
async function pullRequestTargets(repository: Repository, branch: string): Promise<string[]> {
  const noted = await repository.getConfig(`branch.${branch}.github-pr-base-branch`).catch(() => '');
  const [owner, name, ...rest] = noted.trim().split('#');
  const target = rest.join('#');
  if (!target) return [];
  const isOf = (url = '') =>
    url
      .toLowerCase()
      .replace(/\.git$/, '')
      .endsWith(`${owner}/${name}`.toLowerCase());
  const remotes = repository.state.remotes.filter(({ fetchUrl }) => isOf(fetchUrl)).map(each => each.name);
  return [...remotes, 'origin'].map(remote => `${remote}/${target}`);
}

/** `origin/HEAD` by the name of the branch that it stands for, where that is one of the usual. */
async function readable(repository: Repository, label: string, commit: string): Promise<string> {
  if (label !== 'origin/HEAD') return label;
  for (const name of ['origin/main', 'origin/master']) {
    if ((await commitOf(repository, name)) === commit) return name;
  }
  return label;
}

function commitOf(repository: Repository, ref: string): Promise<string | undefined> {
  // What begins with a dash would be an option.
  if (ref.trim() === '' || ref.startsWith('-')) return Promise.resolve(undefined);
  return repository.getCommit(ref).then(
    ({ hash }) => hash,
    () => undefined,
  );
}
