import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Files } from '../../server/cli/support/folder.ts';

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};
const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Runs git without anybody's settings. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function scratch(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'partnership-repository-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function commit(folder: string, files: Files, message: string): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A pull request on a server, and the folder into which actions/checkout has got it. */
export interface PullRequest {
  readonly workspace: string;
  /** Where the branch left main. */
  readonly start: string;
  /** The tip of main, which has moved on. */
  readonly base: string;
  readonly head: string;
  /** The payload of the event `pull_request`. */
  readonly event: unknown;
}

/**
 * Pull request 7 of `owner/agreements`.
 *
 * @param before what main holds when the branch leaves it
 * @param after what the branch changes
 * @param options.checkout `merge` (what GitHub does), `head`, or `base` (main), with so many commits of history
 * @param options.updated the author has taken what main had meanwhile into the branch
 */
export function pullRequest(
  before: Files,
  after: Files,
  { checkout = 'merge', depth = 1, fork = false, updated = false } = {},
): PullRequest {
  const origin = scratch();
  git(origin, 'init', '--quiet', '--initial-branch=main');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const start = commit(origin, before, 'Start');
  git(origin, 'switch', '--quiet', '--create', 'change');
  let head = commit(origin, after, 'Change');
  git(origin, 'switch', '--quiet', 'main');
  const base = commit(origin, { 'later.txt': 'Something else\n' }, 'Go on');
  if (updated) {
    git(origin, 'switch', '--quiet', 'change');
    git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Update branch', 'main');
    head = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'switch', '--quiet', 'main');
  }
  git(origin, 'switch', '--quiet', '--detach');
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  git(origin, 'update-ref', 'refs/pull/7/merge', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/7/head', 'change');
  git(origin, 'switch', '--quiet', 'main');

  const workspace = scratch();
  git(workspace, 'init', '--quiet');
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
  const ref = checkout === 'base' ? 'refs/heads/main' : `refs/pull/7/${checkout}`;
  git(workspace, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ref);
  git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  const repo = (full_name: string) => ({ full_name });
  return {
    workspace,
    start,
    base,
    head,
    event: {
      pull_request: {
        number: 7,
        base: { sha: base, repo: repo('owner/agreements') },
        head: { sha: head, repo: repo(fork ? 'somebody/agreements' : 'owner/agreements') },
      },
    },
  };
}
