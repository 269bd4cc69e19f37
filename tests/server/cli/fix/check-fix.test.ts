import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../../../server/src/cli/main.ts';
import { today } from '../../../support/check.ts';
import { type Files, folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { type Circumstances, recorder, runIn } from '../support/run.ts';
import { another, sound, withError } from '../support/texts.ts';

const name = 'a.partnership.yaml';
/** Two slips that can be meant in one way only. */
const slips = (text: string) =>
  text.replace('horizon:', 'horizont:').replace('type: roadmap', 'type: raodmap');
const wrong = slips(sound);
const fixedIn = (file: string) => `Fixed ${file}: schema/unknown-key, schema/enum\n`;

function project(files: Files) {
  const folder = folderWith({ '.git/HEAD': '', ...files });
  return {
    folder,
    file: (each: string) => path.join(folder, each),
    text: (each: string) => readFileSync(path.join(folder, each), 'utf8'),
    fix: (args: readonly string[] = [], more: Circumstances = {}) =>
      runIn(folder, ['check', '--fix', ...args], more),
  };
}

describe('check --fix', () => {
  test('puts right what is certain, says what, and reports what is left', async () => {
    const { fix, text } = project({
      [name]: slips(withError),
      'b.partnership.yaml': another(sound, 'b'),
    });
    const { status, stdout, stderr } = await fix();
    expect(text(name)).toBe(withError);
    expect(text('b.partnership.yaml')).toBe(another(sound, 'b'));
    expect({ status, stderr }).toEqual({ status: 1, stderr: fixedIn(name) });
    expect(stdout).toContain('1 error in 1 of 2 files');
  });

  test('ends with 0 where nothing is left', async () => {
    const { fix } = project({ [name]: wrong });
    expect(await fix()).toEqual({
      status: 0,
      stdout: '1 file checked, no findings\n',
      stderr: fixedIn(name),
    });
  });

  test('goes on until nothing is left: one slip may hide another', async () => {
    const comment = '# partnership-ignore-next-line schema/unknwn-key -- we call it so';
    const { fix, text } = project({ [name]: sound.replace('status: draft', `${comment}\nstatuss: draft`) });
    expect(await fix()).toMatchObject({ status: 0, stderr: expect.stringContaining('waiver/unused') });
    expect(text(name)).toBe(sound);
  });

  test('touches only files that were asked for', async () => {
    const files = { [name]: wrong, 'sub/b.partnership.yaml': another(wrong, 'b') };
    const { fix, text } = project(files);
    await fix(['sub']);
    expect(text(name)).toBe(wrong);
    expect(text('sub/b.partnership.yaml')).toBe(another(sound, 'b'));
  });

  test('does not write a file in which nothing is certain', async () => {
    const { fix, file } = project({ [name]: withError });
    const before = statSync(file(name));
    expect(await fix()).toMatchObject({ status: 1, stderr: '' });
    expect(statSync(file(name))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('leaves alone what somebody has accepted', async () => {
    const accepted = wrong.replace(
      /^.*horizont:/m,
      line => `${/^ */.exec(line)?.[0]}# partnership-ignore schema/unknown-key: it stays\n${line}`,
    );
    const { fix, text } = project({ [name]: accepted });
    await fix();
    expect(text(name)).toContain('type: roadmap');
  });

  test('mends a configuration first, and judges by it', async () => {
    const { fix, text } = project({
      [name]: wrong,
      'partnership.config.yaml': 'extend: recommended\n',
    });
    expect((await fix()).status).toBe(0);
    expect(text('partnership.config.yaml')).toBe('extends: recommended\n');
    expect(text(name)).toBe(sound);
  });

  test('changes nothing where the configuration cannot be relied on', async () => {
    const { fix, text } = project({ [name]: wrong, 'partnership.config.yaml': 'rules: [1]\n' });
    expect(await fix()).toMatchObject({ status: 2, stdout: '' });
    expect(text(name)).toBe(wrong);
  });
});

describe('a file keeps', () => {
  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no line end at its end', (text: string) => text.trimEnd()],
    ['letters beyond the first plane', (text: string) => text.replace('title: ', 'title: 🤝 ')],
  ])('%s', async (_what, written) => {
    const { fix, text } = project({ [name]: written(wrong) });
    await fix();
    expect(text(name)).toBe(written(sound));
  });

  test('its mode, and a link to it stays one', async () => {
    const { fix, file, text } = project({ 'kept/a.yaml': wrong });
    chmodSync(file('kept/a.yaml'), 0o640);
    symlinkSync('kept/a.yaml', file('link.yaml'));
    expect((await fix(['link.yaml'])).status).toBe(0);
    expect(text('kept/a.yaml')).toBe(sound);
    expect(statSync(file('kept/a.yaml')).mode & 0o777).toBe(0o640);
    expect(lstatSync(file('link.yaml')).isSymbolicLink()).toBe(true);
  });
});

describe('a file that cannot be written is left as it is, and the status is 2', () => {
  test('read-only; the others are put right, and the report is about what is there', async () => {
    const { fix, file, text } = project({ [name]: wrong, 'b.partnership.yaml': another(wrong, 'b') });
    chmodSync(file(name), 0o444);
    const { status, stdout, stderr } = await fix();
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${fixedIn('b.partnership.yaml')}partnership: Cannot write \`${name}\`: it is read-only.\nName another file, or make this one writable.\n`,
    );
    expect(stdout).toContain('2 errors in 1 of 2 files');
    expect(text(name)).toBe(wrong);
    expect(text('b.partnership.yaml')).toBe(another(sound, 'b'));
  });

  test('changed since it was read', async () => {
    const { folder, file, text } = project({ [name]: wrong, 'b.partnership.yaml': another(wrong, 'b') });
    const meanwhile = another(wrong, 'b').replace('title: ', 'title: Our ');
    const [out, err] = [recorder(undefined), recorder(undefined)];
    const status = await runCli(['check', '--fix'], {
      ...{
        cwd: folder,
        env: {},
        stdout: out.output,
        stdin: async () => new Uint8Array(),
        today: () => today,
      },
      stderr: {
        ...err.output,
        // The first thing that is said is that the first file is written; the second one is still to come.
        write(words) {
          if (err.text() === '') writeFileSync(file('b.partnership.yaml'), meanwhile);
          err.output.write(words);
        },
      },
    });
    expect(status).toBe(2);
    expect(err.text()).toBe(
      `${fixedIn(name)}partnership: Cannot write \`b.partnership.yaml\`: somebody has changed it meanwhile.\nRun the command again: it then reads what is there now.\n`,
    );
    expect(text('b.partnership.yaml')).toBe(meanwhile);
  });

  test('not UTF-8 throughout: not a byte of it changes', async () => {
    const bytes = Buffer.concat([Buffer.from(wrong), Buffer.from([0x23, 0xe5, 0x0a])]);
    const { fix, file } = project({ [name]: bytes });
    await fix();
    expect(readFileSync(file(name))).toEqual(bytes);
  });

  test('a link that leads out of the repository', async () => {
    const elsewhere = folderWith({ 'a.yaml': wrong });
    const { fix, file } = project({ [name]: sound });
    symlinkSync(path.join(elsewhere, 'a.yaml'), file('out.yaml'));
    expect((await fix(['out.yaml'])).status).toBe(2);
    expect(readFileSync(path.join(elsewhere, 'a.yaml'), 'utf8')).toBe(wrong);
  });
});

describe('together with other options', () => {
  test('--format: reports are about what is left, and standard output is theirs', async () => {
    const { fix, text } = project({ [name]: slips(withError) });
    const { stdout, stderr } = await fix(['--format', 'json', '--format', 'sarif=x.sarif']);
    expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'agreement/dates',
    ]);
    expect(JSON.parse(text('x.sarif')).runs[0].results).toHaveLength(1);
    expect(stderr).toBe(fixedIn(name));
  });

  test('--changed-since: what the revision had already stays', async () => {
    const { folder, write } = repositoryWith({ [name]: sound.replace('horizon:', 'horizont:') });
    write({ [name]: wrong, 'b.partnership.yaml': another(wrong, 'b') });
    const { status, stderr } = await runIn(folder, ['check', '--fix', '--changed-since', 'HEAD']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `Fixed ${name}: schema/enum\n${fixedIn('b.partnership.yaml')}`,
    });
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(sound.replace('horizon:', 'horizont:'));
    expect(readFileSync(path.join(folder, 'b.partnership.yaml'), 'utf8')).toBe(another(sound, 'b'));
  });

  test.each([
    [['--fix-dry-run'], '`--fix` and `--fix-dry-run` do not go together'],
    [['--print-config', name], 'With `--print-config` nothing is checked'],
    [['-', '--format', 'json'], 'Standard output is for the text that was put right'],
  ])('%s: what cannot be meant is refused', async (args, words) => {
    const { fix, text } = project({ [name]: wrong });
    const { status, stdout, stderr } = await fix(args, { stdin: wrong });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(text(name)).toBe(wrong);
  });
});
