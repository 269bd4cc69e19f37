import { expect, test } from 'vitest';
import { findGit } from '../../../../server/src/cli/git/executable.ts';

const everywhere = () => true;
const nowhere = () => false;

test('on Windows git is what the first absolute folder of the PATH holds', () => {
  const git = 'C:\\Program Files\\Git\\cmd\\git.exe';
  const path = 'C:\\Windows;"C:\\Program Files\\Git\\cmd";D:\\git';
  expect(findGit('win32', path, file => file === git || file === 'D:\\git\\git.exe')).toBe(git);
  expect(findGit('win32', '\\\\server\\tools;C:\\git', everywhere)).toBe('\\\\server\\tools\\git.exe');
  expect(findGit('win32', 'c:/git/', everywhere)).toBe('c:\\git\\git.exe');
});

test.each(['', '.', ';;', 'tools', '.\\bin;..', '\\tools', 'C:', 'C:tools', '""'])(
  'on Windows nothing is taken from where the current folder says what it is: “%s”',
  path => {
    expect(findGit('win32', path, everywhere)).toBeUndefined();
  },
);

test('on Windows without git there is none', () => {
  expect(findGit('win32', 'C:\\Windows', nowhere)).toBeUndefined();
});

test('elsewhere only the PATH is looked at anyway', () => {
  expect(findGit('linux', '', nowhere)).toBe('git');
});
