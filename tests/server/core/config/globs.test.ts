import { describe, expect, it } from 'vitest';
import { globMatcher } from '../../../../server/src/core/config/globs.ts';

const matches = (glob: string, path: string) => globMatcher('file:///w', [glob])(`file:///w/${path}`);

describe('a glob', () => {
  it.each([
    ['*', 'a.yaml'],
    ['*.yaml', 'a.yaml'],
    ['*.yaml', '.yaml'],
    ['a*c*e', 'abcde'],
    ['a*c*e', 'ace'],
    ['drafts/*', 'drafts/a.yaml'],
    ['drafts/**', 'drafts/a.yaml'],
    ['drafts/**', 'drafts/old/2019/a.yaml'],
    ['**', 'a/b/c.yaml'],
    ['**/*', 'c.yaml'],
    ['**/a.yaml', 'a.yaml'],
    ['**/a.yaml', 'x/y/a.yaml'],
    ['x/**/a.yaml', 'x/a.yaml'],
    ['x/**/a.yaml', 'x/b/c/a.yaml'],
    ['**/old/**', 'a/old/b/c.yaml'],
    ['x**y.yaml', 'x-y.yaml'],
    ['?.yaml', 'ü.yaml'],
    ['?.yaml', '😀.yaml'],
    ['{bank,firm}/*.yaml', 'firm/a.yaml'],
    ['{a/b,c}/**', 'a/b/x.yaml'],
    ['a{,-old}.yaml', 'a.yaml'],
    ['a{,-old}.yaml', 'a-old.yaml'],
    ['{**/x,y}/a.yaml', 'b/x/a.yaml'],
    ['./a.yaml', 'a.yaml'],
    ['R&D + more!/a@b.yaml', 'R&D%20+%20more!/a@b.yaml'],
    ['.hidden/*', '.hidden/.a.yaml'],
    ['50%.yaml', '50%.yaml'],
    ['a{b', 'a{b'],
    ['name', 'name'],
  ])('%j names %j', (glob, path) => expect(matches(glob, path)).toBe(true));

  it.each([
    ['*', 'a/b.yaml'],
    ['*.yaml', 'a.yml'],
    ['drafts/*', 'drafts/a/b.yaml'],
    ['drafts/**', 'draft/a.yaml'],
    ['drafts/**', 'drafts'],
    ['**/a.yaml', 'xa.yaml'],
    ['x/**/a.yaml', 'xa.yaml'],
    ['x**y', 'x/y'],
    ['?.yaml', '.yaml'],
    ['a?b', 'a/b'],
    ['{bank,firm}/*.yaml', 'bankfirm/a.yaml'],
    ['{bank,firm}', ''],
    ['name', 'n'],
    ['a.yaml', 'A.yaml'],
    ['.', 'a'],
  ])('%j does not name %j', (glob, path) => expect(matches(glob, path)).toBe(false));

  it('names nothing outside of the folder', () => {
    expect(globMatcher('file:///w', ['**'])('file:///www/a.yaml')).toBe(false);
  });

  it('is one of several', () => {
    expect(globMatcher('file:///w', ['a/*', 'b/*'])('file:///w/b/x')).toBe(true);
    expect(globMatcher('file:///w', [])('file:///w/b/x')).toBe(false);
  });
});
