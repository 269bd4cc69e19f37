import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeNew, writeText } from '../../../server/src/cli/disk-write.ts';
import { builtCli } from './built.ts';
import { type Files, folderWith } from './support/folder.ts';
import { runIn } from './support/run.ts';
import { another, sound, withError } from './support/texts.ts';

const project = { '.git/HEAD': '', 'a.partnership.yaml': withError };
const old = 'what was there before\n';

function projectWith(files: Files = {}) {
  const folder = folderWith({ ...project, ...files });
  const file = (name: string) => path.join(folder, name);
  return {
    folder,
    file,
    text: (name: string) => readFileSync(file(name), 'utf8'),
    report: (name: string) => runIn(folder, ['check', '--format', `json=${name}`]),
  };
}

const isReport = (text: string) => JSON.parse(text).version === 1;

describe('a file is written whole or not at all', () => {
  // The shell lets no file become larger than a kilobyte: the system stops the report in the midst, as a full disk does.
  const onSmallDisk = (folder: string, command: string) =>
    spawnSync(
      'sh',
      ['-c', `trap '' XFSZ; ulimit -f 1; exec "$0" "$@" ${command}`, process.execPath, builtCli],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );

  test.each([
    ['json', 'x.json'],
    ['sarif', 'reports/x.sarif'],
    ['junit', 'x.xml'],
  ])(
    'where the disk gets full, an older report as %s stays, and nothing is left beside it',
    (format, name) => {
      const many = Object.fromEntries(
        [...Array(9).keys()].map(at => [`${at}.partnership.yaml`, another(withError, `b${at}`)]),
      );
      const { folder, file, text } = projectWith({ ...many, [name]: old });
      const before = readdirSync(path.dirname(file(name)));
      const ran = onSmallDisk(folder, `check --format ${format}=${name}`);
      expect(ran).toMatchObject({
        status: 2,
        stdout: '',
        stderr: `partnership: Cannot write \`${name}\`: no file may become as large as that here.\nMake room there, or write elsewhere.\n`,
      });
      expect(text(name)).toBe(old);
      expect(readdirSync(path.dirname(file(name)))).toEqual(before);
    },
  );

  test('standard output that is cut off is no success', () => {
    const { folder, text } = projectWith();
    expect(onSmallDisk(folder, 'explain sharing > page.txt')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Cannot write to standard output: no file may become as large'),
    });
    expect(text('page.txt').length).toBeLessThanOrEqual(1024);
  });

  test('the new text takes the place of the old one in one step', async () => {
    const { file, report } = projectWith({ 'x.json': old });
    const before = statSync(file('x.json')).ino;
    expect(await report('x.json')).toMatchObject({ status: 1, stderr: '' });
    expect(statSync(file('x.json')).ino).not.toBe(before);
  });

  test('with the mode that the old one had, whatever the process usually takes away', async () => {
    const { file, report } = projectWith({ 'x.json': old });
    for (const mode of [0o666, 0o640, 0o755]) {
      chmodSync(file('x.json'), mode);
      await report('x.json');
      expect(statSync(file('x.json')).mode & 0o777).toBe(mode);
    }
  });

  test('not over a file that somebody has made read-only', async () => {
    const { file, text, report } = projectWith({ 'x.json': old });
    chmodSync(file('x.json'), 0o444);
    expect(await report('x.json')).toMatchObject({
      status: 2,
      stderr:
        'partnership: Cannot write `x.json`: it is read-only.\nName another file, or make this one writable.\n',
    });
    expect(text('x.json')).toBe(old);
  });

  test('nor over one that has changed since it was read', async () => {
    const { file, text } = projectWith({ 'x.txt': old });
    const write = (expected: string) => writeText(file('x.txt'), 'new\n', Buffer.from(expected));
    await expect(write('something else\n')).rejects.toMatchObject({ code: 'IS_CHANGED' });
    expect(text('x.txt')).toBe(old);
    await write(old);
    expect(text('x.txt')).toBe('new\n');
    await expect(writeText(file('gone.txt'), '', Buffer.from(old))).rejects.toMatchObject({
      code: 'IS_CHANGED',
    });
    expect(readdirSync(file('.')).sort()).toEqual(['.git', 'a.partnership.yaml', 'x.txt']);
  });
});

test('a file in a folder that takes no other one is written in its place', async () => {
  const { file, text } = projectWith({ 'kept/x.json': old.repeat(9) });
  chmodSync(file('kept'), 0o555);
  onTestFinished(() => chmodSync(file('kept'), 0o755));
  for (const content of ['short\n', 'much longer than before\n'.repeat(99)]) {
    await writeText(file('kept/x.json'), content);
    expect(text('kept/x.json')).toBe(content);
  }
});

