import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { builtCli } from '../built.ts';
import { folderWith } from '../support/folder.ts';

const sample = path.resolve('samples/small-firm/haller-brandt-kanto.partnership.yaml');
const dist = path.dirname(builtCli);

/** Runs the built command line with a folder for caches of its own; the suite's own setting turns them off. */
function run(caches: string, argv: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const { NODE_DISABLE_COMPILE_CACHE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCli, ...argv], {
    cwd: folderWith({ '.git/HEAD': '', 'a.partnership.yaml': readFileSync(sample) }),
    env: { ...env, XDG_CACHE_HOME: caches, ...more },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

const check = ['check', '--as-of', '2026-10-01', 'a.partnership.yaml'];
/** What lies there, and when it was written. */
const filesIn = (caches: string) =>
  readdirSync(path.join(caches, 'partnership')).map(name => {
    const file = path.join(caches, 'partnership', name);
    return { file, written: statSync(file).mtimeMs, inode: statSync(file).ino };
  });

it('keeps what V8 made, and says the same with it as without', () => {
  const caches = folderWith({});
  const first = run(caches, check);
  const kept = filesIn(caches);
  expect(kept.length).toBeGreaterThan(0);
  expect(run(caches, check)).toEqual(first);
  expect(run(caches, check, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(first);
  expect(filesIn(caches)).toEqual(kept);
});

it('is not harmed by what is broken there, and makes it anew', () => {
  const caches = folderWith({});
  const first = run(caches, check);
  for (const { file } of filesIn(caches)) {
    const bytes = readFileSync(file);
    for (let at = 8; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  }
  const broken = filesIn(caches);
  expect(run(caches, check)).toEqual(first);
  const after = filesIn(caches);
  for (const { file, inode } of broken) expect(after.find(each => each.file === file)?.inode).not.toBe(inode);
});

it.each([
  ['what Node calls off', check, { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ['the language server', ['lsp', '--stdio'], {}],
  ['what is no command', ['chekc'], {}],
])('writes nothing for %s', (_, argv, env) => {
  const caches = folderWith({});
  run(caches, argv, env);
  expect(readdirSync(caches).flatMap(name => readdirSync(path.join(caches, name)))).toEqual([]);
});

it('works where there is no place for it', () => {
  const nowhere = path.join(folderWith({ file: '' }), 'file');
  expect(run(nowhere, check)).toEqual(run(folderWith({}), check));
});

it('loads for a check what it needs, and none of the other packs', () => {
  const code = `
    process.on('exit', () => console.log(JSON.stringify(Object.keys(require.cache))));
    require(${JSON.stringify(builtCli)});
  `;
  const { stdout } = spawnSync(process.execPath, ['-e', code, 'partnership', ...check], {
    cwd: folderWith({ '.git/HEAD': '', 'a.partnership.yaml': 'apiVersion: partnership/v1\n' }),
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', LC_ALL: 'C' },
    encoding: 'utf8',
  });
  const loaded: string[] = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  expect(loaded.map(file => path.basename(file)).sort()).toEqual(['cli.check.js', 'cli.js', 'cli.main.js']);
});

it('is of packs that are read byte by byte', () => {
  const packs = readdirSync(dist).filter(name => /^cli\.[a-z]+\.js$/.test(name));
  expect(packs).toContain('cli.check.js');
  for (const pack of packs) {
    const text = readFileSync(path.join(dist, pack), 'latin1');
    expect(text.search(/[\x80-\xff]/), pack).toBe(-1);
    // Outside of texts, it would need the loader of ES modules.
    expect(text.search(/[^\w`.(]import\(/), pack).toBe(-1);
  }
});
