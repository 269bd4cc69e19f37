import { describe, expect, test } from 'vitest';
import { readCommands } from '../server/cli/formats/read-commands.ts';
import { folderWith } from '../server/cli/support/folder.ts';
import { another, sound, withError, withWarning } from '../server/cli/support/texts.ts';
import { fakeGitHub } from './support/github.ts';
import { runAction } from './support/runner.ts';
import { base, event, files, fromFork } from './support/samples.ts';

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
        `No comment was written (GitHub answered 403 Forbidden: Resource not accessible). ${why} The summary of the run has it all.`,
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
