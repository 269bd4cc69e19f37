import { describe, expect, it, vi } from 'vitest';
import type { Repository } from '../../../client/src/review/git.ts';

vi.mock('vscode', async () => ({ l10n: (await import('../vscode.ts')).l10n }));

const { baseOf, targetOf } = await import('../../../client/src/review/bases.ts');

interface Given {
  /** Commits by the names that stand for them. */
  refs?: Record<string, string>;
  branch?: string;
  head?: string | undefined;
  config?: Record<string, string>;
  remotes?: { name: string; fetchUrl?: string }[];
  /** The merge base of two commits; without one they have none. */
  mergeBase?: string;
  branchBase?: { name?: string; remote?: string };
}

/** The git extension’s repository, as far as choosing a base needs it. */
function repository({
  refs = {},
  branch,
  config = {},
  remotes = [],
  mergeBase,
  branchBase,
  ...given
}: Given) {
  const head = 'head' in given ? given.head : 'h';
  const HEAD = {
    ...(branch !== undefined && { name: branch }),
    ...(head !== undefined && { commit: head }),
  };
  return {
    state: { HEAD, remotes },
    getConfig: async (key: string) => config[key] ?? '',
    getCommit: async (ref: string) => {
      const hash = refs[ref];
      if (hash === undefined) throw new Error(`no ${ref}`);
      return { hash };
    },
    getMergeBase: async (a: string, b: string) => (a === head && b !== '' ? mergeBase : undefined),
    getBranchBase: async () => branchBase,
  } as unknown as Repository;
}

describe('the branch that a branch goes to', () => {
  it('is the default branch, by the name that people know', async () => {
    const refs = { 'origin/HEAD': 'm', 'origin/master': 'm', main: 'x' };
    expect(await targetOf(repository({ refs }))).toEqual({ commit: 'm', label: 'origin/master' });
    expect(await targetOf(repository({ refs: { master: 'a', main: 'b' } }))).toEqual({
      commit: 'b',
      label: 'main',
    });
  });

  it('is the target of a checked-out pull request, at the remote that has it', async () => {
    const given = {
      branch: 'pr/anna/7',
      config: { 'branch.pr/anna/7.github-pr-base-branch': 'Bank#agreements#release#2' },
      remotes: [
        { name: 'origin', fetchUrl: 'https://github.com/anna/agreements.git' },
        { name: 'upstream', fetchUrl: 'git@github.com:bank/agreements.git' },
      ],
    };
    const refs = { 'upstream/release#2': 'u', 'origin/release#2': 'o', main: 'm' };
    expect(await targetOf(repository({ ...given, refs }))).toEqual({
      commit: 'u',
      label: 'upstream/release#2',
    });
    expect(await targetOf(repository({ ...given, refs: { main: 'm' } }))).toEqual({
      commit: 'm',
      label: 'main',
    });
  });

  it('is what VS Code knows, where there is none of the usual names', async () => {
    const refs = { 'origin/trunk': 't' };
    const given = { refs, branch: 'mine', branchBase: { name: 'trunk', remote: 'origin' } };
    expect(await targetOf(repository(given))).toEqual({ commit: 't', label: 'origin/trunk' });
    expect(await targetOf(repository({ refs, branch: 'mine' }))).toBeUndefined();
  });
});

describe('what is compared with', () => {
  const refs = { 'origin/main': 'm', 'v1.0.0': 'v' };

  it('is where the branch left the other one', async () => {
    expect(await baseOf(repository({ refs, mergeBase: 'b' }), 'merge-base')).toEqual({
      commit: 'b',
      label: 'origin/main',
    });
  });

  it('is the last commit on that branch itself', async () => {
    expect(await baseOf(repository({ refs, head: 'm' }), 'merge-base')).toEqual({
      commit: 'm',
      label: 'origin/main',
    });
  });

  it('is HEAD, or a revision by its name', async () => {
    expect(await baseOf(repository({ refs }), 'HEAD')).toEqual({ commit: 'h', label: 'HEAD' });
    expect(await baseOf(repository({ refs }), { revision: 'v1.0.0' })).toEqual({
      commit: 'v',
      label: 'v1.0.0',
    });
  });

  it.each([
    ['a repository without a commit', { head: undefined }, 'HEAD', /no commit yet/],
    ['no other branch', { refs: {} }, 'merge-base', /origin\/HEAD, main or master.*Choose a revision/],
    ['a shallow clone', { refs }, 'merge-base', /origin\/main.*git fetch --unshallow/],
    ['a revision that is not there', { refs }, { revision: 'v9' }, /“v9”.*fetched first/],
    ['an option for a revision', { refs: { '--all': 'x' } }, { revision: '--all' }, /no revision “--all”/],
  ] as const)('says what to do about %s', async (_, given, against, message) => {
    await expect(baseOf(repository(given), against)).rejects.toThrow(message);
  });
});
