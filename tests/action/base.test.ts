import { expect, test } from 'vitest';
import { findBase } from '../../action/src/base.ts';
import { readEvent } from '../../action/src/event.ts';
import { folderWith } from '../server/cli/support/folder.ts';
import { git, type PullRequest, pullRequest } from './support/repository.ts';

const before = { 'a.txt': 'a\n' };
const after = { 'a.txt': 'b\n' };

const eventOf = (payload: unknown) => {
  const folder = folderWith({ 'event.json': JSON.stringify(payload) });
  return readEvent({ GITHUB_EVENT_PATH: `${folder}/event.json` });
};
const baseOf = ({ workspace, event }: PullRequest, wanted?: string) =>
  findBase(wanted, eventOf(event), workspace);
const changed = ({ workspace }: PullRequest, base = '') =>
  git(workspace, 'diff', '--name-only', base, 'HEAD').split('\n');

test('a merge that is checked out is compared with what it was merged into, fetched when it is missing', async () => {
  const request = pullRequest(before, after);
  const base = await baseOf(request);
  expect(base).toBe(request.base);
  expect(changed(request, base)).toEqual(['a.txt']);
});

test('a branch that is checked out is compared with where it left the base, however shallow the checkout', async () => {
  const request = pullRequest(before, after, { checkout: 'head' });
  const base = await baseOf(request);
  expect(base).toBe(request.start);
  expect(changed(request, base)).toEqual(['a.txt']);
});

test.each([1, 50])(
  'a branch that ends with a merge of the base is not taken for the merge that GitHub makes (depth %i)',
  async depth => {
    const head = pullRequest(before, after, { checkout: 'head', updated: true, depth });
    const base = await baseOf(head);
    expect(base).toBe(head.base);
    expect(changed(head, base)).toEqual(['a.txt']);
    const merge = pullRequest(before, after, { updated: true, depth });
    expect(await baseOf(merge)).toBe(merge.base);
  },
);

test('a base that is named wins: a commit, a branch or HEAD~1', async () => {
  const request = pullRequest(before, after, { depth: 5 });
  expect(await baseOf(request, 'change')).toBe(request.head);
  expect(await baseOf(request, request.start)).toBe(request.start);
  expect(await baseOf(request, 'HEAD^2')).toBe(request.head);
});

test('a push is compared with what was there before', async () => {
  const request = pullRequest(before, after, { checkout: 'head' });
  expect(await findBase(undefined, eventOf({ before: request.start }), request.workspace)).toBe(
    request.start,
  );
});

test.each([
  ['the first push of a branch', { before: '0'.repeat(40) }],
  ['a schedule', {}],
  ['a payload that is none', 'text'],
  ['a commit that is none', { before: '--upload-pack=evil' }],
])('%s is compared with nothing', async (_what, payload) => {
  expect(await findBase(undefined, eventOf(payload), '.')).toBeUndefined();
});

test('none is compared with nothing', async () => {
  expect(await baseOf(pullRequest(before, after), 'none')).toBeUndefined();
});

test('a base that does not exist is an error that says what to do, with what git said', async () => {
  const request = pullRequest(before, after);
  await expect(baseOf(request, 'no-such-branch')).rejects.toThrow(
    /There is no “no-such-branch” to compare with, here or at the remote “origin”\. .*git: .*no-such-branch/,
  );
});

test('a base that cannot be fetched says how to check out', async () => {
  const request = pullRequest(before, after);
  git(request.workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
  await expect(baseOf(request)).rejects.toThrow(/Give actions\/checkout “fetch-depth: 0”/);
});
