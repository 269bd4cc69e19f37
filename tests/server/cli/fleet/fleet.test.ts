import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../e2e/harness/run.ts';
import { installed } from '../../../support/installed.ts';
import { builtCli as cli } from '../built.ts';
import { folderWith } from '../support/folder.ts';
import { smallAgreements } from './portfolio.ts';

const day = '2026-11-20';
/** For a machine that has much else to do; on an idle one all of this takes less than a minute. */
const limitMs = 12 * 60_000;
const formats = ['json', 'sarif', 'junit'] as const;

/** What the built program finds, in each format. */
function found(args: readonly string[], cwd: string): Record<string, string> {
  const out = folderWith({});
  const file = (format: string) => path.join(out, format);
  const asked = formats.flatMap(format => ['--format', `${format}=${file(format)}`]);
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args, ...asked], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  return Object.fromEntries(formats.map(format => [format, readFileSync(file(format), 'utf8')]));
}

const whole = (folder: string) => found(['check', '--as-of', day], folder);
const merged = (parts: readonly string[], cwd: string) => found(['merge', ...parts], cwd);

const partsIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map(name => path.join(folder, name));

describe('On a fleet, a portfolio is found to be what one process finds', () => {
  let python = '';
  let parallel = '';
  beforeAll(async () => {
    await installed('/usr/lib/python3/dist-packages/distributed/__init__.py', {
      debian: 'python3-distributed',
      elsewhere: 'pip install distributed',
    });
    python = '/usr/bin/python3';
    parallel = await installed('/usr/bin/parallel', {
      debian: 'parallel',
      elsewhere: 'https://www.gnu.org/software/parallel/',
    });
  }, 2 * limitMs);

  it(
    'of 5,000 agreements that are streamed through the workers of Dask',
    async () => {
      const files = smallAgreements(5000);
      const folder = folderWith({ ...Object.fromEntries(files), '.git/HEAD': '' });
      const out = folderWith({});
      const records = path.join(folderWith({}), 'records.jsonl');
      const lines = [...files].map(([name, text]) => `${JSON.stringify({ path: name, text })}\n`);
      writeFileSync(records, lines.join(''));
      const script = path.resolve('tests/server/cli/fleet/fleet.py');
      const said = await run(python, [script, records, out, day, process.execPath, cli], {
        timeoutMs: limitMs,
      });
      expect(said.trim()).toBe('11 2');
      expect(merged(partsIn(out), out)).toEqual(whole(folder));
    },
    limitMs,
  );

  it(
    'in shards that GNU parallel starts, as an array of jobs',
    async () => {
      const folder = folderWith({ ...Object.fromEntries(smallAgreements(240)), '.git/HEAD': '' });
      const out = path.join(folderWith({}), 'parts');
      mkdirSync(out);
      const job = `${process.execPath} ${cli} check --shard {}/4 --as-of ${day} > ${out}/{}.jsonl`;
      const options = { cwd: folder, timeoutMs: limitMs, env: { ...process.env, HOME: folderWith({}) } };
      await run(parallel, ['--will-cite', '--jobs', '2', job, ':::', '1', '2', '3', '4'], options);
      const parts = partsIn(out);
      expect(parts.map(part => readFileSync(part, 'utf8').length > 0)).toEqual([true, true, true, true]);
      expect(merged(parts, folder)).toEqual(whole(folder));
    },
    limitMs,
  );

  it(
    'of records that GNU parallel divides among pipes',
    async () => {
      const files = smallAgreements(300);
      const folder = folderWith({ ...Object.fromEntries(files), '.git/HEAD': '' });
      const out = path.join(folderWith({}), 'parts');
      mkdirSync(out);
      const records = path.join(folderWith({}), 'records.jsonl');
      writeFileSync(
        records,
        [...files].map(([name, text]) => `${JSON.stringify({ path: name, text })}\n`).join(''),
      );
      const job = `${process.execPath} ${cli} check --stream --as-of ${day} > ${out}/{#}.jsonl`;
      const options = { cwd: folder, timeoutMs: limitMs, env: { ...process.env, HOME: folderWith({}) } };
      await run(
        '/bin/sh',
        ['-c', `"${parallel}" --will-cite --pipe -N100 --jobs 2 '${job}' < "${records}"`],
        options,
      );
      expect(merged(partsIn(out), folder)).toEqual(whole(folder));
    },
    limitMs,
  );
});
