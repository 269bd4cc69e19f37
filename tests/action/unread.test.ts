/** What the action says of files that are not read: a pull request may bring links to anything on the runner. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../server/cli/support/folder.ts';
import { soundAgreement as sound } from '../support/sound.ts';
import { fakeGitHub } from './support/github.ts';
import { pullRequest } from './support/repository.ts';
import { runAction } from './support/runner.ts';

const file = 'agreements/a.partnership.yaml';
const weaker = sound.replace('cadence: quarterly', 'cadence: yearly');

/** A pull request that weakens a promise, and brings a link out of the workspace. */
async function linking(name: string, more: Readonly<Record<string, string>> = {}) {
  const secret = path.join(folderWith({ secret: 'hunter2: [\n- hunter2\n' }), 'secret');
  const { workspace, event } = pullRequest({ [file]: sound }, { [file]: weaker, ...more });
  symlinkSync(secret, path.join(workspace, name));
  const github = await fakeGitHub();
  const ran = await runAction({ workspace, event, api: github.url });
  return { ...ran, all: [ran.log, ran.summary, ...github.comments.map(({ body }) => body)].join('\n') };
}

describe('a link out of the workspace', () => {
  test('in place of an agreement is said, and fails the step beside all that was found', async () => {
    const { status, log, outputs, all } = await linking('agreements/b.partnership.yaml');
    expect(all).not.toContain('hunter2');
    expect(status).toBe(2);
    expect(log).toContain('`agreements/b.partnership.yaml` was not read: a link leads out of the workspace');
    expect(outputs).toMatchObject({ changes: '1', weakened: '1', comment: 'created' });
  });

  test('in what a configuration extends shows nothing of what it leads to', async () => {
    const { status, all } = await linking('shared.yaml', {
      'partnership.config.yaml': 'extends: shared.yaml\n',
    });
    expect(all).not.toContain('hunter2');
    expect(status).toBe(2);
    expect(all).toContain('`shared.yaml` was not read, since a link leads out of the workspace');
  });
});
