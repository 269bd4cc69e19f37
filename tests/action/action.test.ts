/** The action, run from action.yml as GitHub's runner does it, with the built bundle. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCommands } from '../server/cli/formats/read-commands.ts';
import { renderMarkdown } from '../server/cli/formats/render-markdown.ts';
import { folderWith } from '../server/cli/support/folder.ts';
import { another, sound, withError, withWarning } from '../server/cli/support/texts.ts';
import { conformsTo } from '../support/json-schema.ts';
import { fakeGitHub } from './support/github.ts';
import { type Action, action, runAction } from './support/runner.ts';

if (!existsSync(fileURLToPath(new URL('../../dist/action.js', import.meta.url)))) {
  throw new Error('dist/action.js is missing. Build it with `npm run build`, then run the tests again.');
}

const files = {
  '.git/HEAD': '',
  'a.partnership.yaml': withError,
  'b.partnership.yaml': another(withWarning, 'b'),
};
const event = {
  pull_request: {
    number: 7,
    base: { sha: '1'.repeat(40), repo: { full_name: 'owner/agreements' } },
    head: { sha: '2'.repeat(40), repo: { full_name: 'owner/agreements' } },
  },
};
const fromFork = {
  pull_request: { ...event.pull_request, head: { sha: '2'.repeat(40), repo: { full_name: 'somebody/x' } } },
};
/** These tests are about what is found; what changed has its own. */
const base = 'none';

describe('action.yml', () => {
  test('is what GitHub describes', () => {
    conformsTo('github-action.json')(action);
  });

  test('hands every input on, through the environment alone', () => {
    const [step] = action.runs.steps;
    expect(Object.keys(step?.env ?? {})).toEqual(
      Object.keys(action.inputs).map(name => `INPUT_${name.toUpperCase().replaceAll('-', '_')}`),
    );
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('describes every input and output', () => {
    const described = { ...action.inputs, ...action.outputs } as Record<string, { description?: string }>;
    for (const each of Object.values(described)) expect(each.description).toMatch(/\.$/);
  });
});

describe('what is found', () => {
  test('is annotated at its lines, written to the summary and counted', async () => {
    const { status, log, summary, outputs } = await runAction({
      workspace: folderWith(files),
      inputs: { base },
    });
    expect(status).toBe(1);
    expect(readCommands(log).filter(({ name }) => ['error', 'warning'].includes(name))).toMatchObject([
      { name: 'error', properties: { file: 'a.partnership.yaml', line: '13' } },
      { name: 'warning', properties: { file: 'b.partnership.yaml' } },
    ]);
    expect(renderMarkdown(summary)).toContain('1 error, 1 warning in 2 of 2 files');
    expect(outputs).toEqual({
      errors: '1',
      warnings: '1',
      infos: '0',
      files: '2',
      changes: '',
      weakened: '',
      comment: 'none',
      'sarif-file': '',
    });
  });

  test('fails the step from the severity on that is asked for', async () => {
    const workspace = folderWith({ '.git/HEAD': '', 'a.partnership.yaml': withWarning });
    expect((await runAction({ workspace, inputs: { base } })).status).toBe(0);
    expect((await runAction({ workspace, inputs: { base, 'fail-on': 'warning' } })).status).toBe(1);
  });

  test('is written as SARIF, where the workflow asks for it', async () => {
    const workspace = folderWith({ 'x/.git/HEAD': '', 'x/a.partnership.yaml': withError });
    const inputs = { base, 'working-directory': 'x', 'sarif-file': 'out/found.sarif' };
    const { outputs } = await runAction({ workspace, inputs });
    expect(outputs['sarif-file']).toBe('x/out/found.sarif');
    conformsTo('sarif-2.1.0.json')(
      JSON.parse(readFileSync(path.join(workspace, 'x/out/found.sarif'), 'utf8')),
    );
  });

  test('paths are taken as they are, whatever they look like', async () => {
    const workspace = folderWith({
      '.git/HEAD': '',
      '--format/$(touch owned) a.partnership.yaml': sound,
      'b.partnership.yaml': another(withError, 'b'),
    });
    const inputs = { base, paths: '--format/$(touch owned) a.partnership.yaml' };
    const { status, outputs } = await runAction({ workspace, inputs });
    expect(status).toBe(0);
    expect(outputs.files).toBe('1');
    expect(existsSync(path.join(workspace, 'owned'))).toBe(false);
  });

  test('shows neither annotations nor summary when they are not wanted', async () => {
    const inputs = { base, annotations: 'false', summary: 'false' };
    const { log, summary } = await runAction({ workspace: folderWith(files), inputs });
    expect(readCommands(log).map(({ name }) => name)).not.toContain('error');
    expect(log).toContain('agreement/dates');
    expect(summary).toBe('');
  });

  test('gives the runner no orders, whatever stands in an agreement', async () => {
    const name = '\\n::error::owned ##[add-mask]e :: ::set-output name=errors::9';
    const { log, outputs } = await runAction({
      workspace: folderWith({
        '.git/HEAD': '',
        'a.partnership.yaml': withWarning.replace('name: Cirrus Oy', `name: "${name}"`),
      }),
      inputs: { base },
    });
    const commands = obeyed(log);
    expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'warning']);
    expect(commands[2]?.message).toContain('::error::owned');
    expect(outputs.errors).toBe('0');
  });
});

