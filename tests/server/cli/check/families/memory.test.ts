import { expect, it } from 'vitest';
import { Memory } from '../../../../../server/src/cli/check/families/memory.ts';

it('has V8 clear up what was let go of, once that is much', () => {
  const memory = new Memory();
  const gone = (() => {
    // Numbers behind a reference, so that they lie in the heap that is counted.
    const rows = Array.from({ length: 600 }, (_, row) =>
      Array.from({ length: 10_000 }, (_, at) => row + at / 3),
    );
    return new WeakRef(rows);
  })();
  expect(gone.deref()).toBeDefined();
  return new Promise<void>(resolve => {
    // What was looked at in a turn stays until its end.
    setImmediate(() => {
      memory.tidy();
      expect(gone.deref()).toBeUndefined();
      resolve();
    });
  });
});
