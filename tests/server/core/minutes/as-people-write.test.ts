import { describe, expect, it } from 'vitest';
import { partsOfMarkdown } from '../../../../server/src/documents/markdown.ts';
import { markdownPage } from '../../../../server/src/page/markdown.ts';
import { type Filling, filled, packIn, readBack, toldOf } from '../../../support/packs.ts';
import { sampleWorkspace } from '../../../support/views.ts';

const workspace = sampleWorkspace();
const there = [['Anna Lind', 'Nordbank Abp', 'member', 'x']];

function told(filling: Filling) {
  const { records, unread, notes } = toldOf(
    readBack(
      partsOfMarkdown(
        markdownPage(
          filled(packIn(workspace), { meeting: [['2026-12-08', '']], attendance: there, ...filling }),
        ),
      ),
      workspace,
    ),
  );
  const [meeting] = (records ?? []) as readonly {
    present?: string[];
    apologies?: string[];
    actions?: unknown[];
  }[];
  return { meeting, unread, notes };
}

describe('people in minutes', () => {
  it.each(['Lind, Anna', 'A. Lind', 'A Lind', 'Anna L.', 'A.Lind'])('may be written %s', name => {
    const { meeting, unread } = told({ attendance: [[name, 'Nordbank Abp', '', 'x']] });
    expect([meeting?.present, unread]).toEqual([['nordbank/anna-lind'], []]);
  });

  it('are said where a short name is taken for one of them', () => {
    const { notes } = told({ newActions: [['Call', 'A. Lind', '2027-01-31']] });
    expect(notes).toContain('New actions, row 1: “A. Lind” is taken for Anna Lind.');
  });

  it.each(['B. Lind', 'A. Lindh', 'Lind', 'A.', 'A. L.'])('are not guessed from %s', name => {
    const { unread } = told({ newActions: [['Call', name, '2027-01-31']] });
    expect(unread).toEqual([`New actions, row 1: “${name}” is nobody whom the agreement knows.`]);
  });
});

describe('a mark with something behind it', () => {
  it.each([
    'x (left 14:40)',
    'X – from 14:30',
    'x, by Teams',
    '✓ (Teams)',
    'ja, till 15',
    'present; first half',
    'x - via länk',
  ])('says that somebody was there: %s', mark => {
    const { meeting, unread, notes } = told({ attendance: [['Anna Lind', 'Nordbank Abp', 'member', mark]] });
    expect([meeting?.present, unread]).toEqual([['nordbank/anna-lind'], []]);
    expect(notes).toEqual([expect.stringMatching(/^Attendance, row 1: “.*” is not in the record/)]);
  });

  it.each(['by Teams', 'on Zoom', 'via video', 'in person', 'dialled in', 'på plats', 'på telefon'])(
    'says how somebody was there: %s',
    mark => {
      const { meeting, unread } = told({ attendance: [['Anna Lind', 'Nordbank Abp', 'member', mark]] });
      expect([meeting?.present, unread]).toEqual([['nordbank/anna-lind'], []]);
    },
  );

  it('says that somebody was not', () => {
    const { meeting } = told({
      attendance: [...there, ['Mika Salo', 'Nordbank Abp', '', 'Apologies – on leave']],
    });
    expect(meeting?.apologies).toEqual(['nordbank/mika-salo']);
  });

  it.each(['x or not', 'maybe', 'x (apologies)', 'guest'])('may say nothing: %s', mark => {
    const { unread } = told({ attendance: [...there, ['Mika Salo', 'Nordbank Abp', '', mark]] });
    expect(unread).toHaveLength(1);
  });
});

describe('the day of an action', () => {
  it.each([
    ['11 Dec', '2026-12-11'],
    ['Fri 18/12', '2026-12-18'],
    ['fre 18/12', '2026-12-18'],
    ['by 11 December', '2026-12-11'],
    ['senast den 11 december', '2026-12-11'],
    ['15 January', '2027-01-15'],
    ['December 11', '2026-12-11'],
    ['31/1', '2027-01-31'],
    ['end of January', '2027-01-31'],
    ['End of Feb 2027', '2027-02-28'],
    ['slutet av januari', '2027-01-31'],
  ])('may be written %s: the first one from the meeting on', (written, due) => {
    const { meeting, unread } = told({ newActions: [['Call', 'Anna Lind', written]] });
    expect([meeting?.actions, unread]).toEqual([[expect.objectContaining({ due })], []]);
  });

  it.each(['next meeting', 'ASAP', 'w/c 11 January', '3/4', 'Friday 14 December', 'v. 50', '31 February'])(
    'is not guessed from %s',
    written => {
      const { unread } = told({ newActions: [['Call', 'Anna Lind', written]] });
      expect(unread).toHaveLength(1);
    },
  );

  it('does not agree with another day of the week', () => {
    const { unread } = told({ newActions: [['Call', 'Anna Lind', 'Friday, 17 December 2026']] });
    expect(unread).toEqual([
      'New actions, row 1: “Friday, 17 December 2026” is no day: 17 December 2026 is a Thursday.',
    ]);
  });
});