describe('links', () => {
  test('stay, and what they lead to is written', async () => {
    const { file, text, report } = projectWith({ 'out/x.json': old });
    symlinkSync('out/x.json', file('latest.json'));
    symlinkSync('out/new.json', file('next.json'));
    for (const name of ['latest.json', 'next.json']) {
      expect(await report(name)).toMatchObject({ status: 1, stderr: '' });
      expect(lstatSync(file(name)).isSymbolicLink()).toBe(true);
    }
    expect(isReport(text('out/x.json')) && isReport(text('out/new.json'))).toBe(true);
  });

  test('that lead out of the repository are not followed, whether there is something or not', async () => {
    const elsewhere = folderWith({ 'x.json': old });
    const { file, report } = projectWith();
    symlinkSync(path.join(elsewhere, 'x.json'), file('there.json'));
    symlinkSync(path.join(elsewhere, 'new.json'), file('nothing.json'));
    for (const name of ['there.json', 'nothing.json']) {
      const { status, stderr } = await report(name);
      expect(status).toBe(2);
      expect(stderr).toContain('it is a link that leads out of the repository or folder that it lies in.');
    }
    expect(readFileSync(path.join(elsewhere, 'x.json'), 'utf8')).toBe(old);
    expect(readdirSync(elsewhere)).toEqual(['x.json']);
  });

  test('in circles are said to be', async () => {
    const { file, report } = projectWith();
    symlinkSync('b.json', file('a.json'));
    symlinkSync('a.json', file('b.json'));
    expect((await report('a.json')).stderr).toContain('it is a link that leads in circles.');
  });
});

describe('what is no file is written to as it is', () => {
  test('a pipe with a name', async () => {
    const { folder, file } = projectWith();
    execFileSync('mkfifo', [file('pipe')]);
    const script = `cat pipe > got.json & "$0" "$1" check --format json=pipe; status=$?; wait; exit $status`;
    expect(spawnSync('sh', ['-c', script, process.execPath, builtCli], { cwd: folder })).toMatchObject({
      status: 1,
    });
    expect(isReport(readFileSync(file('got.json'), 'utf8'))).toBe(true);
    expect(lstatSync(file('pipe')).isFIFO()).toBe(true);
  });

  test('what the shell holds open, without cutting off what is in it', async () => {
    const { folder, file } = projectWith({ 'log.txt': old });
    const script = '"$0" "$1" check --format github=/dev/fd/3 3>>log.txt';
    spawnSync('bash', ['-c', script, process.execPath, builtCli], { cwd: folder });
    expect(readFileSync(file('log.txt'), 'utf8')).toMatch(/^what was there before\n::error file=/);
  });

  test('standard output under its other names', async () => {
    const { folder } = projectWith();
    const plain = await runIn(folder, ['check', '--format', 'json']);
    expect(await runIn(folder, ['check', '--format', 'json=/dev/stdout'])).toEqual(plain);
    const twice = await runIn(folder, ['check', '--format', 'github', '--format', 'json=/dev/stdout']);
    expect(twice.stderr).toContain('Only one format can go to standard output.');
  });

  test('a device that is full', async () => {
    const { report } = projectWith();
    expect(await report('/dev/full')).toMatchObject({
      status: 2,
      stderr:
        'partnership: Cannot write `/dev/full`: the disk is full.\nMake room there, or write elsewhere.\n',
    });
    expect(existsSync('/dev/nothing-like-that')).toBe(false);
  });
});

test('a folder in the place of a file', async () => {
  const { file } = projectWith({ 'b.partnership.yaml': sound });
  mkdirSync(file('x'));
  await expect(writeText(file('x'), '')).rejects.toMatchObject({ code: 'EISDIR' });
  writeFileSync(file('y'), '');
  await expect(writeText(file('y/x'), '')).rejects.toMatchObject({ code: 'ENOTDIR' });
});

describe('a new file', () => {
  test('is made by one of several that make it at the same moment, whole, and the others are told', async () => {
    const { folder, file } = projectWith();
    const texts = Array.from({ length: 8 }, (_, index) => `${index}\n`.repeat(5000));
    const made = await Promise.allSettled(texts.map(text => writeNew(file('records/new.txt'), text)));
    const won = made.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
    expect(won).toHaveLength(1);
    expect(readFileSync(file('records/new.txt'), 'utf8')).toBe(texts[won[0] as number]);
    expect(made.flatMap(each => (each.status === 'rejected' ? [each.reason.code] : []))).toEqual(
      Array(7).fill('EEXIST'),
    );
    expect(readdirSync(path.join(folder, 'records'))).toEqual(['new.txt']);
  });

  test('takes no place of a link that leads nowhere', async () => {
    const { file } = projectWith();
    symlinkSync(file('nowhere'), file('link.txt'));
    await expect(writeNew(file('link.txt'), 'text')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(existsSync(file('nowhere'))).toBe(false);
  });
});
