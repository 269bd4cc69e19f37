import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { GitIgnore } from '../../../../server/src/core/workspace/git-ignore.ts';
import { times } from '../../../support/seed.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'partnership-ignore-'));
execFileSync('git', ['init', '-q'], { cwd: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What git says of paths; one that ends in a slash is a folder. */
function accordingToGit(text: string, paths: readonly string[]): string[] {
  writeFileSync(path.join(folder, '.gitignore'), text);
  try {
    const said = execFileSync(
      'git',
      ['-c', 'core.excludesFile=', 'check-ignore', '--no-index', '-z', '--stdin'],
      {
        cwd: folder,
        input: paths.join('\0'),
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
    return said.split('\0').filter(each => each !== '');
  } catch {
    return [];
  }
}

/** A place is ignored where it is named, or a folder above it. */
function accordingToUs(text: string, paths: readonly string[]): string[] {
  const ignore = new GitIgnore(text);
  return paths.filter(each => {
    const isFolder = each.endsWith('/');
    const names = each.replace(/\/$/, '').split('/');
    return names.some((_, index) =>
      ignore.ignores(names.slice(0, index + 1), isFolder || index < names.length - 1),
    );
  });
}

const name = fc.stringMatching(/^[ab.]{1,3}$/).filter(each => !/^\.+$/.test(each) && each !== '.git');
const place = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([names, isFolder]) => names.join('/') + (isFolder ? '/' : ''));
const pattern = fc.stringMatching(
  /^!?\/?([ab.*?]|\[a-b\]|\[!a\]|\*\*\/|\/)(([ab.*?]|\/\*\*\/|\/|\[b\]){0,5})$/,
);

describe('what git ignores', () => {
  it('is what git says', () => {
    const cases = fc.tuple(
      fc.array(pattern, { minLength: 1, maxLength: 3 }),
      fc.array(place, { minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(cases, ([patterns, paths]) => {
        const [text, unique] = [`${patterns.join('\n')}\n`, [...new Set(paths)]];
        expect([text, accordingToUs(text, unique).sort()]).toEqual([
          text,
          accordingToGit(text, unique).sort(),
        ]);
      }),
      { numRuns: 60 * times },
    );
  });

  it.each([
    ['# words\n\nbuild/\r\n', ['build/', 'build', 'a/build/x']],
    ['/only-here\n*.log\n!keep.log\n', ['only-here', 'a/only-here', 'x.log', 'a/keep.log']],
    ['docs/**/draft.yaml\nout/**\n', ['docs/draft.yaml', 'docs/a/b/draft.yaml', 'out', 'out/x/y']],
    ['\\#no\n\\!yes\nblank\\ \n', ['#no', '!yes', 'blank ', 'blank']],
    ['[unclosed\n[]]x\n', ['[unclosed', ']x']],
  ])('%j', (text, paths) => {
    expect(accordingToUs(text, paths)).toEqual(accordingToGit(text, paths));
  });

  it('is found out at once, however many wildcards there are', () => {
    const ignore = new GitIgnore(`${'*a'.repeat(200)}b\n${'**/a/'.repeat(200)}b\n`);
    expect(ignore.ignores(['a'.repeat(5000)], false)).toBeUndefined();
    expect(ignore.ignores(Array(500).fill('a'), false)).toBeUndefined();
  });
});
