import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { builtCli } from './built.ts';
import { repositoryWith } from './support/repository.ts';
import { withError } from './support/texts.ts';

/** Runs the built command line with its output where a shell puts it. */
function shell(folder: string, command: string) {
  const script = command.replace(/\bpartnership (?=[a-z-])/g, '"$0" "$1" ');
  return spawnSync('sh', ['-c', script, process.execPath, builtCli], { cwd: folder, encoding: 'utf8' });
}

const project = () =>
  repositoryWith({ 'a.partnership.yaml': withError, 'r.partnership.yaml': records }).folder;
const records = 'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords: []\n';

const formats = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown'];
const commands = [
  '--version',
  '--help',
  'help check',
  ...formats.map(format => `check --format ${format} --fail-on none --show-accepted`),
  'check --print-config a.partnership.yaml',
  ...['pretty', 'json', 'markdown'].map(format => `status --format ${format}`),
  ...['pretty', 'json', 'markdown'].map(format => `diff HEAD --format ${format}`),
  'changelog',
  'explain sharing',
  'rules --format json',
  'git-setup',
];

describe('output that cannot be written', () => {
  test('is said in words, with status 2, by every command in every format', { timeout: 120_000 }, () => {
    const folder = project();
    const stderr =
      'partnership: Cannot write to standard output: the disk is full.\nMake room there, or write elsewhere.\n';
    for (const command of commands) {
      const ran = result(shell(folder, `partnership ${command} > /dev/full`));
      expect({ command, ...ran }).toEqual({ command, status: 2, stderr });
    }
  });

  test('is no stack trace where there is nobody to tell', { timeout: 30_000 }, () => {
    const folder = project();
    expect(shell(folder, 'partnership rules > /dev/full 2> /dev/full').status).toBe(2);
    expect(shell(folder, 'partnership check nothing 2> /dev/full')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a reader that goes away', () => {
  test.each(['rules --format json', 'explain sharing', '--help', 'status --format json', 'diff HEAD'])(
    'is no mistake: %s',
    { timeout: 30_000 },
    command => {
      const folder = project();
      const script = `(partnership ${command}; echo "status $?" >&2) | true`;
      expect(result(shell(folder, script))).toEqual({ status: 0, stderr: 'status 0\n' });
    },
  );
});

test('standard input that cannot be read is said in words', { timeout: 30_000 }, () => {
  expect(result(shell(project(), 'partnership check - < .'))).toEqual({
    status: 2,
    stderr:
      'partnership: Cannot read standard input: it is a folder.\nHand in a file or the output of a program: partnership check - < FILE\n',
  });
});

function result({ status, stderr }: { status: number | null; stderr: string }) {
  return { status, stderr };
}
