import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed, soundAgreement } from '../../../support/sound.ts';
import { type Files, folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';

const until = '2027-05-31';
const terms = [
  '--reason',
  'Inherited with the merger',
  '--approved-by',
  'nordbank/anna-lind',
  '--until',
  until,
];

/** Forty agreements, each of which lacks something else: some a principle, some the ladder, some a rhythm. */
const portfolio: Files = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => {
    const gaps = [
      [/^benchmarking:\n(?: .*\n|\n)*/m, ''],
      [/^ {2}escalation:\n(?: {4}.*\n)+/m, ''],
      ['precedence: contract', 'precedence:'],
      [/response: [^,]*/, 'response: 200 days'],
    ] as const;
    const text = changed(
      [/^id: .*/m, `id: agreement-${index}`],
      [/^status: .*/m, 'status: proposed'],
      gaps[index % gaps.length] as never,
    );
    return [`agreements/a${index}.partnership.yaml`, text];
  }),
);

function project(files: Files) {
  const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return { folder, read, run: (...argv: string[]) => runIn(folder, argv) };
}

const config = 'agreements/partnership.config.yaml';

describe('an inherited portfolio', () => {
  test('goes from red to “only what is new counts” in one command, and says what it accepted', async () => {
    const { run, read } = project(portfolio);
    expect((await run('check', '.')).status).toBe(1);
    const adopted = await run('adopt', 'agreements', ...terms);
    expect(adopted).toMatchObject({ status: 0, stderr: '' });
    expect(adopted.stdout).toMatch(
      /^agreements\/partnership\.config\.yaml: \d+ findings in 40 files accepted until 31 May 2027\./,
    );
    expect(adopted.stdout).toContain('  10 × principle/missing\n');
    expect(read(config)).toContain(`  approvedBy: nordbank/anna-lind\n  until: ${until}\n`);
    const after = await run('check', '.', '--fail-on', 'info');
    expect(after.status).toBe(0);
    expect(after.stdout).toMatch(/41 files checked, no findings, \d+ accepted on adoption/);
  });

  test('what is new counts', async () => {
    const { run, read, folder } = project(portfolio);
    await run('adopt', 'agreements', ...terms);
    const text = read('agreements/a0.partnership.yaml').replace(/^openDialogue:\n(?: .*\n|\n)*/m, '');
    const { status, stdout } = await runIn(
      folder,
      ['check', '--stdin-filename', 'agreements/a0.partnership.yaml'],
      {
        stdin: text,
      },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('principle/missing');
    expect(stdout).toContain('1 error in 1 file');
  });

  test('on its day all of it returns, as warnings', async () => {
    const { run } = project(portfolio);
    await run('adopt', 'agreements', ...terms);
    expect((await run('check', '.', '--as-of', '2027-05-30')).stdout).toContain('accepted on adoption');
    const { stdout, status } = await run('check', '.', '--as-of', until, '--fail-on-dates');
    expect([status, /\d+ errors?/.test(stdout)]).toEqual([0, false]);
    expect(stdout).toMatch(/\d\d warnings in 41 of 41 files/);
    expect(stdout).toContain('waiver/adopted-returned');
  });

  test('a preview writes nothing', async () => {
    const { run, read } = project(portfolio);
    const { stdout, stderr, status } = await run('adopt', 'agreements', '--dry-run', ...terms);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^--- a\/agreements\/partnership\.config\.yaml/);
    expect(stderr).toContain('would accept');
    expect(() => read(config)).toThrow();
  });
});

const own = `# Our own settings.
rules:
  governance/overloaded: off # many hats
`;
const broken = changed([/^benchmarking:\n(?: .*\n|\n)*/m, ''], [/^ {2}escalation:\n(?: {4}.*\n)+/m, '']);
const few: Files = { 'partnership.config.yaml': own, 'a/a.partnership.yaml': broken };