describe('what cannot be done fails the step with status 2 and says why', () => {
  const failure = async (inputs: Record<string, string>, given: Record<string, string> = files) => {
    const { status, log } = await runAction({ workspace: folderWith(given), inputs: { base, ...inputs } });
    expect(status).toBe(2);
    return readCommands(log).find(({ name }) => name === 'error')?.message;
  };

  test('an input', async () => {
    expect(await failure({ 'fail-on': 'errors' })).toBe(
      'fail-on is “errors”: write error, warning, info or none.',
    );
  });

  test('a folder that is not there', async () => {
    expect(await failure({ 'working-directory': 'x' })).toContain(
      'Is there an actions/checkout before this step?',
    );
  });

  test('no agreements', async () => {
    expect(await failure({}, { 'a.txt': '' })).toContain('There are no agreements in the current folder.');
  });

  test('a configuration with errors', async () => {
    expect(await failure({}, { ...files, 'partnership.config.yaml': 'rules: 1\n' })).toContain(
      'The configuration has errors, so nothing was checked.',
    );
  });

  test('a runner without Node', async () => {
    const folder = folderWith({});
    const bash = execFileSync('sh', ['-c', 'command -v bash'], { encoding: 'utf8' }).trim();
    symlinkSync(bash, path.join(folder, 'bash'));
    const { status, log } = await runAction({ workspace: folderWith(files), env: { PATH: folder } });
    expect(status).toBe(2);
    expect(readCommands(log)[0]?.message).toContain('put actions/setup-node before it');
  });
});

