import { either, suggestions } from '../../core/index.ts';
import { CliError } from '../failure.ts';
import { textsOf } from './objects.ts';
import type { Git } from './program.ts';

/** A commit, and how to speak of it. */
export interface Revision {
  readonly commit: string;
  /** As it was typed, or how it was found. */
  readonly name: string;
}

/** The commit that a revision names; undefined when it names none. */
export async function commitOf(git: Git, written: string): Promise<string | undefined> {
  if (written === '' || written.startsWith('-')) return undefined;
  return git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${written}^{commit}`);
}

/** @throws CliError that says what was probably meant, or how to get the history that is missing */
export async function revision(git: Git, written: string): Promise<Revision> {
  const commit = await commitOf(git, written);
  // Git knows a commit by its id even where a shallow clone does not hold it.
  if (commit !== undefined && (await holds(git, commit))) return { commit, name: written };
  throw new CliError(`There is no revision \`${written}\` here.`, await remedyFor(git, written));
}

async function holds(git: Git, commit: string): Promise<boolean> {
  return (await git.ask('cat-file', '-e', `${commit}^{tree}`)) !== undefined;
}

/** Where two lines of history parted. @throws CliError when this clone does not reach back to it */
export async function mergeBase(git: Git, a: Revision, b: Revision): Promise<Revision> {
  const commit = await git.ask('merge-base', a.commit, b.commit);
  if (commit) return { commit, name: `where ${b.name} left ${a.name}` };
  const isShallow = await shallow(git);
  throw new CliError(
    `\`${a.name}\` and \`${b.name}\` have no commit in common${isShallow ? ' in this clone' : ''}.`,
    isShallow ? deepen : `Compare them directly: partnership diff ${a.name}..${b.name}`,
  );
}

/**
 * The branch that this one will be merged into: what `origin/HEAD` points to, else a branch of the usual names, at the
 * remote before the local one.
 */
export async function defaultBranch(git: Git): Promise<Revision | undefined> {
  const head = await git.ask('rev-parse', '--abbrev-ref', '--verify', '--quiet', 'origin/HEAD');
  for (const name of [head, 'origin/main', 'origin/master', 'main', 'master']) {
    const commit = name && (await commitOf(git, name));
    if (name && commit) return { commit, name };
  }
  return undefined;
}

/** Whether this repository was got from another one, or is handed to one. */
export async function hasRemote(git: Git): Promise<boolean> {
  return ((await git.ask('remote')) ?? '') !== '';
}

/** For a clone of one branch, as builds make it: comparing that with itself would look like no change at all. */
export async function noDefaultBranch(git: Git): Promise<CliError> {
  const isShallow = await shallow(git);
  return new CliError(
    'The branch that this one will be merged into is not in this clone, so there is nothing to compare with.',
    `${isShallow ? `${deepen}\n` : ''}Fetch that branch and name it: git fetch origin main:refs/remotes/origin/main, then partnership diff origin/main...HEAD\nFor what is not committed yet: partnership diff HEAD`,
  );
}

/**
 * The commits at which the history of a shallow clone is cut, as far as a range reaches them on its main line: their
 * parents are not there, so git shows them as if everything had come with them.
 */
export async function cutsIn(git: Git, range: string): Promise<ReadonlySet<string>> {
  if (!(await shallow(git))) return new Set();
  const first = await git.run('rev-list', '--first-parent', '--max-parents=0', range, '--');
  const commits = first.split('\n').filter(each => each !== '');
  const { texts } = await textsOf(git, commits);
  return new Set(
    commits.filter(commit => /^parent /m.test((texts.get(commit) ?? '').split('\n\n')[0] ?? '')),
  );
}

/** What to do where history is missing. */
export const deepen =
  'This is a shallow clone, which holds only the last commits. Fetch the rest: git fetch --unshallow\n' +
  'On GitHub Actions give actions/checkout `fetch-depth: 0`; on GitLab set GIT_DEPTH to 0.';

async function shallow(git: Git): Promise<boolean> {
  return (await git.ask('rev-parse', '--is-shallow-repository')) === 'true';
}

async function remedyFor(git: Git, written: string): Promise<string> {
  if (await shallow(git)) return deepen;
  if ((await commitOf(git, 'HEAD')) === undefined) {
    return 'The repository has no commit yet, so there is nothing to compare with.';
  }
  const known = await git.ask(
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  );
  const near = suggestions(written, (known ?? '').split('\n'), 3);
  if (near.length > 0) return `Did you mean ${either(near)}?`;
  return `Check the spelling, or get it first, as with: git fetch origin`;
}
