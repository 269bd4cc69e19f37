import { describe, expect, it } from 'vitest';
import { partsOfMarkdown } from '../../../../server/src/documents/markdown.ts';
import { markdownPage } from '../../../../server/src/page/markdown.ts';
import { bank, type Filling, filled, packIn, readBack, toldOf } from '../../../support/packs.ts';
import { sampleWorkspace } from '../../../support/views.ts';

const workspace = sampleWorkspace();
const attendance = [['Anna Lind', 'Nordbank Abp', 'member', 'x']];

const told = (filling: Filling, where = workspace) =>
  toldOf(readBack(partsOfMarkdown(markdownPage(filled(packIn(where), { attendance, ...filling }))), where));

describe('what people write where there is nothing to write', () => {
  it.each(['-', '–', 'None', 'none.', 'N/A', 'Inga', 'Inga beslut'])('%s is no decision', word => {
    expect(told({ decisions: [['1', word]] }).records).toEqual([
      expect.not.objectContaining({ decisions: expect.anything() }),
    ]);
  });

  it('is no action either', () => {
    expect(told({ newActions: [['None', '', '']] })).toMatchObject({ unread: [] });
    expect(told({ newActions: [['–', '–', '–']] }).records).toEqual([
      expect.not.objectContaining({ actions: expect.anything() }),
    ]);
    expect(told({ newActions: [['-', 'Mika Salo', '']] }).unread).toHaveLength(1);
  });
});

describe('two rows that say different things', () => {
  it('are two days of one record', () => {
    expect(
      told({
        meeting: [
          ['2026-11-26', ''],
          ['2026-11-27', 'day two'],
        ],
      }).unread,
    ).toEqual(['The meeting, row 2: “2026-11-27” is a second day, and one record is of one meeting.']);
  });

  it('are a mark and a no', () => {
    const rows = (mark: string) => ({ attendance: [...attendance, ['Anna Lind', 'Nordbank Abp', '', mark]] });
    expect(told(rows('no')).unread).toEqual([
      'Attendance, row 2: Anna Lind stands in two rows that say different things.',
    ]);
    expect(told(rows('')).unread).toEqual([]);
  });
});

describe('an open action that nobody touched', () => {
  const row = (owner: string) => ({ openActions: [['a4', 'What', owner, '', '', '']] });
  const changed = (from: RegExp, to: string) => {
    const other = sampleWorkspace();
    const text = other.file(bank)?.text ?? '';
    expect(text).toMatch(from);
    other.set(bank, text.replace(from, to));
    return other;
  };

  const ofOpenActions = ({ unread = [] }: ReturnType<typeof told>) =>
    unread.filter(each => each.includes('Open actions'));

  it('says nothing of an owner whom another person is called like', () => {
    const two = changed(/name: Mika Salo/, 'name: Sofia Berg');
    expect(ofOpenActions(told(row('Sofia Berg'), two))).toEqual([]);
  });

  it('says nothing of an owner who has left the agreement', () => {
    const left = sampleWorkspace();
    const cirrus = 'file:///samples/bank/parties/cirrus.partnership.yaml';
    const text = left.file(cirrus)?.text ?? '';
    left.set(cirrus, text.replace(/^ {2}- \{ id: sofia-berg.*\n(?: {6}.*\n)*/m, ''));
    expect(left.file(cirrus)?.text).not.toBe(text);
    expect(ofOpenActions(told(row('cirrus/sofia-berg'), left))).toEqual([]);
    expect(ofOpenActions(told(row('sofia-berg'), left))).toEqual([]);
  });

  it('asks who it is where another one is written', () => {
    expect(told(row('Petra Holm')).unread).toEqual([
      'Open actions, row 1: “Petra Holm” is nobody whom the agreement knows.',
    ]);
  });
});