describe('the comment', () => {
  const marked = (text: string, type: 'Bot' | 'User' = 'Bot') => ({
    id: 1,
    body: `<!-- partnership-review -->\n${text}`,
    user: { login: 'x', type },
  });

  test('is written once, and brought up to date from then on', async () => {
    const github = await fakeGitHub();
    const run = (text: string) =>
      runAction({
        workspace: folderWith({ '.git/HEAD': '', 'a.partnership.yaml': text }),
        inputs: { base },
        event,
        api: github.url,
      });
    expect((await run(withError)).outputs.comment).toBe('created');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(
      /^<!-- partnership-review -->\n### Partnership agreements: 1 error/,
    );
    expect((await run(sound)).outputs.comment).toBe('updated');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('1 file checked, no findings');
  });

  test('is not written when there is nothing to say', async () => {
    const github = await fakeGitHub();
    const workspace = folderWith({ '.git/HEAD': '', 'a.partnership.yaml': sound });
    const { status, outputs } = await runAction({ workspace, inputs: { base }, event, api: github.url });
    expect({ status, comment: outputs.comment }).toEqual({ status: 0, comment: 'none' });
    expect(github.comments).toEqual([]);
  });

  test('is found among hundreds, and what people have quoted stays theirs', async () => {
    const others = Array.from({ length: 150 }, (_, index) => ({
      id: 1000 + index,
      body: 'Hello',
      user: { login: 'anna', type: 'User' as const },
    }));
    const github = await fakeGitHub([{ ...marked('mine', 'User'), id: 2 }, ...others, marked('old')]);
    const { outputs } = await runAction({
      workspace: folderWith(files),
      inputs: { base },
      event,
      api: github.url,
    });
    expect(outputs.comment).toBe('updated');
    expect(github.comments).toHaveLength(152);
    expect(github.comments[0]?.body).toContain('mine');
    expect(github.comments.at(-1)?.body).toContain('1 error');
  });

  test('has its own mark where the action runs several times', async () => {
    const github = await fakeGitHub([marked('other')]);
    const inputs = { base, 'comment-id': 'vendors' };
    const { outputs } = await runAction({ workspace: folderWith(files), inputs, event, api: github.url });
    expect(outputs.comment).toBe('created');
    expect(github.comments.map(({ body }) => body.split('\n', 1)[0])).toEqual([
      '<!-- partnership-review -->',
      '<!-- partnership-review vendors -->',
    ]);
  });

  test('fits into what GitHub takes, and says where the rest is', async () => {
    const github = await fakeGitHub();
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [
        `folder-with-a-long-name/${index}.partnership.yaml`,
        another(withError, `agreement-${index}`),
      ]),
    );
    await runAction({
      workspace: folderWith({ '.git/HEAD': '', ...many }),
      inputs: { base },
      event,
      api: github.url,
    });
    const [comment] = github.comments;
    expect(comment?.body.length).toBeGreaterThan(60_000);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body).toMatch(
      /\[The summary of the run\]\(https:\/\/github\.example\/owner\/agreements\/actions\/runs\/42\) has it\.\n$/,
    );
  });

  test.each([
    ['a fork', fromFork, 'Pull requests from forks get a token that may only read.'],
    ['a job without the permission', event, 'Does the job have “permissions: pull-requests: write”?'],
  ])(
    'of %s cannot be written: the summary has it, and the status stays what was found',
    async (_of, payload, why) => {
      const github = await fakeGitHub([], 403);
      const { status, log, summary, outputs } = await runAction({
        workspace: folderWith({ '.git/HEAD': '', 'a.partnership.yaml': withWarning }),
        inputs: { base },
        event: payload,
        api: github.url,
      });
      expect({ status, comment: outputs.comment }).toEqual({ status: 0, comment: 'refused' });
      expect(readCommands(log).find(({ name }) => name === 'notice')?.message).toBe(
        `No comment was written (GitHub answered 403 Forbidden). ${why} The summary of the run has it all.`,
      );
      expect(summary).toContain('1 warning');
    },
  );

  test('is given up when GitHub is out of reach', async () => {
    const { status, outputs } = await runAction({
      workspace: folderWith(files),
      inputs: { base },
      event,
      api: 'http://127.0.0.1:9',
    });
    expect({ status, comment: outputs.comment }).toEqual({ status: 1, comment: 'refused' });
  });

  test.each([
    ['not wanted', { comment: 'false' }, event],
    ['no pull request', {}, { before: '0'.repeat(40) }],
  ])('asks GitHub nothing: %s', async (_why, inputs, payload) => {
    const github = await fakeGitHub();
    await runAction({
      workspace: folderWith(files),
      inputs: { base, ...inputs },
      event: payload,
      api: github.url,
    });
    expect(github.requests).toEqual([]);
  });
});

test('no output is forgotten', () => {
  const values = Object.entries(action.outputs satisfies Action['outputs']);
  expect(values.map(([name, { value }]) => value === `\${{ steps.review.outputs.${name} }}`)).not.toContain(
    false,
  );
});

/** The commands that the runner obeys: none while it is told to stop. */
function obeyed(log: string) {
  let token: string | undefined;
  return readCommands(log).filter(({ name, message }) => {
    if (token !== undefined) {
      if (name === token) token = undefined;
      return false;
    }
    if (name === 'stop-commands') token = message;
    return name !== 'stop-commands';
  });
}
