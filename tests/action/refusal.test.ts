import { describe, expect, test } from 'vitest';
import { keepComment } from '../../action/src/comment.ts';
import { explainRefusal } from '../../action/src/refusal.ts';
import { readCommands } from '../server/cli/formats/read-commands.ts';
import { folderWith } from '../server/cli/support/folder.ts';
import { withWarning } from '../server/cli/support/texts.ts';
import { fakeGitHub, type Refusal } from './support/github.ts';
import { runAction } from './support/runner.ts';
import { base, event } from './support/samples.ts';

const job = { token: 'ghs_x', isFromFork: false };
const fork = { token: 'ghs_x', isFromFork: true };
const classic = { token: 'ghp_x', isFromFork: false };
const fineGrained = { token: 'github_pat_x', isFromFork: false };

/** What is said about an answer of GitHub. */
async function said(refusal: Refusal, about = job): Promise<string> {
  const github = await fakeGitHub([], { refuse: method => (method === 'POST' ? refusal : undefined) });
  const place = { repository: 'owner/agreements', number: 7 };
  const outcome = await keepComment(
    { ...place, api: github.url, token: 'secret' },
    'default',
    'text',
    true,
    async () => undefined,
  );
  if (outcome.state !== 'refused') throw new Error('It was not refused');
  return explainRefusal(outcome.error, { ...place, ...about });
}

describe('a refused comment tells the truth about', () => {
  test.each<[string, Refusal, typeof job, string]>([
    ['a token that is not valid', { status: 401 }, classic, 'wrong, expired or revoked'],
    [
      'a job without the permission',
      { status: 403 },
      job,
      'Does the job have “permissions: pull-requests: write”?',
    ],
    ['a fork', { status: 403 }, fork, 'forks get a token that may only read'],
    ['a person’s token', { status: 403 }, fineGrained, '“Pull requests: Read and write”'],
    [
      'a locked conversation',
      { status: 403, message: 'Unable to create comment because issue is locked.' },
      job,
      'The conversation is locked',
    ],
    [
      'single sign-on',
      { status: 403, message: 'Resource protected by organization SAML enforcement.' },
      classic,
      'single sign-on',
    ],
    [
      'a repository out of sight',
      { status: 404 },
      fineGrained,
      'no pull request 7 in owner/agreements. Was the token given access',
    ],
    [
      'a text that is not taken',
      { status: 422, message: 'Body is too long' },
      job,
      'report it to its maintainers',
    ],
    ['a limit', { status: 429 }, job, 'Permissions are not the reason'],
    [
      'a limit behind 403',
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      fork,
      'Permissions are not the reason',
    ],
    ['a disturbance', { status: 500 }, job, 'something is wrong at GitHub or on the way to it'],
  ])('%s', async (_what, refusal, about, words) => {
    const text = await said({ message: 'Said by GitHub', ...refusal }, about);
    expect(text).toContain(words);
    expect(text).toContain(`No comment was written (GitHub answered ${refusal.status} `);
    expect(text).toContain(refusal.message ?? 'Said by GitHub');
    if (![401, 403, 404].includes(refusal.status)) expect(text).not.toMatch(/permissions:|token/);
  });
});

test('then the summary has it, also where none was wanted', async () => {
  const github = await fakeGitHub([], 422);
  const { status, log, summary, outputs } = await runAction({
    workspace: folderWith({ '.git/HEAD': '', 'a.partnership.yaml': withWarning }),
    inputs: { base, summary: 'false' },
    event,
    api: github.url,
  });
  expect({ status, comment: outputs.comment }).toEqual({ status: 0, comment: 'refused' });
  expect(readCommands(log).find(({ name }) => name === 'notice')?.message).toContain('422');
  expect(summary).toContain('1 warning');
});

test('an answer that is not GitHub’s is no comment', async () => {
  const server = await fakeGitHub([], { refuse: () => ({ status: 200, message: 'Please log in' }) });
  const place = { api: server.url, token: 'secret', repository: 'owner/agreements', number: 7 };
  const outcome = await keepComment(place, 'default', 'text', true, async () => undefined);
  expect(outcome).toMatchObject({ state: 'refused', error: { kind: 'unreachable' } });
});
