/** Suites run at the same time; their output is read one after the other. */
import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../scripts/lib/turns.mjs';

function talk() {
  let said = '';
  const next = takeTurns(text => {
    said += text;
  });
  return { next, said: () => said };
}

describe('taking turns', () => {
  it('prints the first as it speaks, and the others behind it', () => {
    const { next, said } = talk();
    const [first, second, third] = [next(), next(), next()];
    third.print('c1 ');
    first.print('a1 ');
    second.print('b1 ');
    expect(said()).toBe('a1 ');
    first.print('a2 ');
    first.end();
    expect(said()).toBe('a1 a2 b1 ');
    second.print('b2 ');
    expect(said()).toBe('a1 a2 b1 b2 ');
    second.end();
    expect(said()).toBe('a1 a2 b1 b2 c1 ');
  });

  it('prints all of one that ended before its turn, once', () => {
    const { next, said } = talk();
    const [first, second, third] = [next(), next(), next()];
    second.print('b');
    second.end();
    third.end();
    first.end();
    next().print('d');
    expect(said()).toBe('bd');
  });
});
