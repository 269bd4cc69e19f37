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

describe('what is written over an open action', () => {
  const ofRow = (...cells: string[]) => {
    const { records = [], notes = [] } = told({ openActions: [cells] });
    return {
      records: records.filter(({ type }) => type === 'action'),
      notes: notes.filter(each => each.includes('Open actions')),
    };
  };

  it('is told where the words of the action are others', () => {
    expect(ofRow('a4', 'Two pages with all counterparts', 'Sofia Berg', '2026-12-15', '', '')).toEqual({
      records: [],
      notes: [
        'Open actions, row 1: the words “Two pages with all counterparts” are not recorded, since the action is on record as “One page with all counterparts”. To agree on something else, write it as a new action.',
      ],
    });
    expect(ofRow('a4', 'one  page with all counterparts', 'Sofia Berg', '', '', '').notes).toEqual([]);
    expect(ofRow('a4', '', 'Sofia Berg', '', '', '').notes).toEqual([]);
  });

  it.each(['done', 'cancelled'])('is told where a new day stands beside %s', word => {
    const { records, notes } = ofRow('a4', '', 'Sofia Berg', '2026-12-15', word, '2027-03-01');
    expect(records).toEqual([expect.objectContaining({ action: 'a4', status: word })]);
    expect(records[0]).not.toHaveProperty('due');
    expect(notes).toEqual([
      `Open actions, row 1: the new day “2027-03-01” is not recorded, since “${word}” says that the action is over.`,
    ]);
  });
});
