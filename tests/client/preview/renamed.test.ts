import { expect, it } from 'vitest';
import { renamed } from '../../../client/src/preview/renamed.ts';

interface Place {
  scheme: string;
  authority: string;
  path: string;
  with(change: { path: string }): Place;
}

const at = (path: string, authority = ''): Place => ({
  scheme: 'file',
  authority,
  path,
  with: change => at(change.path, authority),
});

it.each([
  ['/a/x.yaml', '/a/x.yaml', '/a/y.yaml', '/a/y.yaml'],
  ['/a/b/x.yaml', '/a', '/c', '/c/b/x.yaml'],
  ['/a/b/x.yaml', '/a/', '/c/', '/c/b/x.yaml'],
  ['/ab/x.yaml', '/a', '/c', undefined],
  ['/a/x.yaml.bak', '/a/x.yaml', '/a/y.yaml', undefined],
])('%s, when %s becomes %s, is %s', (file, from, to, expected) => {
  expect(renamed(at(file), at(from), at(to))?.path).toBe(expected);
});

it('knows one machine from another', () => {
  expect(renamed(at('/a', 'one'), at('/a', 'two'), at('/b', 'two'))).toBeUndefined();
});
