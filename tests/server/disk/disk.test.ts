import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { loadExtended } from '../../../server/src/disk/extended.ts';
import { diskFiles } from '../../../server/src/disk/files.ts';
import { findFiles } from '../../../server/src/disk/find.ts';
import { explainMissing } from '../../../server/src/disk/nearby.ts';
import { pathOf, uriOf } from '../../../server/src/disk/path-uri.ts';
import { findByPattern } from '../../../server/src/disk/pattern.ts';
import { Reader, readTexts } from '../../../server/src/disk/read.ts';
import { contains, foldersUpTo, projectRoot } from '../../../server/src/disk/root.ts';
import { folderWith } from '../cli/support/folder.ts';

describe('finding files', () => {
  const files = {
    'a.partnership.yaml': '',
    'deep/er/b.partnership.yml': '',
    'partnership.yaml': '',
    'partnership.yml': '',
    'partnership.config.yaml': '',
    'notpartnership.yaml': '',
    'a.partnership.json': '',
    'node_modules/c.partnership.yaml': '',
    'deep/node_modules/x/c.partnership.yaml': '',
    '.git/d.partnership.yaml': '',
    'deep/.hidden/e.partnership.yaml': '',
    'o[d]d (1)/f.partnership.yaml': '',
  };
  const relative = (folder: string, found: string[]) =>
    found.map(file => path.relative(folder, file).replaceAll('\\', '/'));

  test('by their names, not in packages and hidden folders', async () => {
    const folder = folderWith(files);
    expect(relative(folder, await findFiles(folder))).toEqual([
      'a.partnership.yaml',
      'deep/er/b.partnership.yml',
      'o[d]d (1)/f.partnership.yaml',
      'partnership.config.yaml',
      'partnership.yaml',
      'partnership.yml',
    ]);
  });

  test('in a folder itself', async () => {
    const folder = folderWith(files);
    expect(relative(folder, await findFiles(folder, { shallow: true }))).toHaveLength(4);
  });

  test('in a folder whose name looks like a pattern or is hidden', async () => {
    const folder = folderWith(files);
    expect(await findFiles(path.join(folder, 'o[d]d (1)'))).toHaveLength(1);
    expect(await findFiles(path.join(folder, 'deep/.hidden'))).toHaveLength(1);
  });

  test('links are passed over, so circles do no harm', async () => {
    const folder = folderWith(files);
    symlinkSync(folder, path.join(folder, 'deep/circle'));
    expect(await findFiles(folder)).toHaveLength(6);
  });

  test('by pattern, from the current folder', async () => {
    const folder = folderWith(files);
    const find = async (pattern: string, from = folder) =>
      relative(folder, await findByPattern(pattern, from));
    expect(await find('*.json')).toEqual(['a.partnership.json']);
    expect(await find('deep/**')).toEqual(['deep/er/b.partnership.yml']);
    expect(await find('../*.json', path.join(folder, 'deep'))).toEqual(['a.partnership.json']);
    expect(await find(`${folder.replaceAll('\\', '/')}/*.json`, '/')).toEqual(['a.partnership.json']);
    expect(await find('nothing/*')).toEqual([]);
  });
});

describe('the project', () => {
  const root = (folder: string, places: string[], cwd: string) => {
    const { folder: found, shallow } = projectRoot(
      places.map(place => path.join(folder, place)),
      path.join(folder, cwd),
    );
    return `${path.relative(folder, found).replaceAll('\\', '/') || '.'}${shallow ? ' shallow' : ''}`;
  };

  test('reaches up to .git, even when there is a configuration below', () => {
    const folder = folderWith({
      'repo/.git/HEAD': '',
      'repo/a/partnership.config.yaml': '',
      'repo/a/b/x': '',
    });
    expect(root(folder, ['repo/a/b'], 'repo/a')).toBe('repo');
  });

  test('a work tree of git has a file .git', () => {
    expect(root(folderWith({ 'tree/.git': 'gitdir: elsewhere', 'tree/a/x': '' }), ['tree/a'], '.')).toBe(
      'tree',
    );
  });

  test('without git, up to the nearest configuration', () => {
    const folder = folderWith({
      'a/partnership.config.yaml': '',
      'a/b/partnership.config.yaml': '',
      'a/b/c/x': '',
    });
    expect(root(folder, ['a/b/c'], '.')).toBe('a/b');
    expect(root(folder, ['a/b/c', 'a'], '.')).toBe('a');
  });

  test('with neither, the current folder, or what the places have in common', () => {
    const folder = folderWith({ 'a/b/x': '', 'a/c/x': '', 'd/x': '' });
    expect(root(folder, ['a/b', 'a/c'], 'a')).toBe('a');
    expect(root(folder, ['a/b', 'a/c'], 'd')).toBe('a');
    expect(root(folder, ['a/b'], 'd')).toBe('a/b');
  });

  test('never everything at home or on the machine', () => {
    expect(projectRoot([path.join(homedir(), 'nowhere')], homedir()).folder).toBe(
      path.join(homedir(), 'nowhere'),
    );
    expect(projectRoot([homedir()], homedir())).toEqual({ folder: homedir(), shallow: true });
  });

  test('folders and what they contain', () => {
    expect(contains('/a', '/a')).toBe(true);
    expect(contains('/a', '/a/..b')).toBe(true);
    expect(contains('/a', '/ab')).toBe(false);
    expect(foldersUpTo('/a/b/c', '/a')).toEqual(['/a/b/c', '/a/b', '/a']);
    expect(foldersUpTo('/', '/')).toEqual(['/']);
  });
});

