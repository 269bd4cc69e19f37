import type { PackWord, PackWords } from '../view/pack/pack-words.ts';
import { compared, sentenceOf } from './cell-text.ts';
import type { FilledCell, FilledTable } from './filled-document.ts';

/** The tables of a pack that people fill in. */
export type FormKind = 'meeting' | 'attendance' | 'openActions' | 'decisions' | 'newActions';

/** By which columns each is known, whatever others it has; what is looked for first has more of them. */
const known: readonly (readonly [FormKind, readonly PackWord[]])[] = [
  ['openActions', ['id', 'action', 'status']],
  ['newActions', ['action', 'owner', 'due']],
  ['attendance', ['person', 'present']],
  ['meeting', ['heldOn']],
  ['decisions', ['decision']],
];

/** All columns that a table of a kind has. */
const columnsOf: Readonly<Record<FormKind, readonly PackWord[]>> = {
  openActions: ['id', 'action', 'owner', 'due', 'status', 'newDue'],
  newActions: ['action', 'owner', 'due'],
  attendance: ['person', 'party', 'as', 'present'],
  meeting: ['heldOn', 'note'],
  decisions: ['number', 'decision'],
};

export interface FormTable {
  readonly kind: FormKind;
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  /** Counted from the first row below the headings. */
  readonly number: number;
  /** The text of a column on one line; empty where there is none. */
  readonly text: (column: PackWord) => string;
  readonly cell: (column: PackWord) => FilledCell | undefined;
  /** What stands in columns that the pack does not have, with their headings. */
  readonly others: readonly { readonly heading: string; readonly text: string }[];
  /** Whether cells that belong to several columns were made one, and something stands in it. */
  readonly isMerged: boolean;
  readonly isStruck: boolean;
  /** All that stands in it, for people. */
  readonly whole: string;
}

/** Somebody may have put a title above the headings. */
const rowsToSearch = 3;

/**
 * A table of a pack, by its headings in any of some languages, in whichever order the columns stand.
 *
 * @returns undefined for a table that is none of them
 */
export function formTableOf({ rows }: FilledTable, languages: readonly PackWords[]): FormTable | undefined {
  const is = (heading: string, column: PackWord) =>
    languages.some(words => compared(words[column]) === heading);
  for (const [at, row] of rows.slice(0, rowsToSearch).entries()) {
    const headings = row.map(headingOf);
    const has = (column: PackWord) => headings.some(heading => is(heading, column));
    const [kind] = known.find(([, columns]) => columns.every(has)) ?? [];
    if (!kind) continue;
    const columns = headings.map(heading => columnsOf[kind].find(column => is(heading, column)));
    const isHeading = (cells: readonly FilledCell[]) =>
      cells.every((cell, column) => headingOf(cell) === headings[column]);
    return {
      kind,
      rows: rows
        .slice(at + 1)
        .map((cells, index) => ({ cells, number: index + 1 }))
        .filter(({ cells }) => !isHeading(cells))
        .map(({ cells, number }) => rowOf(cells, number, columns, row)),
    };
  }
  return undefined;
}

function headingOf(cell: FilledCell): string {
  return compared(sentenceOf(cell)).replace(/[:*]$/, '');
}

function rowOf(
  cells: readonly FilledCell[],
  number: number,
  columns: readonly (PackWord | undefined)[],
  headings: readonly FilledCell[],
): FormRow {
  const cell = (column: PackWord) => cells[columns.indexOf(column)];
  const filled = cells.map(each => sentenceOf(each));
  return {
    number,
    cell,
    text: column => {
      const found = cell(column);
      return found ? sentenceOf(found) : '';
    },
    others: cells.flatMap((each, index) => {
      const text = sentenceOf(each);
      const heading = headings[index];
      return columns[index] === undefined && text !== ''
        ? [{ heading: heading ? sentenceOf(heading) : '', text }]
        : [];
    }),
    isMerged: cells.some(({ span }, index) => span > 1 && filled[index] !== ''),
    isStruck: cells.some(({ isStruck }) => isStruck),
    whole: filled.filter(text => text !== '').join(' · '),
  };
}
