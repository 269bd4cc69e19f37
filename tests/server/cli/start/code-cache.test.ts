import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { CodeCache } from '../../../../server/src/cli/start/code-cache.ts';
import { folderWith } from '../support/folder.ts';

const source = Buffer.from('(function () { return "first"; })');
const code = new Script(source.toString('latin1')).createCachedData();

function kept() {
  const folder = folderWith({});
  const cache = new CodeCache(folder, 'check');
  cache.keep('cli.check', source, code);
  const [name = ''] = readdirSync(folder);
  return { folder, cache, file: path.join(folder, name) };
}

it('gives back what was kept, in a file that nobody else may read', () => {
  const { cache, file } = kept();
  expect(cache.take('cli.check', source)).toEqual(code);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('knows nothing of another source of the same length, another file, another purpose', () => {
  const { cache, folder } = kept();
  expect(cache.take('cli.check', Buffer.from(source.toString().replace('first', 'other')))).toBeUndefined();
  expect(cache.take('cli.diff', source)).toBeUndefined();
  expect(new CodeCache(folder, 'status').take('cli.check', source)).toBeUndefined();
});

it('knows nothing under other options of V8, which make other code', () => {
  const { cache } = kept();
  const before = process.env.NODE_OPTIONS;
  process.env.NODE_OPTIONS = '--stack-size=2000';
  try {
    expect(cache.take('cli.check', source)).toBeUndefined();
  } finally {
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
  }
  expect(cache.take('cli.check', source)).toEqual(code);
});

it.each([0, 4, 40, code.length - 1])('gives out nothing where byte %i is another one', at => {
  const { cache, file } = kept();
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(cache.take('cli.check', source)).toBeUndefined();
});

it('gives out nothing of a file that was cut', () => {
  const { cache, file } = kept();
  for (const length of [0, 3, 4, 100]) {
    writeFileSync(file, readFileSync(file).subarray(0, length));
    expect(cache.take('cli.check', source)).toBeUndefined();
  }
});

it('gives out nothing that others could have written', () => {
  const { cache, file } = kept();
  chmodSync(file, 0o620);
  expect(cache.take('cli.check', source)).toBeUndefined();
  chmodSync(file, 0o602);
  expect(cache.take('cli.check', source)).toBeUndefined();
});

it('follows no link', () => {
  const { folder, file } = kept();
  const other = folderWith({});
  symlinkSync(file, path.join(other, path.basename(file)));
  expect(new CodeCache(other, 'check').take('cli.check', source)).toBeUndefined();
  expect(new CodeCache(folder, 'check').take('cli.check', source)).toEqual(code);
});

it('puts what is right in the place of what is not, and leaves nothing else behind', () => {
  const { cache, file, folder } = kept();
  writeFileSync(file, 'no code');
  cache.keep('cli.check', source, code);
  expect(cache.take('cli.check', source)).toEqual(code);
  expect(readdirSync(folder)).toEqual([path.basename(file)]);
});

it('lets go of what was written longest ago', () => {
  const { cache, file, folder } = kept();
  utimesSync(file, 1, 1);
  for (let release = 0; release < 40; release++) cache.keep(`cli.${release}`, source, code);
  expect(readdirSync(folder)).toHaveLength(32);
  expect(cache.take('cli.check', source)).toBeUndefined();
  expect(cache.take('cli.39', source)).toEqual(code);
});

it('says nothing where it cannot write', () => {
  const cache = new CodeCache(path.join(folderWith({ file: '' }), 'file'), 'check');
  cache.keep('cli.check', source, code);
  expect(cache.take('cli.check', source)).toBeUndefined();
});
