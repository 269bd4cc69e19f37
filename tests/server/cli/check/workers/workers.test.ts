import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { workersFor } from '../../../../../server/src/cli/check/workers/pool.ts';
import { formatNames } from '../../../../../server/src/cli/formats/format.ts';
import { runBuilt } from '../../built.ts';
import { portfolio } from '../../merge/texts.ts';
import { folderWith } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const check = ['check', '--as-of', '2026-11-20', '--show-accepted'];

describe('Several threads', () => {
  it('find what one finds, in the same order, in every format, with the same status', async () => {
    const cwd = folderWith({ ...portfolio(150), '.git/HEAD': '' });
    const formats = formatNames.flatMap(format => ['--format', `${format}=out/${format}`]);
    const files = formatNames.map(format => path.join(cwd, 'out', format));
    const one = await runBuilt([...check, ...formats, '--workers', '1'], { cwd });
    const first = texts(files);
    const three = await runBuilt([...check, ...formats, '--workers', '3'], { cwd });
    expect(three).toEqual(one);
    expect(texts(files)).toEqual(first);
    expect(one.status).toBe(1);
  });

  it('say the same in another language', async () => {
    const cwd = folderWith({ ...portfolio(), '.git/HEAD': '' });
    process.env.LC_ALL = 'sv_SE.UTF-8';
    try {
      const one = await runBuilt([...check, '--workers', '1'], { cwd });
      expect(await runBuilt([...check, '--workers', '2'], { cwd })).toEqual(one);
      expect(one.stdout).toContain('anmärkning');
    } finally {
      delete process.env.LC_ALL;
    }
  });

  it('are used where they save more time than they take to start, and as many as are asked for', () => {
    expect(workersFor(10_000, undefined, 1)).toBe(0);
    expect(workersFor(1599, undefined, 2)).toBe(0);
    expect(workersFor(1600, undefined, 2)).toBe(2);
    expect(workersFor(914, undefined, 8)).toBe(0);
    expect(workersFor(915, undefined, 8)).toBe(8);
    expect(workersFor(5, 2)).toBe(2);
    expect(workersFor(1, 8)).toBe(1);
    expect(workersFor(10_000, 1)).toBe(0);
    expect(workersFor(10_000, 0)).toBe(0);
  });

  it.each([
    [['--workers', 'many'], {}, '`--workers many` is not possible'],
    [[], { PARTNERSHIP_WORKERS: '-1' }, '`PARTNERSHIP_WORKERS -1` is not possible'],
  ])('are a number: %j %j', async (args, env, message) => {
    const { stderr, status } = await run([...check, ...args], { files: portfolio(), env });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

function texts(files: readonly string[]): string[] {
  return files.map(file => readFileSync(file, 'utf8'));
}
