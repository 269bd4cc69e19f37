/** What is said where the checkout is not what the pull request would bring. */
import { describe, expect, test } from 'vitest';
import { readCommands } from '../server/cli/formats/read-commands.ts';
import { soundAgreement as sound } from '../support/sound.ts';
import { fakeGitHub } from './support/github.ts';
import { git, pullRequest } from './support/repository.ts';
import { type Run, runAction } from './support/runner.ts';

const file = 'agreements/a.partnership.yaml';
const weaker = sound.replace('cadence: quarterly', 'cadence: yearly');
const request = (options: Parameters<typeof pullRequest>[2] = {}) =>
  pullRequest({ [file]: sound }, { [file]: weaker }, options);

const about = (name: string) => ({ GITHUB_EVENT_NAME: name });

async function run(given: Run) {
  const ran = await runAction(given);
  const said = readCommands(ran.log).filter(({ properties }) => properties.title === 'partnership');
  return { ...ran, said: said.map(({ name, message }) => `${name}: ${message}`) };
}

describe('pull_request_target checks out the branch that the pull request goes to', () => {
  const target = (inputs: Record<string, string> = {}, depth = 1, api = '') => {
    const { workspace, event } = request({ checkout: 'base', depth });
    return run({ workspace, event, inputs, env: about('pull_request_target'), ...(api && { api }) });
  };

  test.each([1, 50])('so nothing is compared, and that is said everywhere (depth %i)', async depth => {
    const github = await fakeGitHub();
    const { status, said, summary, outputs } = await target({}, depth, github.url);
    expect({ status, ...outputs }).toMatchObject({
      status: 0,
      changes: '',
      weakened: '',
      comment: 'created',
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^warning: Nothing was compared: what is checked out \(\w{7}\) is not the head of this pull request \(\w{7}\)\. .*use the event “pull_request”\.$/,
    );
    for (const page of [summary, github.comments[0]?.body ?? '']) {
      expect(page).toContain('### Partnership review: nothing was compared\n');
      expect(page).not.toContain('no change');
    }
  });

  test.each([{ 'fail-on-change': 'weakened' }, { 'fail-on-change': 'any' }, { 'new-only': 'true' }])(
    'so what should fail the step cannot be known: %o',
    async inputs => {
      const { status, said } = await target({ ...(inputs as Record<string, string>), comment: 'false' });
      expect(status).toBe(2);
      expect(said).toEqual([expect.stringMatching(/^error: Nothing was compared/)]);
    },
  );

  test('unless nobody wants to compare', async () => {
    const { status, said, outputs } = await target({ base: 'none', comment: 'false' });
    expect({ status, said, changes: outputs.changes }).toEqual({ status: 0, said: [], changes: '' });
  });

  test.each(['head', 'merge'])('unless the workflow gets its %s', async checkout => {
    const { workspace, event } = request({ checkout });
    const env = about('pull_request_target');
    const { said, outputs } = await run({ workspace, event, env, inputs: { comment: 'false' } });
    expect({ said, changes: outputs.changes }).toEqual({ said: [], changes: '1' });
  });
});

describe('whatever the event', () => {
  test('another branch than that of the pull request is not compared as if it were', async () => {
    const { workspace, event } = request({ checkout: 'base', depth: 50 });
    git(workspace, 'commit', '--quiet', '--allow-empty', '--message', 'Another branch');
    const { said, outputs } = await run({
      workspace,
      event,
      env: about('pull_request'),
      inputs: { comment: 'false' },
    });
    expect(said[0]).toContain('Leave “ref” out where actions/checkout is used');
    expect(outputs.changes).toBe('');
  });

  test.each([1, 50])('what the workflow commits on top of it is compared with it (depth %i)', async depth => {
    const { workspace, event } = request({ checkout: 'head', depth });
    git(workspace, 'commit', '--quiet', '--allow-empty', '--message', 'Formatted');
    const { said, outputs } = await run({
      workspace,
      event,
      env: about('pull_request'),
      inputs: { comment: 'false' },
    });
    expect({ said, changes: outputs.changes }).toEqual({ said: [], changes: '1' });
  });

  const run7 = (head: string) => ({ workflow_run: { event: 'pull_request', head_sha: head } });
  test.each<[string, (head: string) => unknown, string]>([
    [
      'issue_comment',
      () => ({ issue: { number: 7, pull_request: {} } }),
      'the event “issue_comment” does not say',
    ],
    ['workflow_run', run7, 'is not the head of this pull request'],
  ])('%s on a pull request has the default branch checked out', async (name, payload, words) => {
    const { workspace, head } = request({ checkout: 'base' });
    const { status, said, summary } = await run({ workspace, event: payload(head), env: about(name) });
    expect({ status, said }).toEqual({ status: 0, said: [expect.stringContaining(words)] });
    expect(summary).toContain('nothing was compared');
  });

  test.each([
    ['schedule', {}],
    ['issue_comment', { issue: { number: 8 } }],
    ['workflow_run', { workflow_run: { event: 'push', head_sha: '1'.repeat(40) } }],
  ])('%s that is about no pull request has nothing to say about it', async (name, event) => {
    const { workspace } = request({ checkout: 'base' });
    expect((await run({ workspace, event, env: about(name) })).said).toEqual([]);
  });
});

test('a base that cannot be had is “nothing was compared” in the summary, too', async () => {
  const { workspace, event } = request();
  git(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
  const { status, summary } = await run({ workspace, event, inputs: { comment: 'false' } });
  expect(status).toBe(2);
  expect(summary).toContain('### Partnership review: nothing was compared\n');
});

test('a summary that cannot be written is said in words', async () => {
  const { workspace, event } = request();
  const env = { GITHUB_STEP_SUMMARY: '/dev/full' };
  const { status, said, log } = await run({ workspace, event, env, inputs: { comment: 'false' } });
  expect(status).toBe(2);
  expect(said.at(-1)).toMatch(/^error: The summary of the run could not be written: ENOSPC/);
  expect(log).not.toMatch(/^\s+at /m);
});
