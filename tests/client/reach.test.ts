import { describe, expect, it } from 'vitest';
import { mayLookAt, mayRead, type Place } from '../../client/src/reach.ts';

/** `file:///a/b` or `scheme://authority/a/b` in parts. */
function place(uri: string): Place {
  const [, scheme = '', authority = '', path = ''] = /^([^:]+):\/\/([^/]*)(.*)$/.exec(uri) ?? [];
  return { scheme, authority, path };
}

const folder = [place('file:///work/agreements')];
const openFile = [place('file:///home/anna/desk/bank.partnership.yaml')];

describe('with a folder open', () => {
  it.each([
    ['file:///work/agreements/bank.partnership.yaml', true],
    ['file:///work/agreements/docs/exit-plan.md', true],
    ['file:///work/partnership.config.yaml', true],
    ['file:///work/other.yaml', false],
    ['file:///work/.gitignore', true],
    ['file:///.gitignore', true],
    ['file:///home/.gitignore', false],
    ['file:///work/agreements-old/exit-plan.md', false],
    ['file:///etc/passwd', false],
    ['file://fileserver/share/partnership.config.yaml', false],
    ['vscode-vfs://github/a/b/partnership.yaml', false],
  ])('%s is read: %s', (uri, expected) => {
    expect(mayRead(place(uri), folder, [])).toBe(expected);
  });

  it('does not say whether a file outside of it exists, even one with our name', () => {
    expect(mayLookAt(place('file:///work/partnership.config.yaml'), folder, [])).toBe(false);
    expect(mayLookAt(place('file:///work/agreements/docs/exit-plan.md'), folder, [])).toBe(true);
  });
});

describe('with a single file open', () => {
  it.each([
    ['file:///home/anna/desk/docs/exit-plan.md', true],
    ['file:///home/anna/partnership.config.yaml', true],
    ['file:///home/anna/.ssh/id_rsa', false],
  ])('%s is read: %s', (uri, expected) => {
    expect(mayRead(place(uri), [], openFile)).toBe(expected);
  });
});

it('with nothing open, nothing is read', () => {
  expect(mayRead(place('file:///work/agreements/bank.partnership.yaml'), [], [])).toBe(false);
});
