import { describe, expect, it } from 'vitest';
import { gridOf, isTooWide } from '../../../../server/src/core/boards/grid.ts';

const grid = (rows: readonly (readonly string[])[]) =>
  gridOf({ kind: 'table', rows: rows.map(row => row.map(text => ({ text, isStruck: false, span: 1 }))) });
const texts = (rows: readonly (readonly string[])[]) => grid(rows).map(row => row.map(({ text }) => text));
const many = (text: string, count: number) => Array.from({ length: count }, () => text);

describe('the rows and columns of a table', () => {
  it('leave out those in which nothing stands', () => {
    expect(
      texts([
        ['a', '', 'b'],
        ['', '', ''],
        ['c', '', ''],
      ]),
    ).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('have nothing vanish from a row that is wider than the first', () => {
    expect(texts([['a'], ['b', 'c']])).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });

  it.each([
    ['first', (wide: string[], rows: string[][]) => [wide, ...rows]],
    ['last', (wide: string[], rows: string[][]) => [...rows, wide]],
  ])('are not filled up for the sake of a row that is far too wide and stands %s', (_, put) => {
    const read = grid(
      put(
        many('x', 5000),
        many('', 500).map(() => ['a', 'b']),
      ),
    );
    expect(isTooWide(read)).toBe(true);
    expect(read.reduce((cells, { length }) => cells + length, 0)).toBe(6000);
  });

  it('are not too wide where only empty cells stand behind', () => {
    expect(isTooWide(grid([['a', ...many('', 5000)], ['b']]))).toBe(false);
  });
});
