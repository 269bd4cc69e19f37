import type { GitHubError, Hindrance } from './github.ts';

/** What a refused comment rests on, beside GitHub's answer. */
export interface Circumstances {
  readonly repository: string;
  readonly number: number;
  readonly token: string;
  readonly isFromFork: boolean;
}

/** Why GitHub did not take the comment, and what to do about it: as sentences. */
export function explainRefusal({ kind, message }: GitHubError, about: Circumstances): string {
  return `No comment was written (${message}). ${reasons[kind](about, message)}`;
}

const nextRun = 'Permissions are not the reason, and the next run tries again.';

const reasons: Readonly<Record<Hindrance, (about: Circumstances, message: string) => string>> = {
  token: () =>
    'The token is wrong, expired or revoked: renew the secret behind the input “token”, or leave that input out.',
  forbidden: (about, message) => {
    if (/\blocked\b/i.test(message))
      return 'The conversation is locked, so that this token may not write there.';
    if (/\bSAML\b|\bSSO\b/.test(message)) return 'Authorize the token for the organisation’s single sign-on.';
    if (about.isFromFork) return 'Pull requests from forks get a token that may only read.';
    return isPersonal(about.token)
      ? 'May the owner of the token write in this repository, and was the token given “Pull requests: Read and write” for it?'
      : 'Does the job have “permissions: pull-requests: write”?';
  },
  missing: ({ repository, number, token }) =>
    `For this token there is no pull request ${number} in ${repository}. ${
      isPersonal(token)
        ? 'Was the token given access to this repository?'
        : 'Does the job have “permissions: pull-requests: write”?'
    }`,
  content: () => 'That is a mistake of this action, not of yours: please report it to its maintainers.',
  limit: () => `GitHub limits how often it may be asked within some time. ${nextRun}`,
  disturbed: () => `It was tried several times; something is wrong at GitHub or on the way to it. ${nextRun}`,
  unreachable: () => 'The runner does not reach GitHub’s API: is there a proxy or a firewall between them?',
};

/** Tokens of people, by how GitHub makes them begin: classic, fine-grained, and of apps that act for somebody. */
function isPersonal(token: string): boolean {
  return /^(?:ghp|gho|ghu|github_pat)_/.test(token);
}
