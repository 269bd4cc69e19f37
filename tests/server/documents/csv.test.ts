import { describe, expect, it } from 'vitest';
import { partsOfCsv } from '../../../server/src/documents/csv.ts';

const rowsOf = (text: string) =>
  partsOfCsv(new TextEncoder().encode(text)).map(part =>
    part.kind === 'table' ? part.rows.map(row => row.map(cell => cell.text)) : [],
  );

describe('a table of comma-separated values', () => {
  it('has rows as wide as the widest', () => {
    expect(rowsOf('a,b,c\nd\n\ne,f\ng')).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
      [
        ['e', 'f'],
        ['g', ''],
      ],
    ]);
  });

  it.each([';', '\t', ',', '|'])(
    'may have two columns, a title and empty lines, with %j between its cells',
    sign => {
      const rows = [
        ['Board', 'Frequency'],
        ['Service Board', 'monthly'],
      ];
      const table = rows.map(row => row.join(sign)).join('\n');
      for (const text of [table, `${table}\n`, `${table}\n\n\n`]) expect(rowsOf(text)).toEqual([rows]);
      expect(rowsOf(`Our boards\n\n${table}\n`).at(-1)).toEqual(rows);
      expect(rowsOf(`Our boards\n${table}\n`)).toEqual([[['Our boards', ''], ...rows]]);
    },
  );

  it('may have more rows than a call has arguments', () => {
    expect(rowsOf('a,b\n'.repeat(200_000))).toMatchObject([{ length: 200_000 }]);
  });

  it('does not fill up all rows for the sake of one that is far too wide', () => {
    const [rows = []] = rowsOf(`${'a,b\n'.repeat(1000)}${'x,'.repeat(5000)}x`);
    expect(rows.at(-1)).toHaveLength(5001);
    expect(rows.reduce((cells, { length }) => cells + length, 0)).toBeLessThan(1000 * 100 + 5002);
  });
});
