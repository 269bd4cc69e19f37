import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../../../server/src/cli/formats/format.ts';
import { folderWith } from '../support/folder.ts';
import { run, runIn } from '../support/run.ts';
import { portfolio } from './texts.ts';

const check = ['check', '--as-of', '2026-11-20'];

/** The parts of a check of a folder, written beside it. */
async function partsOf(cwd: string, count: number, args: readonly string[] = check): Promise<string[]> {
  const out = folderWith({});
  const files: string[] = [];
  for (let index = 1; index <= count; index++) {
    const { stdout, stderr, status } = await runIn(cwd, [...args, '--shard', `${index}/${count}`]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    files.push(path.join(out, `part-${index}.jsonl`));
    writeFileSync(files.at(-1) ?? '', stdout);
  }
  return files;
}

describe('Parts of a check', () => {
  it('make up what one process finds, in every format, with the same status', async () => {
    const cwd = folderWith(portfolio());
    const parts = await partsOf(cwd, 3);
    for (const format of formatNames) {
      const whole = await runIn(cwd, [...check, '--format', format, '--show-accepted']);
      const merged = await runIn(cwd, ['merge', ...parts, '--format', format, '--show-accepted']);
      expect(merged, format).toEqual(whole);
      expect(whole.status).toBe(1);
    }
  });

  it('need not be merged where the files are, nor in their order', async () => {
    const cwd = folderWith(portfolio());
    const whole = await runIn(cwd, [...check, '--format', 'json']);
    const parts = await partsOf(cwd, 4);
    const merged = await runIn(folderWith({}), ['merge', ...parts.reverse(), '--format', 'json']);
    expect(merged).toEqual(whole);
  });

  it('are merged where the files are if somebody is named who may be anybody', async () => {
    const files = portfolio();
    const cwd = folderWith({
      ...files,
      'partnership.config.yaml': `${files['partnership.config.yaml']}  - { finding: f0123456789abcde0, reason: It is meant, approvedBy: nordbank/nobody }\n`,
    });
    const whole = await runIn(cwd, [...check, '--format', 'json']);
    const parts = await partsOf(cwd, 2);
    expect(await runIn(cwd, ['merge', ...parts, '--format', 'json'])).toEqual(whole);
    const elsewhere = await runIn(folderWith({}), ['merge', ...parts]);
    expect(elsewhere.status).toBe(2);
    expect(elsewhere.stderr).toMatch(/is needed as it was checked, and is not here/);
  });

  it('hold each file once, whole families, and about as much as the others', async () => {
    const cwd = folderWith(portfolio());
    const parts = await partsOf(cwd, 3);
    const lines = parts.map(part =>
      readFileSync(part, 'utf8')
        .trim()
        .split('\n')
        .slice(1, -1)
        .map(line => JSON.parse(line))
        .filter(line => line.uri !== undefined),
    );
    const all = lines.flat().map(({ uri }) => uri);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(Object.keys(portfolio()).length);
    const homes = new Map<string, Set<number>>();
    for (const [part, files] of lines.entries()) {
      for (const { listing } of files) {
        if (listing?.kind !== 'Agreement' && listing?.kind !== 'Records') continue;
        homes.set(listing.id, (homes.get(listing.id) ?? new Set()).add(part));
      }
    }
    expect([...homes.values()].filter(({ size }) => size > 1)).toEqual([]);
    const sizes = lines.map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  });
});

describe('Parts that do not make up a check', () => {
  const refused = async (args: string[], cwd: string) => {
    const { stdout, stderr, status } = await runIn(cwd, ['merge', ...args]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    return stderr.split('\n')[0];
  };

  it('are told', async () => {
    const cwd = folderWith(portfolio());
    const [one = '', two = '', three = ''] = await partsOf(cwd, 3);
    expect(await refused([one, three], cwd)).toBe('partnership: Part 2/3 is missing.');
    expect(await refused([one], cwd)).toBe('partnership: 2 parts are missing, such as 2/3.');
    expect(await refused([one, two, two, three], cwd)).toBe('partnership: Part 2/3 is there twice.');
    const [later = ''] = await partsOf(cwd, 3, ['check', '--as-of', '2026-12-01']);
    expect(await refused([later, two, three], cwd)).toMatch(
      /as of several days: `2026-11-20` or `2026-12-01`/,
    );
    const cut = path.join(cwd, 'cut.jsonl');
    writeFileSync(cut, readFileSync(two, 'utf8').replace(/.*\n$/, ''));
    expect(await refused([one, cut, three], cwd)).toMatch(/cut off: its last line is missing/);
    writeFileSync(cut, 'no part\n');
    expect(await refused([one, cut, three], cwd)).toMatch(/is no partial result: line 1/);
    writeFileSync(path.join(cwd, 'vendor-001/agreement-0001.partnership.yaml'), 'kind: Agreement\n');
    const [changed = ''] = await partsOf(cwd, 3);
    expect(await refused([changed, two, three], cwd)).toMatch(/parts of different files/);
  });

  it.each([
    ['0/3', '`--shard 0/3` is not possible'],
    ['4/3', '`--shard 4/3` is not possible'],
    ['half', '`--shard half` is not possible'],
  ])('are not made: %s', async (shard, message) => {
    const { stderr, status } = await run(['check', '--shard', shard], { files: portfolio() });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('decide nothing that is decided for all of them', async () => {
    const args = ['check', '--shard', '1/2', '--fail-on-dates'];
    const { stderr, status } = await run(args, { files: portfolio() });
    expect(status).toBe(2);
    expect(stderr).toContain('A part is written for partnership merge; give `--fail-on-dates` there.');
  });
});
