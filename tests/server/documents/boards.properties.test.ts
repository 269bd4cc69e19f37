import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadBoard } from '../../../server/src/core/boards/boards.ts';
import { skeletonText } from '../../../server/src/core/boards/skeleton.ts';
import { readBoards } from '../../../server/src/core/boards/understand.ts';
import { readFile } from '../../../server/src/core/model/file-model.ts';
import { partsOfCsv } from '../../../server/src/documents/csv.ts';
import { partsOfMarkdown } from '../../../server/src/documents/markdown.ts';
import { partsOfWord } from '../../../server/src/documents/word.ts';
import { wordDocument } from '../../support/board-documents.ts';
import { today } from '../../support/check.ts';

/** A board as somebody knows it, and how each of it may be written. */
interface Board {
  readonly name: string;
  readonly level: 'strategic' | 'tactical' | 'operational';
  readonly cadence: readonly [unknown, string];
  readonly duration: readonly [string, string];
  readonly customer: readonly string[];
  readonly vendor: readonly string[];
  readonly purpose: string;
}

const titles = [
  'CIO',
  'Head of IT',
  'Finance Director',
  'Service Owner',
  'Contract Manager',
  'avtalsansvarig',
  'Lead Architect',
];
const names = ['Joint', 'Service', 'Commercial', 'Portfolio', 'Security', 'Data', 'Incident', 'Change'];
const kinds = ['Board', 'Committee', 'Forum', 'Meeting', 'Group', 'råd'];
const people = fc.uniqueArray(fc.constantFrom(...titles), { minLength: 1, maxLength: 4 });
const board: fc.Arbitrary<Board> = fc.record({
  name: fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom(...kinds))
    .map(words => words.join(' ')),
  level: fc.constantFrom('strategic' as const, 'tactical' as const, 'operational' as const),
  cadence: fc.constantFrom<readonly [unknown, string]>(
    ['monthly', 'Monthly'],
    ['quarterly', 'Every three months'],
    ['every 6 weeks', 'Var sjätte vecka'],
    [{ every: 'month', on: 'first tuesday' }, 'First Tuesday of the month'],
    [{ onDemand: {} }, 'As required'],
    [{ atLeast: 'yearly' }, 'At least once a year'],
  ),
  duration: fc.constantFrom<readonly [string, string]>(
    ['2 hours', '2 h'],
    ['90 minutes', '1.5 hours'],
    ['1 hour', 'en timme'],
  ),
  customer: people,
  vendor: people,
  purpose: fc
    .array(fc.stringMatching(/^[A-Za-zåäöÅÄÖ]{1,9}$/), { minLength: 1, maxLength: 8 })
    .map(words => `To ${words.join(' ')}`),
});
const boards = fc.uniqueArray(board, { minLength: 2, maxLength: 6, selector: ({ name }) => name });

/** The columns in any order, under any of their usual headings. */
const headings = {
  name: ['Board', 'Forum', 'Name of meeting', 'Committee', 'Möte'],
  level: ['Level', 'Tier', 'Nivå'],
  cadence: ['Frequency', 'Cadence', 'How often', 'Mötesfrekvens'],
  duration: ['Duration', 'Length', 'Längd'],
  customer: [
    'Customer',
    'Customer members',
    'Members (Customer)',
    'Authority representatives',
    'Beställaren',
  ],
  vendor: ['Supplier', 'Supplier attendees', 'Vendor', 'Leverantörens deltagare'],
  purpose: ['Purpose', 'Terms of reference', 'Syfte', 'Remit'],
} as const;
const keys = Object.keys(headings) as (keyof typeof headings)[];
const columns = fc
  .tuple(
    fc.shuffledSubarray(keys, { minLength: keys.length }),
    fc.record(Object.fromEntries(keys.map(key => [key, fc.constantFrom(...headings[key])]))),
  )
  .map(([order, chosen]) => order.map(key => [key, chosen[key] as string] as const));

function grid(
  all: readonly Board[],
  order: readonly (readonly [keyof Board, string])[],
  between: string,
): string[][] {
  const cell = (each: Board, key: keyof Board) => {
    const value = each[key];
    if (key === 'cadence' || key === 'duration') return String(value[1]);
    return typeof value === 'string' ? value : (value as readonly string[]).join(between);
  };
  return [order.map(([, heading]) => heading), ...all.map(each => order.map(([key]) => cell(each, key)))];
}

const turned = (rows: readonly (readonly string[])[]) =>
  (rows[0] ?? []).map((_, at) => rows.map(row => row[at] ?? ''));
