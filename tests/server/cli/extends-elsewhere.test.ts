import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './support/folder.ts';
import { repositoryWith } from './support/repository.ts';
import { runIn } from './support/run.ts';
import { sound } from './support/texts.ts';
import { makePipe } from './support/unreadable.ts';

const file = 'a.partnership.yaml';
const config = 'partnership.config.yaml';
const weaker = sound.replace('horizon: 36 months', 'horizon: 24 months');
/** What must not be seen; as a text that is no YAML, a list, a scalar, and a mapping of somebody else's. */
const secrets = [
  'user:hunter2:0:0\n\t- hunter2: [\n',
  '- hunter2\n',
  'TOKEN=hunter2\n',
  'hunter2: hunter2\napiVersion: v1\nkind: Secret\n',
  '"hunter2": "hunter2',
];
const formats = ['pretty', 'json', 'github', 'sarif', 'markdown', 'junit', 'gitlab', 'rdjson', 'checkstyle'];

/** All that any command prints. */
async function printed(folder: string, ...commands: (readonly string[])[]): Promise<string> {
  const outcomes = [];
  for (const argv of commands) outcomes.push(await runIn(folder, argv));
  return outcomes.map(({ status, stdout, stderr }) => `${status}\n${stdout}\n${stderr}`).join('\n');
}
const checks = formats.map(format => ['check', '--format', format]);
const diffs = ['pretty', 'json', 'github', 'markdown'].map(format => ['diff', 'HEAD', '--format', format]);

describe('no line of a file that is not ours is shown', () => {
  test.each(secrets)('where a link leads out of the workspace: %j', async secret => {
    const outside = folderWith({ 'secret.yaml': secret });
    const { folder, write } = repositoryWith({ [file]: sound });
    write({ [file]: weaker, [config]: 'extends: shared.yaml\n' });
    symlinkSync(path.join(outside, 'secret.yaml'), path.join(folder, 'shared.yaml'));
    const text = await printed(folder, ...checks, ...diffs, ['check', '--print-config', file], ['status']);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('`shared.yaml` was not read, since a link leads out of the workspace');
    // What a reviewer may have accepted there nobody knows.
    expect(await runIn(folder, ['diff', 'HEAD'])).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('shared.yaml was not read: a link leads out'),
    });
  });

  test.each(secrets)('where another file of the workspace is extended: %j', async secret => {
    const { folder, write } = repositoryWith({ [file]: sound });
    write({ [config]: 'extends: [recommended, deploy/.env]\n', 'deploy/.env': secret, [file]: weaker });
    const text = await printed(folder, ...checks, ...diffs);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('`deploy/.env` is no configuration');
  });

  test.each(secrets)('where it is git’s own: %j', async secret => {
    const { folder, write } = repositoryWith({ [file]: sound });
    writeFileSync(path.join(folder, '.git/token'), secret);
    symlinkSync('.git/token', path.join(folder, 'link.yaml'));
    write({ [config]: 'extends: [.git/token, ./.git/token, x/../.git/token, link.yaml]\n', 'x/y': '' });
    const text = await printed(folder, ...checks, ...diffs);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('the folder of git itself');
  });

  test('where files of our names are links: agreement, party, records, configuration', async () => {
    const outside = folderWith({ secret: 'hunter2: [\n' });
    const { folder } = repositoryWith({ [file]: sound, 'x/y.txt': '' });
    for (const name of ['b.partnership.yaml', 'x/partnership.config.yaml', 'x/partnership.yaml'])
      symlinkSync(path.join(outside, 'secret'), path.join(folder, name));
    const named = ['b.partnership.yaml', 'x/*.yaml', '**/*.yaml'].map(place => ['check', place]);
    const text = await printed(folder, ...checks, ...named, ...diffs, [
      'check',
      '--config',
      'x/partnership.config.yaml',
    ]);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('`b.partnership.yaml` was not read: a link leads out of the workspace');
    expect(text).toContain('Cannot read `x/partnership.config.yaml`: a link leads out of the workspace');
  });

  test('where a folder is one', async () => {
    const outside = folderWith({ 'secret.partnership.yaml': 'hunter2: [\n', 'rules.yaml': 'hunter2: [\n' });
    const { folder, write } = repositoryWith({ [file]: sound });
    symlinkSync(outside, path.join(folder, 'linked'));
    write({ [config]: 'extends: linked/rules.yaml\n' });
    const text = await printed(
      folder,
      ...checks,
      ['check', 'linked'],
      ['check', 'linked/secret.partnership.yaml'],
    );
    expect(text).not.toContain('hunter2');
  });

  test('where commits hold the links: of base and head', async () => {
    const outside = folderWith({ secret: 'hunter2: [\n' });
    const { folder, git, write } = repositoryWith({ [file]: sound, [config]: 'extends: shared.yaml\n' });
    for (const name of ['shared.yaml', 'b.partnership.yaml'])
      symlinkSync(path.join(outside, 'secret'), path.join(folder, name));
    git('add', '-A');
    git('commit', '-qm', 'Links');
    write({ [file]: weaker });
    git('commit', '-qam', 'Weaker');
    const commands = [
      ['diff', 'HEAD~2', 'HEAD'],
      ['diff', 'HEAD~1'],
      ['diff', 'HEAD~2', '--format', 'markdown'],
      ['check', '--changed-since', 'HEAD~1'],
      ['changelog'],
    ];
    const text = await printed(folder, ...commands);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('b.partnership.yaml was not read: a link leads out of the workspace');
  });
});

test('a pipe that is extended is not waited for; a link inside of the workspace is followed', async () => {
  const { folder, write, git } = repositoryWith({
    [file]: sound,
    'real.yaml': 'rules: { agreement/dates: off }\n',
  });
  symlinkSync('real.yaml', path.join(folder, 'shared.yaml'));
  write({
    [config]: 'extends: shared.yaml\n',
    [file]: sound.replace('ends: 2028-12-31', 'ends: 2025-12-31'),
  });
  expect(await runIn(folder, ['check'])).toMatchObject({ status: 0 });
  git('add', '-A');
  git('commit', '-qm', 'Link');
  expect(await runIn(folder, ['check', '--changed-since', 'HEAD'])).toMatchObject({ status: 0 });
  makePipe(folder, 'pipe.yaml');
  write({ [config]: 'extends: pipe.yaml\n' });
  const { status, stderr } = await runIn(folder, ['check']);
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('a pipe or a socket'),
  });
});

test('a configuration with slips still shows them, whatever it is called', async () => {
  const { folder, write } = repositoryWith({ [file]: sound, [config]: 'extends: team.rules\n' });
  for (const [text, shown] of [
    ['rulez: {}\n', '1 | rulez: {}'],
    ['rules: [\n', '1 | rules: ['],
    ['rules: { principle/missing: loud }\n', '1 | rules: {'],
  ] as const) {
    write({ 'team.rules': text });
    expect((await runIn(folder, ['check'])).stderr).toContain(shown);
  }
});
