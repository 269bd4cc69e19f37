import { describe, expect, test } from 'vitest';
import { BoundedCache } from '../../../../server/src/core/util/bounded-cache.ts';

/** A cache that tells which texts it had to work out. */
function watched(size: number) {
  const cache = new BoundedCache<{ text: string }>(size);
  const made: string[] = [];
  const get = (text: string) =>
    cache.get(text, each => {
      made.push(each);
      return { text: each };
    });
  return { get, made };
}

describe('BoundedCache', () => {
  test('works out a text once, and gives the same answer again', () => {
    const { get, made } = watched(10);
    expect(get('monthly')).toBe(get('monthly'));
    expect(get('weekly')).toEqual({ text: 'weekly' });
    expect(made).toEqual(['monthly', 'weekly']);
  });

  test('loses none of the last ones asked for, and forgets what nobody asks for', () => {
    const { get, made } = watched(3);
    for (const text of ['a', 'b', 'c', 'd', 'a', 'e', 'f', 'a']) get(text);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    get('b');
    expect(made.at(-1)).toBe('b');
  });

  test('keeps at most twice as many as it is to keep, whatever comes', () => {
    const { get, made } = watched(50);
    for (let n = 0; n < 1000; n++) get(`every ${n} days`);
    made.length = 0;
    for (let n = 999; n >= 0; n--) get(`every ${n} days`);
    expect(1000 - made.length).toBeGreaterThanOrEqual(50);
    expect(1000 - made.length).toBeLessThanOrEqual(100);
  });

  test('keeps no long text', () => {
    const { get, made } = watched(10);
    get('x'.repeat(1000));
    get('x'.repeat(1000));
    expect(made).toHaveLength(2);
  });
});