describe('run again', () => {
  test('it takes out what is mended, and keeps comments', async () => {
    const { run, read, folder } = project(few);
    await run('adopt', 'a', ...terms);
    const first = read('partnership.config.yaml');
    expect(first.startsWith(own)).toBe(true);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      path.join(folder, 'partnership.config.yaml'),
      first.replace(/(- f\w+ )# (principle\/missing)/, '$1# $2, ask Anna'),
    );
    writeFileSync(path.join(folder, 'a/a.partnership.yaml'), changed([/^benchmarking:\n(?: .*\n|\n)*/m, '']));
    const { stdout } = await run('adopt', 'a');
    expect(stdout).toBe(
      'partnership.config.yaml: 1 finding taken out, since they are mended; 1 are left until 31 May 2027.\n',
    );
    const second = read('partnership.config.yaml');
    expect(second.startsWith(own)).toBe(true);
    expect(second).toContain('# principle/missing, ask Anna');
    expect(second).not.toContain('governance/no-escalation');
    writeFileSync(path.join(folder, 'a/a.partnership.yaml'), soundAgreement);
    await run('adopt', 'a');
    expect(read('partnership.config.yaml')).toBe(own);
  });

  test('it grows with --add alone', async () => {
    const { run, read, folder } = project(few);
    await run('adopt', 'a', ...terms);
    const { writeFileSync } = await import('node:fs');
    const worse = broken.replace(/^openDialogue:\n(?: .*\n|\n)*/m, '');
    writeFileSync(path.join(folder, 'a/a.partnership.yaml'), worse);
    const before = read('partnership.config.yaml');
    const told = await run('adopt', 'a');
    expect(told.stdout).toContain(
      'New since, and not accepted: 1 finding. With --add they are accepted, too.',
    );
    expect(read('partnership.config.yaml')).toBe(before);
    await run('adopt', 'a', '--add');
    expect((await run('check', 'a', '--fail-on', 'info')).status).toBe(0);
  });

  test('a file that cannot be read takes nothing out', async () => {
    const { run, read, folder } = project(few);
    await run('adopt', 'a', ...terms);
    const before = read('partnership.config.yaml');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path.join(folder, 'a/a.partnership.yaml'), broken.replace('title: ', 'title: "'));
    const { stdout } = await run('adopt', 'a');
    expect(read('partnership.config.yaml')).toBe(before);
    expect(stdout).toMatch(
      /^Not found any more, and left all the same: \d+ findings?\. Something cannot be read/m,
    );
  });
});

describe('where it goes', () => {
  test('into the nearest configuration of each file, never into one that is only extended', async () => {
    const { run, read } = project({
      'shared.yaml': 'asOf: off\n',
      'partnership.config.yaml': 'extends: shared.yaml\n',
      'a/a.partnership.yaml': broken,
      'b/partnership.config.yaml': 'extends: ../shared.yaml\n',
      'b/b.partnership.yaml': broken.replace(/^id: .*/m, 'id: other'),
    });
    await run('adopt', '.', ...terms);
    expect(read('shared.yaml')).toBe('asOf: off\n');
    expect(read('partnership.config.yaml')).toContain('a/a.partnership.yaml');
    expect(read('b/partnership.config.yaml')).toContain('# principle/missing b.partnership.yaml');
  });
});

describe('what is refused', () => {
  test.each([
    ['no terms at all', [], 'Nothing is accepted without --reason, --approved-by, --until.'],
    ['no reason', ['--reason', 'TBD', ...terms.slice(2)], '`--reason` gives no reason.'],
    ['more than a year', [...terms.slice(0, 4), '--until', '2027-12-01'], 'more than 12 months ahead'],
    [
      'a day that is over',
      [...terms.slice(0, 4), '--until', '2026-01-01'],
      'is no day that is still to come',
    ],
    [
      'somebody unknown',
      [...terms.slice(0, 2), '--approved-by', 'nordbank/nobody', ...terms.slice(4)],
      'would be wrong afterwards',
    ],
  ])('%s', async (_, options, said) => {
    const { run, read } = project(few);
    const { status, stderr } = await run('adopt', 'a', ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(read('partnership.config.yaml')).toBe(own);
  });

  test('what has to be put right stays', async () => {
    const { run } = project({
      'a/a.partnership.yaml': broken.replace('chair: rotating', 'chair: nordbank/nobody'),
    });
    const { stdout } = await run('adopt', 'a', ...terms);
    expect(stdout).toContain(
      'Not accepted, since it has to be put right or depends on the date: 1 finding.\n  1 × reference/unknown',
    );
    expect((await run('check', 'a')).status).toBe(1);
  });
});
