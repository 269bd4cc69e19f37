import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../server/src/page/block.ts';
import { columnWidths } from '../../../server/src/page/column-widths.ts';

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]): TableBlock => ({
  kind: 'table',
  columns: headings.map(heading => ({ heading, share: 1 })),
  rows,
});

describe('the columns of a table', () => {
  it('have room for their longest words', () => {
    const [level = 0, members = 0] = columnWidths(
      table(
        ['Level', 'Members'],
        ['Operational', 'Anna Lind, Laura Nyman, Mika Salo, Erik Dahl, Karin Aho, Sofia Berg'],
      ),
      4000,
    );
    expect(level).toBeGreaterThan('Operational'.length * 100);
    expect(members).toBeGreaterThan(level);
    expect(level + members).toBeLessThanOrEqual(4000);
  });

  it('keep dates in one line', () => {
    const [day = 0] = columnWidths(table(['Date', 'What'], ['by 10 Dec 2026', 'word '.repeat(60)]), 6000);
    expect(day).toBeGreaterThan('by 10 Dec 2026'.length * 105);
  });

  it('share what is too narrow for all, and one endless word does not take it', () => {
    const widths = columnWidths(table(['A', 'B'], ['x'.repeat(500), 'word']), 1000);
    expect(widths.every(width => width > 100)).toBe(true);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1000);
  });

  it('fill the page also where nobody has much to say', () => {
    const widths = columnWidths(table(['A', 'B'], ['a', 'b']), 1000);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(990);
  });
});
