import { another, withError, withWarning } from '../../server/cli/support/texts.ts';

/** A project with an error and a warning. */
export const files = {
  '.git/HEAD': '',
  'a.partnership.yaml': withError,
  'b.partnership.yaml': another(withWarning, 'b'),
};

/** A pull request of the repository itself, and one of a fork. */
export const event = {
  pull_request: {
    number: 7,
    base: { sha: '1'.repeat(40), repo: { full_name: 'owner/agreements' } },
    head: { sha: '2'.repeat(40), repo: { full_name: 'owner/agreements' } },
  },
};

export const fromFork = {
  pull_request: { ...event.pull_request, head: { sha: '2'.repeat(40), repo: { full_name: 'somebody/x' } } },
};

/** For tests about what is found; what changed has its own. */
export const base = 'none';
