import { describe, expect, it } from 'vitest';
import type { FilledPart } from '../../../../server/src/core/minutes/filled-document.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { partsOfMarkdown } from '../../../../server/src/documents/markdown.ts';
import { markdownPage } from '../../../../server/src/page/markdown.ts';
import { bank, type Filling, filled, packIn, readBack, toldOf } from '../../../support/packs.ts';
import { sampleWorkspace } from '../../../support/views.ts';

const workspace = sampleWorkspace();
const view = packIn(workspace);
const asText = (filling: Filling) => markdownPage(filled(view, filling));
const attendance = [['Anna Lind', 'Nordbank Abp', 'member', 'x']];

/** What is read of a pack: the tables that are not named are those of a meeting that Anna Lind attended alone. */
function told(filling: Filling, change: (text: string) => string = text => text, options = {}) {
  const text = change(asText({ attendance, ...filling }));
  return toldOf(readBack(partsOfMarkdown(text), workspace, options));
}
const row = (...cells: string[]) => ({ attendance: [...attendance, cells] });
const action = (...cells: string[]) => ({ newActions: [cells] });

describe('nothing is recorded from', () => {
  it.each([
    ['a file that is no pack', '# Minutes\n\nWe met.', /^The file is no meeting pack/],
    ['an empty file', '', /^The file is no meeting pack/],
    [
      'a pack whose reference was damaged',
      asText({ attendance }).replace('/2027-01-12/', '/'),
      /cannot be read: it begins/,
    ],
    ['a pack that nobody filled in', asText({}), /^The pack is not filled in/],
    [
      'a pack of another agreement',
      asText({ attendance }).replace('pack:nordbank-cirrus', 'pack:other'),
      /agreement “other”, which is not among the files/,
    ],
    [
      'a pack of a forum that is not there',
      asText({ attendance }).replace('/steering-committee/', '/club/'),
      /forum “club”, which the agreement does not have/,
    ],
    [
      'two meetings in one file',
      `${asText({ attendance })}\n${asText({ attendance }).replaceAll('/2027-01-12/', '/2027-04-13/')}`,
      /packs of two meetings: steering-committee on 2027-01-12, and steering-committee on 2027-04-13/,
    ],
  ])('%s', (_, text, words) => {
    const result = toldOf(readBack(partsOfMarkdown(text), workspace));
    expect(result.refused).toMatch(words);
    expect(result.remedy).toMatch(/\.$/);
  });

  it('a pack of one of two agreements with the same id', () => {
    const both = sampleWorkspace();
    both.set('file:///samples/copy.partnership.yaml', both.file(bank)?.text ?? '');
    expect(toldOf(readBack(partsOfMarkdown(asText({ attendance })), both)).refused).toMatch(
      /^Two agreements/,
    );
  });

  it('a pack where there is no agreement', () => {
    const result = toldOf(readBack(partsOfMarkdown(asText({ attendance })), new Workspace()));
    expect(result.remedy).toBe('Name the file or folder with the agreement.');
  });
});

