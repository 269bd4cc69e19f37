import { readFileSync } from 'node:fs';

/** The length of the system's tick in milliseconds: what Linux counts a process's time in. */
const tick = 10;

/** Milliseconds that a process has been on processors so far, with all its threads; undefined where /proc does not say. */
export function cpuOf(pid: number | undefined): number | undefined {
  // Behind the name, which may hold blanks and brackets: state is the first field, then user time the 12th, system time the 13th.
  const fields = proc(pid, 'stat')
    ?.replace(/^.*\)\s/s, '')
    .split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) * tick;
}

/** MiB that a process has in memory; undefined where /proc does not say. */
export function memoryOf(pid: number | undefined): number | undefined {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(proc(pid, 'status') ?? '');
  return found ? Number(found[1]) / 1024 : undefined;
}

function proc(pid: number | undefined, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
