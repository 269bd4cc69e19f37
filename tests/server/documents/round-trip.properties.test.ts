import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfMarkdown } from '../../../server/src/documents/markdown.ts';
import { partsOfWord } from '../../../server/src/documents/word.ts';
import { markdownPage } from '../../../server/src/page/markdown.ts';
import { type Filling, filled, packIn, readBack, toldOf, wordOf } from '../../support/packs.ts';
import { sampleWorkspace } from '../../support/views.ts';

const workspace = sampleWorkspace();
const members = [
  ['Anna Lind', 'nordbank/anna-lind'],
  ['Laura Nyman', 'nordbank/laura-nyman'],
  ['Mika Salo', 'nordbank/mika-salo'],
  ['Erik Dahl', 'cirrus/erik-dahl'],
  ['Karin Aho', 'cirrus/karin-aho'],
  ['Sofia Berg', 'cirrus/sofia-berg'],
] as const;
const guests = [
  ['Jonas Lehto', 'cirrus/jonas-lehto'],
  ['Tuomas Rinne', 'nordbank/tuomas-rinne'],
] as const;

/** What people write: words with everything that means something in Markdown, HTML, YAML or Word. */
const sentence = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[A-Za-zåäöÅÄÖ]{1,9}$/),
      fc.constantFrom(
        'a | b',
        '*',
        '_x_',
        '`y`',
        '<b>',
        '&amp;',
        '\\',
        '#12',
        '@team',
        '5 %',
        '€',
        'x:',
        '- z',
        '"q"',
      ),
      fc.constantFrom(
        '[link](http://x.example)',
        '1.',
        '~~no~~',
        '!',
        '日本',
        '👩‍💻',
        'https://a.example/b?c=d&e',
        'www.x.example',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(words => words.join(' '))
  .filter(text => /\p{L}/u.test(text));

const day = fc
  .date({ min: new Date('2026-01-02'), max: new Date('2028-12-30'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

const marks = {
  present: ['x', 'X', 'yes', 'ja', '✓'],
  absent: ['', '-', 'no'],
  apologies: ['apologies', 'förhinder'],
} as const;
const mark = fc
  .constantFrom('present', 'absent', 'apologies')
  .chain(kind => fc.constantFrom(...marks[kind]).map(text => ({ kind, text })));

const meeting = fc.record({
  // Somebody is there, or the pack is empty.
  marks: fc.tuple(...members.map(() => mark)).filter(all => all.some(({ kind }) => kind === 'present')),
  guests: fc.subarray([...guests]),
  decisions: fc.array(sentence, { maxLength: 7 }),
  actions: fc.array(fc.record({ what: sentence, owner: fc.constantFrom(...members), due: day }), {
    maxLength: 6,
  }),
  done: fc.subarray(['a4', 'a5']),
  heldOn: fc.constantFrom('2027-01-12', '2027-01-14'),
  note: fc.option(sentence, { nil: undefined }),
});
type Meeting = typeof meeting extends fc.Arbitrary<infer T> ? T : never;

function fillingOf({ marks, guests, decisions, actions, done, heldOn, note }: Meeting): Filling {
  return {
    meeting: [[heldOn, note ?? '']],
    attendance: [
      ...members.map(([name], at) => [name, '', 'member', marks[at]?.text ?? '']),
      ['', '', '', ''],
      ...guests.map(([name]) => [name, '', '', 'x']),
    ],
    openActions: [
      [
        'a4',
        'One page with all counterparts',
        'Sofia Berg',
        '2026-12-15',
        done.includes('a4') ? 'Done' : '',
        '',
      ],
      [
        'a5',
        'Mark the certainty of roadmap items',
        'Erik Dahl',
        '2027-01-31',
        done.includes('a5') ? 'done' : '',
        '',
      ],
    ],
    decisions: [...decisions.map((text, at) => [String(at + 1), text]), [String(decisions.length + 1), '']],
    newActions: [...actions.map(({ what, owner, due }) => [what, owner[0], due]), ['', '', '']],
  };
}

function recordsOf({ marks, guests, decisions, actions, done, heldOn, note }: Meeting) {
  const those = (kind: string) => members.flatMap(([, id], at) => (marks[at]?.kind === kind ? [id] : []));
  const present = [...those('present'), ...guests.map(([, id]) => id)];
  const apologies = those('apologies');
  return [
    {
      type: 'meeting',
      forum: 'steering-committee',
      date: heldOn,
      ...(present.length > 0 && { present }),
      ...(apologies.length > 0 && { apologies }),
      ...(decisions.length > 0 && { decisions }),
      ...(actions.length > 0 && {
        actions: actions.map(({ what, owner, due }) => ({ what, owner: owner[1], due, status: 'open' })),
      }),
      ...(note !== undefined && { note }),
    },
    ...done.map(action => ({ type: 'action', action, date: heldOn, status: 'done' })),
  ];
}

describe.each(['en', 'sv'])('what is filled in in a pack in %s', language => {
  const view = packIn(workspace, { language });

  it('is read back exactly from Markdown', () => {
    fc.assert(
      fc.property(meeting, each => {
        const text = markdownPage(filled(view, fillingOf(each)));
        expect(toldOf(readBack(partsOfMarkdown(text), workspace))).toEqual({
          records: recordsOf(each),
          unread: [],
          notes: [],
        });
      }),
      { numRuns: 100 },
    );
  });

  it('is read back exactly from Word', async () => {
    await fc.assert(
      fc.asyncProperty(meeting, async each => {
        const { parts } = await partsOfWord(await wordOf(filled(view, fillingOf(each)), view));
        expect(toldOf(readBack(parts, workspace))).toEqual({
          records: recordsOf(each),
          unread: [],
          notes: [],
        });
      }),
      { numRuns: 15 },
    );
  });
});
