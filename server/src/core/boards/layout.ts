import type { IsoDate } from '../calendar/date.ts';
import { readFrequency } from './cells/frequency.ts';
import { type Grid, type GridCell, isFilled, onlyText, turned } from './grid.ts';
import { type Field, type Heading, headingOf, partyIn } from './headings.ts';
import { levelIn } from './levels.ts';
import type { Sides } from './sides.ts';
import { plain } from './words.ts';

/** How a table of boards is made: each row below the headings is a board. */
export interface Layout {
  readonly grid: Grid;
  /** The first row of a board. */
  readonly first: number;
  readonly columns: readonly Column[];
  /** The one text above the headings. */
  readonly title: string | undefined;
  /** `columns`: each column of the file is a board; `one`: all of the file’s table is one. */
  readonly kind: 'rows' | 'columns' | 'one';
  /** No row has headings: what stands in the columns says what they are. */
  readonly isByContent?: true;
}

export interface Column {
  readonly heading: Heading | undefined;
  /** As it stands there. */
  readonly text: string;
}

/** What tells a table of boards from others that have names and descriptions. */
const telling: readonly Field[] = ['cadence', 'members', 'chair', 'quorum', 'observers', 'day'];
/** What other tables of a contract are about: of a first column that is named so the rows are no boards. */
const otherThings =
  /(?<!\p{L})(?:reports?|documents?|deliverables?|kpis?|service levels?|milestones?|risks?|contacts?|versions?|changes?|invoices?|rapport(?:er)?|dokument|leveranser|mått|kontakt(?:er|personer)?|terms?|definitions?)(?!\p{L})/iu;
/** Titles may stand above the headings. */
const rowsToSearch = 5;

/**
 * @param nameAbove what stands above the table: of a table that is one board its headings may name it again
 * @returns undefined for a table that is none of boards
 */
export function layoutOf(
  grid: Grid,
  sides: Sides,
  today: IsoDate,
  nameAbove: string | undefined,
): Layout | undefined {
  const rows = withHeadings(grid, sides);
  const above = titlesOf(grid);
  const name = plain(above.at(-1) ?? nameAbove ?? '');
  const columns = withHeadings(turned(grid.slice(above.length)), sides, name);
  const [best] = [rows, columns].filter(each => each !== undefined).sort((a, b) => b.score - a.score);
  if (!best) return byContent(grid, sides, today);
  if (best === rows) return { ...best.layout, kind: 'rows' };
  const isOne = best.layout.grid.length - best.layout.first === 1;
  return { ...best.layout, title: best.layout.title ?? above.at(-1), kind: isOne ? 'one' : 'columns' };
}

type Candidate = { readonly score: number; readonly layout: Omit<Layout, 'kind'> };

/** @param name of a table that was turned: what it is called, where it is one board */
function withHeadings(grid: Grid, sides: Sides, name?: string): Candidate | undefined {
  const candidates: Candidate[] = [];
  const last = Math.min(rowsToSearch, grid.length);
  for (let at = 0; at < last; at++) {
    for (const height of [1, 2]) {
      const texts = headingTexts(grid, at, height);
      if (!texts) continue;
      const said =
        name === undefined || grid.length !== 2 ? texts : texts.map(text => withoutName(text, name));
      const known = said.map(text => headingOf(text, sides));
      const fields = new Set(known.flatMap(each => (each ? [each.field] : [])));
      const score = new Set(known.flatMap(each => (each ? [`${each.field} ${each.side}`] : []))).size;
      const tells = telling.filter(field => fields.has(field)).length;
      if (score < 2 || tells === 0) continue;
      const columns = withParties(
        texts.map((text, index) => ({
          heading: known[index] ?? headingOf(said[index] ?? text, sides, true),
          text,
        })),
      );
      // What is one board by itself may have its name above the table.
      const isOne = name !== undefined && at === 0 && grid.length === at + height + 1;
      const whole = isOne ? namedByItself(meetingsMeant(columns, name)) : named(columns, tells);
      if (!whole || grid.length <= at + height) continue;
      const title = at > 0 ? onlyText(grid[at - 1] ?? []) : undefined;
      candidates.push({ score, layout: { grid, first: at + height, columns: whole, title } });
    }
  }
  return candidates.sort((a, b) => b.score - a.score)[0];
}

/** Headings of members that differ by words that nobody knows say whose they are by these words. */
function withParties(columns: readonly Column[]): readonly Column[] {
  const open = columns.filter(({ heading }) => heading?.field === 'members');
  if (open.length < 2) return columns;
  return columns.map(column => {
    const { heading, text } = column;
    if (heading?.field !== 'members' || heading.side) return column;
    const named = partyIn(text);
    return named === undefined ? column : { ...column, heading: { ...heading, party: { named } } };
  });
}

/** “Frequency of Service Board meetings”, below a heading that says Service Board. */
function withoutName(text: string, name: string): string {
  const line = plain(text);
  const at = name === '' || line === name ? -1 : line.indexOf(name);
  return at < 0 ? text : `${line.slice(0, at)} ${line.slice(at + name.length)}`;
}

