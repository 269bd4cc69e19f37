import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../../../../server/src/cli/formats/format.ts';
import { portfolio } from '../../merge/texts.ts';
import { folderWith } from '../../support/folder.ts';
import { runIn } from '../../support/run.ts';

const check = ['check', '--as-of', '2026-11-20'];

/** A small agreement whose parties are written out, so that it needs no other file. */
function alone(id: string, more = ''): string {
  return `apiVersion: partnership/v1
kind: Agreement
id: ${id}
title: Partnership ${id}
version: 1.0.0
status: draft
parties:
  - id: customer
    name: Customer Ltd
    role: customer
    people:
      - { id: anna, name: Anna Lind, roles: [relationship-manager] }
  - id: vendor
    name: Vendor Ltd
    role: vendor
    people:
      - { id: bo, name: Bo Ek }
term: { starts: 2026-01-01, ends: 2028-12-31, exitPlan: docs/exit.md }
${more}`;
}

const files: Record<string, string> = {
  ...portfolio(),
  'alone/a.partnership.yaml': alone('alone-a'),
  'alone/b.partnership.yaml': alone('alone-b', 'sharing: {}\n'),
  'alone/c.partnership.yaml': alone('alone-c'),
  'alone/d.partnership.yaml': alone('alone-c'),
  'alone/docs/exit.md': '# Exit\n',
  'alone/b.records.partnership.yaml':
    'apiVersion: partnership/v1\nkind: Records\nagreement: alone-b\nrecords: []\n',
  'elsewhere/e.partnership.yaml': alone('alone-e'),
  // Its own, but for who holds a position.
  'seats/a.partnership.yaml': alone('seats')
    .replace('id: vendor', 'id: mill')
    .replace('name: Bo Ek', 'title: Miller'),
  'seats/b.partnership.yaml': alone('other-seats').replace('id: customer', 'id: mill'),
  'seats/mill.partnership.yaml':
    'apiVersion: partnership/v1\nkind: Party\nid: mill\nname: Mill Ltd\npeople: [{ id: bo, name: Ola Nord }, { id: anna, name: Ida Moe }]\n',
};

const recordsOf = (some: Readonly<Record<string, string>>) =>
  Object.entries(some).map(([name, text]) => JSON.stringify({ path: name, text }));

/** Streams lines in several parts, each by a process of its own. */
async function parts(
  lines: readonly string[],
  count: number,
  args: readonly string[] = check,
  cwd = folderWith({}),
) {
  const out = folderWith({});
  const written: string[] = [];
  for (let index = 0; index < count; index++) {
    const stdin = lines.filter((_, at) => at % count === index).join('\n');
    const { stdout, stderr, status } = await runIn(cwd, [...args, '--stream'], { stdin });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    written.push(path.join(out, `part-${index}.jsonl`));
    writeFileSync(written.at(-1) ?? '', stdout);
  }
  return written;
}

describe('A stream', () => {
  it.each([
    ['with a configuration and files that mean nobody', files],
    ['of sound files and some that are checked alone', withoutStrays(files)],
  ])('makes up, merged, what one process finds in a folder: %s', async (_, some) => {
    const cwd = folderWith(some);
    const written = await parts(recordsOf(some).reverse(), 3);
    for (const format of formatNames) {
      const whole = await runIn(cwd, [...check, '.', '--format', format, '--show-accepted']);
      const merged = await runIn(folderWith({}), [
        'merge',
        ...written,
        '--format',
        format,
        '--show-accepted',
      ]);
      expect(merged, format).toEqual(whole);
    }
  });

  it('takes a configuration from the disk', async () => {
    const some = { ...withoutStrays(files), 'own.yaml': 'rules:\n  principle/missing: off\n' };
    const cwd = folderWith(some);
    const args = [...check, '--config', 'own.yaml'];
    const { 'own.yaml': _, ...others } = some;
    const written = await parts(recordsOf(others), 2, args, cwd);
    const whole = await runIn(cwd, [...args, '.', '--format', 'json']);
    expect(await runIn(cwd, ['merge', ...written, '--format', 'json'])).toEqual(whole);
  });

  it('answers each line with one, in their order', async () => {
    const lines = recordsOf(files);
    const { stdout } = await runIn(folderWith({}), [...check, '--stream'], { stdin: lines.join('\n') });
    const paths = stdout
      .trim()
      .split('\n')
      .slice(1, -1)
      .map(line => JSON.parse(line).path);
    expect(paths).toEqual(Object.keys(files));
  });

  it('leaves out what is no record, says so, and ends with 2', async () => {
    const lines = [
      'no JSON',
      '{"text":"x"}',
      '',
      '{"path":"../a.partnership.yaml","text":"x"}',
      '{"path":"a.md"}',
    ];
    const { stdout, stderr, status } = await runIn(folderWith({}), [...check, '--stream'], {
      stdin: lines.join('\n'),
    });
    expect(stderr.trim().split('\n')).toEqual([
      'partnership: Line 1 is left out: it is no JSON object.',
      'partnership: Line 2 is left out: it has no `path`.',
      'partnership: Line 4 is left out: its `path` does not start in the folder that all paths start in.',
    ]);
    expect(status).toBe(2);
    expect(stdout.trim().split('\n').at(-1)).toBe('{"end":1,"bad":3}');
    const cwd = folderWith({ 'part.jsonl': stdout });
    const merged = await runIn(cwd, ['merge', 'part.jsonl']);
    expect(merged.status).toBe(2);
    expect(merged.stderr).toContain('3 lines of the stream were left out');
  });

  it.each([
    [['contracts'], '`--stream` and `contracts` do not go together.\nLeave one of them out.'],
    [['-', 'contracts'], '`--stream` and `contracts` do not go together.'],
    [['--fail-on', 'warning'], 'A part is written for partnership merge; give `--fail-on` there.'],
    [['--show-accepted'], 'give `--show-accepted` there.'],
    [['--shard', '1/2'], '`--stream` and `--shard` do not go together.'],
  ])('passes nothing over in silence: %j', async (args, message) => {
    const { stdout, stderr, status } = await runIn(folderWith({}), [...check, '--stream', ...args], {
      stdin: '',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('names standard input, where somebody does', async () => {
    const { stdout, status } = await runIn(folderWith({}), [...check, '--stream', '-'], { stdin: '' });
    expect(status).toBe(0);
    expect(stdout).toContain('{"end":0}');
  });

  it('is merged with no file twice', async () => {
    const [line = ''] = recordsOf({ 'alone/a.partnership.yaml': alone('alone-a') });
    const written = await parts([line, line], 2);
    const { status, stderr } = await runIn(folderWith({}), ['merge', ...written]);
    expect(status).toBe(2);
    expect(stderr).toContain('`alone/a.partnership.yaml` is in two of the parts.');
  });
});

/** Without what may mean any agreement, so that what was found in an agreement alone holds. */
function withoutStrays(some: Readonly<Record<string, string>>): Record<string, string> {
  const strays = ['lost.records', 'agreement-0004', 'partnership.config'];
  return Object.fromEntries(
    Object.entries(some).filter(([name]) => !strays.some(each => name.includes(each))),
  );
}