describe('it is said that', () => {
  it('the pack is of an older version', () => {
    expect(told({}, text => text.replace(/\/2\.1\.0$/m, '/1.9.0')).notes).toEqual([
      'The pack was made from version 1.9.0 of the agreement, which is 2.1.0 now: look at who and what has changed since.',
    ]);
  });

  it('nobody is marked as present, where something was decided', () => {
    expect(told({ attendance: [], decisions: [['1', 'Wait']] }).notes).toEqual([
      'Nobody is marked as present.',
    ]);
  });

  it.each([
    ['a meeting is on record already', [['2026-10-13', '']], /13 October 2026 is on record already/],
    ['a meeting is still to come', [['2027-03-12', '']], /12 March 2027 is still to come/],
    ['a day is none', [['next week', '']], /^The meeting, row 1: “next week” is no day/],
    ['a day has no year', [['12 January', '']], /is no day/],
    ['a day can be read in two ways', [['03/04/2026', '']], /can be read as 3 April 2026 or 4 March 2026/],
    ['there is no day', [['', 'A note']], /does not say on which day/],
  ])('%s', (_, meeting, words) => {
    expect(told({ meeting }).unread).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    [
      'somebody is not known',
      row('Petra Holm', 'Nordbank Abp', '', 'x'),
      '“Petra Holm” is nobody whom the agreement knows.',
    ],
    [
      'a name is misspelt',
      row('Mika Sallo', '', '', 'x'),
      '“Mika Sallo” is nobody whom the agreement knows.',
    ],
    ['a name is a party', row('Nordbank Abp', '', '', 'x'), '“Nordbank Abp” is a party, not a person.'],
    [
      'a name is of another party',
      row('Mika Salo', 'cirrus', '', 'x'),
      '“Mika Salo” is of Nordbank Abp, not of Cirrus Application Services Oy.',
    ],
    [
      'apologies stand among those present',
      row('Mika Salo (apologies)', '', '', 'x'),
      'It says “apologies”, and that the person was there.',
    ],
    [
      'a mark says both',
      row('Mika Salo', '', '', 'x, apologies'),
      'It says “apologies”, and that the person was there.',
    ],
    [
      'a mark says more',
      row('Mika Salo', '', '', 'until 15:00'),
      '“until 15:00” does not say whether somebody was there.',
    ],
    ['a mark has no name', row('', '', '', 'x'), '“x” stands beside no name.'],
    [
      'somebody stands twice',
      row('Anna Lind', '', '', 'apologies'),
      'Anna Lind stands in two rows that say different things.',
    ],
  ])('%s', (_, filling, words) => {
    expect(told(filling)).toMatchObject({
      records: [{ present: ['nordbank/anna-lind'] }],
      unread: [`Attendance, row 2: ${words}`],
    });
  });

  it.each([
    [
      'an owner is not known',
      action('Go', 'Petra Holm', '2027-02-01'),
      '“Petra Holm” is nobody whom the agreement knows.',
    ],
    [
      'an owner is a first name',
      action('Go', 'Mika', '2027-02-01'),
      '“Mika” is nobody whom the agreement knows.',
    ],
    [
      'there are two owners',
      action('Go', 'Mika Salo and Anna Lind', '2027-02-01'),
      '“Mika Salo and Anna Lind” are several people: Mika Salo and Anna Lind.',
    ],
    ['a day is none', action('Go', 'Mika Salo', 'asap'), '“asap” is no day.'],
    [
      'there is no action',
      action('', 'Mika Salo', '2027-02-01'),
      'It has no action, only “Mika Salo · 2027-02-01”.',
    ],
  ])('%s', (_, filling, words) => {
    expect(told(filling).unread).toEqual([`New actions, row 1: ${words}`]);
  });

  it.each([
    [
      'nobody knows an action',
      ['a99', 'What', '', '', 'done', ''],
      'No action “a99” of this agreement is open.',
    ],
    [
      'an action is closed already',
      ['a1', 'What', '', '', 'done', ''],
      'No action “a1” of this agreement is open.',
    ],
    [
      'an action has no id',
      ['', 'What', '', '', 'done', ''],
      'The action has no id, so nothing can be recorded of it.',
    ],
    [
      'a status says nothing',
      ['a4', 'What', '', '', '50 %', ''],
      '“50 %” does not say what became of the action.',
    ],
    [
      'the old day was written over',
      ['a4', 'What', '', '2027-05-01', '', ''],
      '“2027-05-01” is not the day on record.',
    ],
  ])('%s', (_, cells, words) => {
    expect(told({ openActions: [cells] }).unread).toEqual([`Open actions, row 1: ${words}`]);
  });

  it('a table is gone', () => {
    const result = told({}, text => text.replace('| No. | Decision |', '| Nr | What was said |'));
    expect(result.unread).toEqual(
      [
        'Below “Attendance”: The table that begins with “Nr” is none of the pack’s.',
        'Minutes: The table “Decisions” is not there, or its headings are not those of the pack.',
      ].map(each => expect.stringContaining(each.slice(each.indexOf(': ') + 2))),
    );
  });

  it('a guest has no mark, and what stands in brackets or a new column is left out', () => {
    const filling = {
      attendance: [...attendance, ['Jonas Lehto', '', '', ''], ['Mika Salo (by train)', '', '', 'x']],
    };
    expect(told(filling)).toMatchObject({
      records: [{ present: ['nordbank/anna-lind', 'nordbank/mika-salo'] }],
      unread: [],
      notes: [
        'Attendance, row 2: “Jonas Lehto” has no mark, and does not count as present.',
        'Attendance, row 3: “by train” is not in the record; say it as a note.',
      ],
    });
  });
});

describe('who is not known', () => {
  it('can be added: by name, and by party where it is said', () => {
    const result = readBack(
      partsOfMarkdown(asText(row('Petra Holm', 'Cirrus Application Services Oy', '', 'x'))),
      workspace,
    );
    expect(result.kind === 'read' && result.unread.map(({ person }) => person)).toEqual([
      { name: 'Petra Holm', party: 'cirrus' },
    ]);
  });
});

describe('whatever is read', () => {
  it.each<[string, FilledPart[]]>([
    ['nothing', []],
    ['an empty table', [{ kind: 'table', rows: [] }]],
    ['a table of empty rows', [{ kind: 'table', rows: [[], []] }]],
    ['only a reference', [{ kind: 'text', text: view.reference }]],
  ])('nothing is thrown for %s', (_, parts) => {
    expect(toldOf(readBack(parts, workspace))).toBeDefined();
  });
});
