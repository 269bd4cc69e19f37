import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const attributes = '.gitattributes';

function repository() {
  const { folder } = repositoryWith({ 'a.partnership.yaml': sound });
  return { folder, file: path.join(folder, attributes) };
}

describe('.gitattributes', () => {
  test.each(['--remove', ''])('that is a link is not written through (%s)', async option => {
    const ours = '# partnership git-setup: begin\n# partnership git-setup: end\n';
    const elsewhere = path.join(folderWith({ attributes: ours }), 'attributes');
    const { folder, file } = repository();
    symlinkSync(elsewhere, file);
    const { status, stdout, stderr } = await runIn(folder, ['git-setup', option].filter(Boolean));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('`.gitattributes` is a link, and git does not follow links for attributes');
    expect(readFileSync(elsewhere, 'utf8')).toBe(ours);
    expect(readlinkSync(file)).toBe(elsewhere);
  });

  test('that is a link to nothing is not made where it leads', async () => {
    const { folder, file } = repository();
    symlinkSync(path.join(folder, 'nothing'), file);
    expect((await runIn(folder, ['git-setup'])).status).toBe(2);
    expect(existsSync(path.join(folder, 'nothing'))).toBe(false);
  });

  test('that is a folder is said to be one', async () => {
    const { folder, file } = repository();
    mkdirSync(file);
    expect(await runIn(folder, ['git-setup'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Cannot read `.gitattributes`: it is a folder.'),
    });
  });

  test('keeps every byte around our lines, in whatever encoding', async () => {
    const { folder, file } = repository();
    const others = Buffer.from([0x23, 0xe5, 0xff, 0x0a]);
    writeFileSync(file, others);
    await runIn(folder, ['git-setup']);
    expect(readFileSync(file).subarray(0, 4)).toEqual(others);
    await runIn(folder, ['git-setup', '--remove']);
    expect(readFileSync(file)).toEqual(others);
  });
});

test('the attributes of all repositories may be a link: people keep their settings where they like', async () => {
  const home = folderWith({ 'settings/attributes': '*.png binary\n', 'git/x': '', gitconfig: '' });
  const link = path.join(home, 'git/attributes');
  symlinkSync('../settings/attributes', link);
  vi.stubEnv('XDG_CONFIG_HOME', home);
  vi.stubEnv('GIT_CONFIG_GLOBAL', path.join(home, 'gitconfig'));
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await runIn(home, ['git-setup', '--global'])).toMatchObject({ status: 0, stderr: '' });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  const written = () => readFileSync(path.join(home, 'settings/attributes'), 'utf8');
  expect(written()).toMatch(/^\*\.png binary\n# partnership git-setup: begin\n/);
  await runIn(home, ['git-setup', '--global', '--remove']);
  expect(written()).toBe('*.png binary\n');
});
