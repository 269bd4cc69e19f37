import { describe, expect, it } from 'vitest';
import { type Connection, ResponseError } from 'vscode-languageserver';
import type { Steps } from '../../../server/src/core/util/steps.ts';
import { guard, inSlices } from '../../../server/src/lsp/guard.ts';

const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

describe('work in slices', () => {
  it('gives the result', async () => {
    expect(await inSlices(counting([]), token)).toBe(3);
  });

  it('is given up at the next step once it is cancelled', async () => {
    const done: number[] = [];
    const cancelled = {
      ...token,
      get isCancellationRequested() {
        return done.length === 2;
      },
    };
    await expect(inSlices(counting(done), cancelled)).rejects.toThrow('cancelled');
    expect(done).toEqual([1, 2]);
  });

  it('is answered as cancelled, and is no bug', async () => {
    const errors: unknown[] = [];
    const connection = { console: { error: (line: unknown) => errors.push(line) } } as unknown as Connection;
    const done: number[] = [];
    const cancelled = {
      ...token,
      get isCancellationRequested() {
        return done.length > 0;
      },
    };
    const answer = guard(connection, 0, (_, given) => inSlices(counting(done), given));
    await expect(answer(undefined, cancelled)).rejects.toBeInstanceOf(ResponseError);
    expect(errors).toEqual([]);
  });
});

/** Work in three steps. */
function* counting(done: number[]): Steps<number> {
  for (let step = 1; step <= 3; step++) {
    done.push(step);
    yield;
  }
  return done.length;
}
