import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { hover } from '../../../../server/src/core/features/hover.ts';
import { semanticTokens } from '../../../../server/src/core/features/semantic-tokens.ts';
import { today } from '../../../support/check.ts';
import { offered } from '../../../support/complete.ts';
import { at, network } from '../../../support/network.ts';
import { renamed } from '../../../support/rename.ts';
import { changed } from '../../../support/sound.ts';

const board = 'name: Service Board, purpose: Services, chair: rotating';
const text = changed(
  [
    board,
    'name: Service Board, purpose: Services, chair: { rotates: 2 years, first: cirrus }, observers: [nordbank/anna-lind, The auditor], reportsTo: steering-committee, authority: { decides: [Changes], how: consensus, mayChangeContract: false }',
  ],
  ['forum: service-board, binding', "forum: 'service-board', binding"],
);
const path = 'c/agreement.partnership.yaml';
const here = (marked: string) => at({ ...network, [path]: text }, path, text.indexOf(marked) + 1);

describe('who sits in a forum, and what it decides', () => {
  it('is told where the forum is named', () => {
    const { file, workspace, offset } = here("service-board', binding");
    const card = render(hover(file, workspace, offset, today)?.contents ?? [], 'plaintext');
    for (const line of [
      'Chair: in turn, 2 years each, Cirrus Oy first',
      'Observers: Anna Lind, The auditor',
      'Decides: Changes',
      'Reports to: Steering Committee',
    ])
      expect(card).toContain(line);
  });

  it('has names in it where persons and forums are named, and words for who has no id', () => {
    const { file } = here(board.slice(0, 4));
    const types = (marked: string) =>
      semanticTokens(file)
        .filter(({ range }) => text.slice(range.start).startsWith(marked))
        .map(({ type }) => type);
    expect(types('steering-committee, authority')).toEqual(['forum']);
    expect(types('anna-lind, The auditor')).toEqual(['person']);
    expect(types('The auditor]')).toEqual([]);
  });

  it('follows when a person gets another id', () => {
    const found = renamed(here('anna-lind, The auditor'), 'anna-berg');
    expect(
      found[path]?.some((line: string) => line.includes('observers: [nordbank/anna-berg, The auditor]')),
    ).toBe(true);
  });

  it('is offered: persons or turns in the chair, and the ways to decide', () => {
    const inBoard = (keys: string) => offered(changed([board, `${board}, ${keys}|`])).labels;
    expect(inBoard('authority: { how: ')).toEqual([
      'consensus',
      'unanimity',
      'majority',
      'two-thirds',
      'chair',
      'final-say',
    ]);
    expect(inBoard('authority: { how: final-say, ')[0]).toBe('finalSay');
    expect(inBoard('observers: [')).toContain('nordbank/anna-lind');
    expect(inBoard('reportsTo: ')).toContain('steering-committee');
  });
});