const markdown = (rows: readonly (readonly string[])[]) =>
  rows
    .map(row => `| ${row.map(cell => cell.replaceAll('\n', '<br>')).join(' | ')} |`)
    .toSpliced(1, 0, `|${(rows[0] ?? []).map(() => ' --- |').join('')}`)
    .join('\n');
const csv = (rows: readonly (readonly string[])[], parting: string) =>
  rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(parting)).join('\r\n');

/** What was read of a board, as it is compared. */
function asBoard({ level, forum }: ReadBoard, titleOf: (reference: string) => string) {
  const of = (side: string) => forum.members.filter(each => each.startsWith(`${side}/`)).map(titleOf);
  const { name, cadence, duration, purpose } = forum;
  return { name, level, cadence, duration, customer: of('customer'), vendor: of('vendor'), purpose };
}

function expectSame(parts: Parameters<typeof readBoards>[0], all: readonly Board[]) {
  const read = readBoards(parts, {}, today);
  const people = new Map(
    read.parties.flatMap(party => party.people.map(each => [`${party.id}/${each.id}`, each])),
  );
  expect(read.boards.map(each => asBoard(each, reference => people.get(reference)?.title ?? ''))).toEqual(
    all.map(each => ({ ...each, cadence: each.cadence[0], duration: each.duration[0] })),
  );
  expect(read.boards.flatMap(({ cells }) => cells.filter(({ wrong }) => wrong !== undefined))).toEqual([]);
}

describe('a table of boards that was written is read as the same boards', () => {
  it('in Markdown, in rows and in columns', () => {
    fc.assert(
      fc.property(boards, columns, fc.constantFrom('\n', '; ', ', '), (all, order, between) => {
        const rows = grid(all, order, between);
        expectSame(partsOfMarkdown(markdown(rows)), all);
        // The heading of the names stands in the first row, whichever it was.
        const byName = [...order].sort(([a], [b]) => Number(b === 'name') - Number(a === 'name'));
        expectSame(partsOfMarkdown(markdown(turned(grid(all, byName, between)))), all);
      }),
    );
  });

  it('in CSV, whatever parts the cells and however they are encoded', () => {
    const encodings = [
      (text: string) => Buffer.from(`\ufeff${text}`),
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      (text: string) => Buffer.from(text, 'latin1'),
    ];
    fc.assert(
      fc.property(
        boards,
        columns,
        fc.constantFrom('\n', '; ', ', '),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom(...encodings),
        (all, order, between, parting, encoded) => {
          expectSame(partsOfCsv(encoded(csv(grid(all, order, between), parting))), all);
        },
      ),
    );
  });

  it('in Word', async () => {
    await fc.assert(
      fc.asyncProperty(boards, columns, async (all, order) => {
        const { parts } = await partsOfWord(await wordDocument([{ rows: grid(all, order, '\n') }]));
        expectSame(parts, all);
      }),
      { numRuns: 10 },
    );
  });
});

describe('whatever stands in a table', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '- x',
      '# x',
      '&a',
      '*a',
      '!tag',
      '%YAML',
      '@x',
      '`x`',
      "it's",
      '"q"',
      'a: b',
      'null',
      'true',
      '1e3',
      '~',
      '---',
      '...',
      '\u202eabc',
      '\u0000',
      '\u2028',
      '\ud800',
      '<<',
      '{{x}}',
    ),
    fc.stringMatching(/^[a-z ]{200,400}$/),
  );

  it('is written so that it says the same again, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anything, anything, anything, anything), { minLength: 1, maxLength: 5 }),
        rows => {
          const cell = (text: string) => ({ text, isStruck: false, span: 1 });
          const table = [['Board', 'Frequency', 'Members', 'Purpose'], ...rows.map(each => [...each])];
          const read = readBoards([{ kind: 'table', rows: table.map(row => row.map(cell)) }], {}, today);
          const text = skeletonText(read, 'x\n- y: z', String);
          const file = readFile({ uri: 'file:///made.partnership.yaml', text });
          expect(file.yaml.problems).toEqual([]);
          const governance = (file.value?.governance ?? {}) as Record<
            string,
            { forums: { name: string; purpose: string }[] }
          >;
          const forums = Object.values(governance).flatMap(({ forums }) => forums);
          const told = read.boards.map(({ forum }) => [forum.name, forum.purpose]);
          expect(forums.map(({ name, purpose }) => [name, purpose]).sort()).toEqual(told.sort());
          expect(text).not.toMatch(/^#+\s*partnership-ignore/m);
        },
      ),
    );
  });
});