/** The headings of a row; of two rows what stands below a heading of several columns behind it. */
function headingTexts(grid: Grid, at: number, height: number): string[] | undefined {
  const [row, below] = [grid[at], grid[at + 1]];
  if (!row) return undefined;
  if (height === 1) return row.map(({ text }) => text);
  const isSpread = row.some(({ isPartOf }) => isPartOf === 'left');
  if (!below || !isSpread || onlyText(row) !== undefined) return undefined;
  return row.map(({ text }, column) => {
    const cell = below[column] as GridCell;
    return cell.isPartOf === 'above' || !isFilled(cell) ? text : `${text} ${cell.text}`;
  });
}

/** What stands over the whole width above everything else. */
function titlesOf(grid: Grid): string[] {
  const at = grid.findIndex(
    row => !row.some(({ isPartOf }) => isPartOf === 'left') || onlyText(row) === undefined,
  );
  return grid.slice(0, Math.max(at, 0)).map(row => onlyText(row) ?? '');
}

/** Below the name of a board “Meetings” says how often it meets. */
function meetingsMeant(columns: readonly Column[], name: string | undefined): readonly Column[] {
  if (!name) return columns;
  return columns.map(column =>
    column.heading?.field === 'name' &&
    /^(?:meetings|möten|sammanträden)$/.test(plain(column.text).replace(/:$/, ''))
      ? { ...column, heading: { field: 'cadence' } }
      : column,
  );
}

/** Of what is one board: where nothing is called a name, what stands beside an empty heading may be it. */
function namedByItself(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ heading }) => heading?.field === 'name')) return columns;
  const [first] = columns;
  // Headings of the two columns, such as “Item” and “Description”, are about no board.
  const known = first && generic.test(plain(first.text)) ? columns.slice(1) : columns;
  return columns.map((each, index) =>
    index === 0 && plain(each.text) === ''
      ? { ...each, heading: { field: 'name' } }
      : known.includes(each)
        ? each
        : { ...each, heading: { field: 'number' } },
  );
}

const generic =
  /^(?:items?|attributes?|fields?|elements?|topics?|details?|subject|aspect|property|punkt|rubrik|område|post|fält)$/;

/** With one column that has the names of the boards; undefined where none can. */
function named(columns: readonly Column[], tells: number): readonly Column[] | undefined {
  const isOther = ({ text }: Column) => otherThings.test(text);
  const at = columns.findIndex(({ heading }) => heading?.field === 'name');
  if (at >= 0) return isOther(columns[at] as Column) ? undefined : columns;
  const first = columns.findIndex(({ heading }) => heading === undefined || heading.field === 'day');
  const column = columns[first];
  if (!column || isOther(column) || (plain(column.text) !== '' && tells < 2)) return undefined;
  return columns.map((each, index) => (index === first ? { ...each, heading: { field: 'name' } } : each));
}

/** A table without headings, of which one column says how often. */
function byContent(grid: Grid, sides: Sides, today: IsoDate): Layout | undefined {
  const width = grid[0]?.length ?? 0;
  if (grid.length < 2 || width < 2) return undefined;
  const share = (column: number, is: (text: string) => boolean) => {
    const texts = grid.flatMap(row => (isFilled(row[column]) ? [(row[column] as GridCell).text] : []));
    return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  };
  const all = Array.from({ length: width }, (_, column) => column);
  const cadence = all.find(
    column => share(column, text => text.length < 60 && 'value' in readFrequency(text, today)) >= 0.6,
  );
  if (cadence === undefined || cadence === 0) return undefined;
  const level = all.find(
    column => share(column, text => text.length < 30 && levelIn(text) !== undefined) >= 0.8,
  );
  const name = all.find(
    column => column !== level && column !== cadence && share(column, text => /\p{L}/u.test(text)) > 0.8,
  );
  if (name === undefined) return undefined;
  const fieldOf = (column: number): Field | undefined =>
    column === cadence ? 'cadence' : column === name ? 'name' : column === level ? 'level' : undefined;
  const columns = all.map(column => {
    const field = fieldOf(column);
    const isOfPeople = share(column, text => /[;\n•]/.test(text) || sides.before(text) !== undefined) >= 0.6;
    return { heading: field ? { field } : isOfPeople ? { field: 'members' as const } : undefined, text: '' };
  });
  return { grid, first: 0, columns, title: undefined, kind: 'rows', isByContent: true };
}

/** Whether a row says the headings again, as on a new page. */
export function isHeadingRow(row: readonly GridCell[], { columns }: Layout): boolean {
  const same = row.filter((cell, column) => {
    const heading = plain(columns[column]?.text ?? '');
    return heading !== '' && heading.startsWith(plain(cell.text)) && isFilled(cell);
  });
  return same.length >= 2 && same.length * 2 >= row.filter(isFilled).length;
}
