import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Figures, Subject } from './figures.ts';

/**
 * The floor in a process that has become warm: one reading of a file.
 *
 * @param times how many readings make one measurement
 */
export function residentFloor(floor: string, file: string, times: number): Subject {
  const child = spawn(process.execPath, [floor, '--again', file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async measure(): Promise<Figures> {
      child.stdin.write(`${times}\n`);
      const { value } = await answers.next();
      const { wall, cpu } = JSON.parse(value);
      return { wall: wall / times, cpu: cpu / times };
    },
    end: async () => child.stdin.end(),
  };
}
