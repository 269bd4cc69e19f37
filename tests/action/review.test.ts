/** What the action says about changes: real repositories, checked out as actions/checkout does it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommands } from '../server/cli/formats/read-commands.ts';
import { folderWith } from '../server/cli/support/folder.ts';
import { withError } from '../server/cli/support/texts.ts';
import { soundAgreement as sound } from '../support/sound.ts';
import { fakeGitHub } from './support/github.ts';
import { git, pullRequest } from './support/repository.ts';
import { runAction } from './support/runner.ts';

const file = 'agreements/a.partnership.yaml';
/** One promise made less often: weaker for those to whom it is made. */
const weaker = sound.replace('cadence: quarterly', 'cadence: yearly');
const before = { [file]: sound };

test('the sample has something to weaken', () => {
  expect(weaker).not.toBe(sound);
});

describe('a pull request that weakens a promise', () => {
  test('is said at the line, in the summary and in the comment, and counted', async () => {
    const { workspace, event } = pullRequest(before, { [file]: weaker });
    const github = await fakeGitHub();
    const { status, log, summary, outputs } = await runAction({
      workspace,
      event,
      api: github.url,
      env: { GITHUB_BASE_REF: 'main' },
    });
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ changes: '1', weakened: '1', comment: 'created' });
    const changed = readCommands(log).find(({ properties }) =>
      properties.title?.startsWith('Worse for somebody'),
    );
    expect(changed).toMatchObject({ name: 'warning', properties: { file } });
    expect(github.comments[0]?.body.match(/<!--.*?-->/g)).toEqual(['<!-- partnership-review -->']);
    for (const page of [summary, github.comments[0]?.body ?? '']) {
      expect(page).toContain('### Partnership review: this pull request against main\n');
      expect(page.indexOf('Partnership review')).toBeLessThan(page.indexOf('### Partnership agreements: '));
    }
  });

  test('fails the step where the workflow asks for it, and says how to accept the change', async () => {
    const { workspace, event } = pullRequest(before, { [file]: weaker });
    const { status, log } = await runAction({ workspace, event, inputs: { 'fail-on-change': 'weakened' } });
    expect(status).toBe(1);
    expect(log).toContain('waivers:');
  });

  test('is judged by the configuration that the workflow names', async () => {
    const { workspace, event } = pullRequest(
      { ...before, 'ci/team.yaml': 'rules: {}\n' },
      { [file]: weaker },
    );
    const inputs = { 'fail-on-change': 'weakened', config: 'ci/team.yaml', comment: 'false' };
    const { status, log } = await runAction({ workspace, event, inputs });
    expect(status).toBe(1);
    expect(log).toContain('add this to ci/team.yaml ');
  });

  test('is compared the same from a checkout of the branch alone', async () => {
    const { workspace, event } = pullRequest(before, { [file]: weaker }, { checkout: 'head' });
    const { outputs } = await runAction({ workspace, event, inputs: { comment: 'false' } });
    expect(outputs).toMatchObject({ changes: '1', weakened: '1' });
  });

  test('is compared with nothing where that is wanted', async () => {
    const { workspace, event } = pullRequest(before, { [file]: weaker });
    const { outputs } = await runAction({ workspace, event, inputs: { base: 'none', comment: 'false' } });
    expect(outputs).toMatchObject({ changes: '', weakened: '' });
  });
});

test('nothing changed is no news', async () => {
  const { workspace, event } = pullRequest(before, { 'notes.txt': 'x\n' });
  const github = await fakeGitHub();
  const { status, outputs } = await runAction({ workspace, event, api: github.url });
  expect({ status, ...outputs }).toMatchObject({ status: 0, changes: '0', comment: 'none' });
});

test('only what is below the working directory is compared', async () => {
  const { workspace, event } = pullRequest(
    { ...before, 'other/b.partnership.yaml': sound.replace('id: nordbank-cirrus', 'id: b') },
    { [file]: weaker },
  );
  const inputs = { 'working-directory': 'other', comment: 'false' };
  expect((await runAction({ workspace, event, inputs })).outputs).toMatchObject({ files: '1', changes: '0' });
});

test('new-only tells nothing of what the base has already', async () => {
  const { workspace, event } = pullRequest({ [file]: withError }, { 'notes.txt': 'x\n' });
  const inputs = { 'new-only': 'true', comment: 'false' };
  expect(await runAction({ workspace, event, inputs })).toMatchObject({
    status: 0,
    outputs: { errors: '0' },
  });
  expect(await runAction({ workspace, event, inputs: { comment: 'false' } })).toMatchObject({ status: 1 });
});

test('a base that cannot be fetched fails the step with what to do, after what was found is shown', async () => {
  const { workspace, event } = pullRequest({ [file]: withError }, { 'notes.txt': 'x\n' });
  git(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
  const { status, log, outputs } = await runAction({ workspace, event, inputs: { comment: 'false' } });
  expect(status).toBe(2);
  expect(outputs).toMatchObject({ errors: '1', changes: '' });
  expect(
    readCommands(log)
      .filter(({ name }) => name === 'error')
      .at(-1)?.message,
  ).toContain('fetch-depth: 0');
});

test('git is not given the token', async () => {
  const { workspace, event } = pullRequest(before, { [file]: weaker });
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const bin = folderWith({ git: `#!/bin/sh\nenv >>"$0.log"\nexec "${real}" "$@"\n` });
  chmodSync(path.join(bin, 'git'), 0o755);
  const github = await fakeGitHub();
  const env = { PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const { outputs } = await runAction({ workspace, event, env, api: github.url });
  expect(outputs).toMatchObject({ changes: '1', comment: 'created' });
  const given = readFileSync(path.join(bin, 'git.log'), 'utf8');
  expect(given).toContain('GIT_TERMINAL_PROMPT=0');
  expect(given).not.toMatch(/INPUT_TOKEN|=secret$/m);
});
