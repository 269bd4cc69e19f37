import { chmodSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder } from '../../../../server/src/cli/start/cache-folder.ts';
import { folderWith } from '../support/folder.ts';

const cachesAt = (place: string) => cacheFolder({ XDG_CACHE_HOME: place }, 'linux');

it('makes a folder that is closed to others', () => {
  const caches = path.join(folderWith({}), 'not', 'yet');
  const folder = path.join(caches, 'partnership');
  expect(cachesAt(caches)).toBe(folder);
  expect(lstatSync(folder).mode & 0o777).toBe(0o700);
  expect(cachesAt(caches)).toBe(folder);
});

it.each([0o755, 0o777, 0o770, 0o701])('takes none that others may enter, read or write: mode %o', mode => {
  const caches = folderWith({});
  mkdirSync(path.join(caches, 'partnership'));
  chmodSync(path.join(caches, 'partnership'), mode);
  expect(cachesAt(caches)).toBeUndefined();
  expect(lstatSync(path.join(caches, 'partnership')).mode & 0o777).toBe(mode);
});

it('takes no link, wherever it leads', () => {
  const caches = folderWith({});
  mkdirSync(path.join(caches, 'elsewhere'), { mode: 0o700 });
  symlinkSync(path.join(caches, 'elsewhere'), path.join(caches, 'partnership'));
  expect(cachesAt(caches)).toBeUndefined();
});

it('takes no file, and none below a file', () => {
  const caches = folderWith({ partnership: 'a file' });
  expect(cachesAt(caches)).toBeUndefined();
  expect(cachesAt(path.join(caches, 'partnership'))).toBeUndefined();
});

it('passes over a relative name, which would lie in somebody’s project', () => {
  const home = folderWith({});
  const before = process.env.HOME;
  process.env.HOME = home;
  try {
    expect(cachesAt('caches')).toBe(path.join(home, '.cache', 'partnership'));
  } finally {
    process.env.HOME = before;
  }
});

it('asks Windows for the folder that is not carried to other machines', () => {
  const local = folderWith({});
  expect(cacheFolder({ LOCALAPPDATA: local }, 'win32')).toBe(path.join(local, 'partnership'));
  expect(cacheFolder({}, 'win32')).toBeUndefined();
});