describe('reading', () => {
  test('UTF-8 without its mark; what is no UTF-8 becomes U+FFFD', async () => {
    const folder = folderWith({
      mark: '\ufeffa: å',
      latin: new Uint8Array([0x61, 0xe5]),
      wide: new Uint8Array([0xff, 0xfe, 0x61, 0]),
    });
    const read = (name: string) => new Reader([folder]).text(path.join(folder, name));
    expect(await read('mark')).toBe('a: å');
    expect(await read('latin')).toBe('a\ufffd');
    expect(await read('wide')).toBe('\ufffd\ufffda\0');
  });

  test('many files, and which of them cannot be read', async () => {
    const names = [...Array(200).keys()].map(index => `${index}.txt`);
    const folder = folderWith(Object.fromEntries(names.map(name => [name, name])));
    const texts: string[] = [];
    const failed: (string | undefined)[] = [];
    await readTexts(
      [...names, 'missing'].map(name => path.join(folder, name)),
      new Reader([folder]),
      (_file, text) => texts.push(text),
      (_file, error) => failed.push(error.code),
    );
    expect(texts).toEqual(names);
    expect(failed).toEqual(['ENOENT']);
  });
});

test('what somebody may have meant', async () => {
  const folder = folderWith({ 'agreements/bank.yaml': '' });
  const meant = async (written: string) => {
    const { meant } = await explainMissing(path.join(folder, written));
    return meant && path.relative(folder, meant).replaceAll('\\', '/');
  };
  expect(await meant('agreements/bnk.yaml')).toBe('agreements/bank.yaml');
  expect(await meant('Agreement/bank.yaml')).toBe('agreements/bank.yaml');
  expect(await meant('quite/else')).toBe(undefined);
});

describe('for the language server, by URI', () => {
  test('URIs and paths', () => {
    const file = path.resolve('/a b/å#(1).yaml');
    expect(uriOf(file)).toContain('/a%20b/%C3%A5%23');
    expect(pathOf(uriOf(file))).toBe(file);
    expect(pathOf('vscode-vfs://github/a')).toBe(undefined);
  });

  test('lists, reads, and says what exists', async () => {
    const folder = folderWith({
      'å b.partnership.yaml': '\ufeffa: 1',
      'x/partnership.config.yaml': '',
      'exit.md': '',
    });
    mkdirSync(path.join(folder, 'partnership.yaml'));
    const files = diskFiles([uriOf(folder), uriOf(path.join(folder, 'x')), 'vscode-vfs://github/a']);
    const at = (name: string) => uriOf(path.join(folder, name));
    expect(await files.list()).toEqual([at('x/partnership.config.yaml'), at('å b.partnership.yaml')]);
    expect(await files.read(at('å b.partnership.yaml'))).toBe('a: 1');
    expect(await files.read(at('missing'))).toBe(undefined);
    expect(await files.read(at('x'))).toEqual({ unread: 'folder' });
    expect(await files.read('vscode-vfs://github/a')).toBe(undefined);
    expect(await files.exists(at('exit.md'))).toBe(true);
    expect(await files.exists(at('x'))).toBe(true);
    expect(await files.exists(at('exit.txt'))).toBe(false);
  });
});

test('what configurations extend is read, in circles too, but nothing outside of the project', async () => {
  const folder = folderWith({
    'in/partnership.config.yaml': 'extends: [strict, a.yaml, ../secret.yaml, missing.yaml]\n',
    'in/a.yaml': 'extends: partnership.config.yaml\n',
    'secret.yaml': 'rules: {}\n',
  });
  const workspace = new Workspace();
  const uri = uriOf(path.join(folder, 'in/partnership.config.yaml'));
  workspace.folders = [uriOf(path.join(folder, 'in'))];
  await loadExtended([uri], workspace);
  expect(workspace.uris().map(each => path.basename(each))).toEqual(['a.yaml', 'partnership.config.yaml']);
});
