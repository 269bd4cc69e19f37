import { describe, expect, it } from 'vitest';
import { partsOfMarkdown } from '../../../server/src/documents/markdown.ts';
import { markdownPage } from '../../../server/src/page/markdown.ts';
import { filled, packIn, readBack, toldOf } from '../../support/packs.ts';
import { sampleWorkspace } from '../../support/views.ts';

const workspace = sampleWorkspace();
const plain = markdownPage(
  filled(packIn(workspace), {
    attendance: [
      ['Anna Lind', 'Nordbank Abp', 'member', 'x'],
      ['Erik Dahl', 'Cirrus Application Services Oy', 'member', ''],
    ],
    decisions: [
      ['1', 'FIRST'],
      ['2', 'SECOND'],
    ],
  }),
);
const read = (change: (text: string) => string) =>
  toldOf(readBack(partsOfMarkdown(change(plain)), workspace));
const exactly = (...decisions: string[]) => ({
  records: [
    {
      type: 'meeting',
      forum: 'steering-committee',
      date: '2027-01-12',
      present: ['nordbank/anna-lind'],
      decisions,
    },
  ],
  unread: [],
  notes: [],
});

describe('of a pack that was filled in in Markdown', () => {
  it.each<[string, (text: string) => string, string]>([
    ['bold and italic make no difference', text => text.replace('FIRST', '**Re**new _it_'), 'Renew it'],
    ['a line break is a blank', text => text.replace('FIRST', 'Renew<br>it<br />now'), 'Renew it now'],
    ['angle brackets are text', text => text.replace('FIRST', 'Renew <it>'), 'Renew <it>'],
    ['a bar is written as one', text => text.replace('FIRST', 'a \\| b'), 'a | b'],
    ['lines may end as on Windows', text => text.replaceAll('\n', '\r\n'), 'FIRST'],
    [
      'columns may be aligned',
      text => text.replace(/ \| --- \|/g, ' | :------- |').replaceAll('| 1 |', '|  1   |'),
      'FIRST',
    ],
    ['bars at the edges may be left out', text => text.replace('| 1 | FIRST |', '1 | FIRST'), 'FIRST'],
    ['a mark may be a box', text => text.replace('member | x |', 'member | [x] |'), 'FIRST'],
  ])('%s', (_, change, first) => {
    expect(read(change)).toEqual(exactly(first, 'SECOND'));
  });

  it('rows may be added and taken out', () => {
    const change = (text: string) =>
      text
        .replace(/^\| Erik Dahl .*member \| {2}\|\n/m, '')
        .replace('| 2 | SECOND |', '| 2 | SECOND |\n| | THIRD |');
    expect(read(change)).toEqual(exactly('FIRST', 'SECOND', 'THIRD'));
  });

  it.each<[string, (text: string) => string, string]>([
    [
      'a bar that parts a text',
      text => text.replace('SECOND', 'a | b'),
      'Decisions, row 2: “b” stands in a column without a heading.',
    ],
    [
      'what is struck through',
      text => text.replace('SECOND', '~~Wait~~ Go'),
      'Decisions, row 2: Some of “2 · Wait Go” is struck through.',
    ],
    [
      'what was written below a table',
      text => text.replace('### New actions', 'Sun.\n\n### New actions'),
      'Below “Decisions”: “Sun.” stands outside of the tables.',
    ],
  ])('%s is listed', (_, change, words) => {
    expect(read(change).unread).toEqual([words]);
  });
});

describe('a table that is wider than any of a pack', () => {
  it('is a text, and makes no other rows as wide', () => {
    const wide = [
      '|'.repeat(5000),
      `${'|-'.repeat(5000)}|`,
      ...Array.from({ length: 5000 }, () => '| a |'),
    ].join('\n');
    const parts = partsOfMarkdown(`${plain}\n\n${wide}\n`);
    const cells = parts.flatMap(part => (part.kind === 'table' ? part.rows.map(row => row.length) : []));
    expect(Math.max(...cells)).toBeLessThanOrEqual(100);
  });
});
