import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sample } from './sample.ts';
import { type Line, percentile } from './table.ts';

const runs = 31;

/** From the start of the process to its end: nothing but the version, and a check of an agreement of 5 KB. */
export async function commandLine(): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnership-bench-'));
  const agreement = path.join(folder, path.basename(sample));
  copyFileSync(sample, agreement);
  copyFileSync(path.join(path.dirname(sample), 'exit-plan.md'), path.join(folder, 'exit-plan.md'));
  const cli = path.resolve('dist/cli.js');
  const version: number[] = [];
  const check: number[] = [];
  execFileSync(process.execPath, [cli, 'check', agreement], { cwd: folder });
  for (let run = 0; run < runs; run++) {
    version.push(timeOf([cli, '--version'], folder));
    check.push(timeOf([cli, 'check', agreement], folder));
  }
  rmSync(folder, { recursive: true });
  const limit = 1.5 * percentile(version, 0.5) + 60;
  const median = percentile(check, 0.5);
  return [
    { what: 'partnership --version', measured: version },
    { what: 'partnership check, 5 KB', measured: check },
    {
      what: 'median against 1.5 × version + 60 ms',
      measured: `${median.toFixed(1)} of ${limit.toFixed(1)} ms ${median <= limit ? '✓' : '✗'}`,
    },
  ];
}

function timeOf(args: string[], cwd: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, stdio: 'pipe' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
