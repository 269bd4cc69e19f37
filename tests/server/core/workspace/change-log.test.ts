import { expect, it } from 'vitest';
import { ChangeLog } from '../../../../server/src/core/workspace/change-log.ts';

it('tells what has changed since a point, and nothing since now', () => {
  const log = new ChangeLog();
  expect(log.since(0)).toMatchObject({ now: 0, uris: [] });
  log.add('a', false);
  const { now } = log.since(0);
  log.add('b', false);
  log.add('a', false);
  expect(log.since(0).uris).toEqual(['a', 'b', 'a']);
  expect(log.since(now).uris).toEqual(['b', 'a']);
  expect(log.since(log.since(0).now).uris).toEqual([]);
});

it('cannot tell across a change that may concern any file, and tells again what comes after it', () => {
  const log = new ChangeLog();
  log.add('a', false);
  const [before, epoch] = [log.since(0).now, log.epoch];
  log.add('b', true);
  expect(log.epoch).toBeGreaterThan(epoch);
  expect(log.since(0).uris).toBeUndefined();
  expect(log.since(before).uris).toBeUndefined();
  const { now } = log.since(before);
  expect(log.since(now)).toMatchObject({ now, uris: [] });
  const after = log.epoch;
  log.add('c', false);
  expect(log.since(now).uris).toEqual(['c']);
  expect(log.epoch).toBe(after);
  log.add('d', true);
  expect(log.since(now).uris).toBeUndefined();
});

it('tells a thousand changes apart, and no more', () => {
  const log = new ChangeLog();
  for (let i = 0; i < 1000; i++) log.add(`f${i}`, false);
  expect(log.since(0).uris).toHaveLength(1000);
  log.add('one more', false);
  expect(log.since(0).uris).toBeUndefined();
  expect(log.since(log.since(0).now).uris).toEqual([]);
});

it('tells which changes are of names, also of a file that changed in another way since', () => {
  const log = new ChangeLog();
  log.add('a', false, true);
  log.add('a', false, false);
  log.add('b', false, false);
  expect([...log.since(0).renaming]).toEqual(['a']);
  expect([...log.since(1).renaming]).toEqual([]);
});
