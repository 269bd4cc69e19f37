import type { IsoDate } from '../calendar/date.ts';
import { type Text, t } from '../l10n/message.ts';
import type { FilledPart } from '../minutes/filled-document.ts';
import { quote } from '../minutes/unread.ts';
import type { GovernanceLevel } from '../model/sections.ts';
import { type Grid, type GridCell, gridOf, isFilled, isTooWide, onlyText } from './grid.ts';
import { isHeadingRow, type Layout, layoutOf } from './layout.ts';
import { isOnlyLevel, levelIn } from './levels.ts';
import { asTables } from './paragraphs.ts';
import type { RawBoard, RawCell, Remark } from './raw-board.ts';
import type { Sides } from './sides.ts';
import { Surroundings } from './surroundings.ts';

export interface RawBoards {
  readonly boards: readonly RawBoard[];
  readonly remarks: readonly Remark[];
  /** Tables that are none of boards, as sentences. */
  readonly leftOut: readonly Text[];
}

/** The boards of all tables of a document that look like tables of boards. */
export function rawBoardsOf(parts: readonly FilledPart[], sides: Sides, today: IsoDate): RawBoards {
  const boards: RawBoard[] = [];
  const remarks: Remark[] = [];
  const leftOut: Text[] = [];
  const around = new Surroundings();
  let before: Layout | undefined;
  let number = 0;
  for (const part of asTables(parts, sides)) {
    if (part.kind === 'text') {
      around.add(part);
      before = undefined;
      continue;
    }
    number++;
    const grid = gridOf(part);
    if (grid.length === 0) continue;
    const known = isTooWide(grid) ? undefined : layoutOf(grid, sides, today, around.title());
    // A table that goes on behind the end of a page has no headings of its own.
    const goesOn =
      before?.kind === 'rows' && before.columns.length === grid[0]?.length && (!known || known.isByContent);
    const layout = goesOn && before ? { ...before, grid, first: 0 } : known;
    const table = t`Table ${number}`;
    if (!layout) {
      leftOut.push(
        t`${table}, which begins with ${quote(beginOf(grid))}, is no table of boards: no headings say who meets how often.`,
      );
      around.pass();
      continue;
    }
    if (layout.isByContent)
      remarks.push({
        place: table,
        wrong: t`The table has no headings; what its columns are is told by what stands in them.`,
        remedy: t`Look at what was made of it, or write headings above it.`,
      });
    for (const board of boardsIn(layout, table, around, remarks)) boards.push(board);
    before = layout;
    around.pass();
  }
  return { boards, remarks, leftOut };
}

function beginOf(grid: Grid): string {
  return grid.flat().find(isFilled)?.text.split('\n')[0] ?? '';
}

function boardsIn(layout: Layout, table: Text, around: Surroundings, remarks: Remark[]): RawBoard[] {
  const { grid, first, columns, title, kind } = layout;
  const boards: Draft[] = [];
  const nameAt = columns.findIndex(({ heading }) => heading?.field === 'name');
  const levelAt = columns.findIndex(({ heading }) => heading?.field === 'level');
  let level = levelOf(title) ?? around.level();
  let levelText = '';
  const above = kind === 'one' ? nameAbove(layout, around) : undefined;
  for (const row of grid.slice(first)) {
    if (isHeadingRow(row, layout)) continue;
    const place =
      kind === 'rows'
        ? t`${table}, row ${row[0]?.row ?? 0}`
        : kind === 'columns'
          ? t`${table}, column ${grid.indexOf(row) + 1}`
          : table;
    const only = onlyText(row);
    if (kind === 'rows' && only !== undefined && row.length > 1) {
      const isMerged = row.some(cell => cell.isPartOf === 'left');
      if (isOnlyLevel(only) || (isMerged && levelIn(only) !== undefined)) {
        level = { level: levelIn(only) as GovernanceLevel, text: only };
        continue;
      }
      if (isMerged) {
        level = undefined;
        remarks.push({
          place,
          wrong: t`${quote(only)} is a heading among the rows that names no level.`,
          remedy: t`Write strategic, tactical or operational into it where it means one.`,
        });
        continue;
      }
    }
    const own = nameAt < 0 ? undefined : row[nameAt];
    const name = (above ?? (isFilled(own) ? own.text : '')).replace(/\s+/g, ' ').trim();
    const cells = cellsOf(row, layout, nameAt);
    const last = boards.at(-1);
    // A board whose name goes over several rows, or stands in the first of them only.
    if (last && (name === '' || (own?.isPartOf === 'above' && name === last.name))) {
      last.add(cells);
      continue;
    }
    if (name === '') {
      remarks.push({
        place,
        wrong: t`The row says no name of a board.`,
        remedy: t`Write its name into the column of names.`,
      });
      continue;
    }
    if (levelAt >= 0) levelText = isFilled(row[levelAt]) ? (row[levelAt] as GridCell).text : levelText;
    // What was one cell in a spreadsheet is empty below its first row.
    const carried = levelAt >= 0 && !isFilled(row[levelAt]) ? levelOf(levelText) : undefined;
    const board = new Draft(place, name.replace(/[*:]+$/, ''), carried ?? level);
    board.add(cells);
    boards.push(board);
  }
  return boards.map(board => board.done());
}

/** What a table that is one board has above it. */
function nameAbove({ title, columns, grid, first }: Layout, around: Surroundings): string | undefined {
  const at = columns.findIndex(({ heading, text }) => heading?.field === 'name' && text !== '');
  if (at >= 0 && isFilled(grid[first]?.[at])) return undefined;
  return title ?? around.title();
}

function levelOf(text: string | undefined): RawBoard['level'] {
  const level = text === undefined ? undefined : levelIn(text);
  return level && text !== undefined ? { level, text } : undefined;
}

function cellsOf(row: readonly GridCell[], { columns }: Layout, nameAt: number): RawCell[] {
  return row.flatMap((cell, column) => {
    const { heading, text } = columns[column] ?? { heading: undefined, text: '' };
    if (column === nameAt) return [];
    // A cell that goes over several columns says the same of each.
    if (
      !isFilled(cell) ||
      (cell.isPartOf === 'left' && columns[column - 1]?.heading?.field === heading?.field && !heading?.side)
    )
      return [];
    return [
      {
        column,
        heading,
        title: text.replace(/\s+/g, ' ').trim(),
        text: withBullets(cell.text),
        isStruck: cell.isStruck,
      },
    ];
  });
}

/** A list of a text that knows no lists has asterisks or dashes at its lines. */
function withBullets(text: string): string {
  return text.replace(text.includes('\n') ? /^[ \t]*[*+–-][ \t]+(?=\S)/gmu : /^\*[ \t]+(?=\S)/u, '• ');
}

/** A board while further rows of it may follow: what says the same again is the same. */
class Draft {
  readonly place: Text;
  readonly name: string;
  readonly level: RawBoard['level'];
  readonly #cells = new Map<string, { readonly cell: RawCell; readonly texts: Set<string> }>();

  constructor(place: Text, name: string, level: RawBoard['level']) {
    this.place = place;
    this.name = name;
    this.level = level;
  }

  add(cells: readonly RawCell[]): void {
    for (const cell of cells) {
      const key = `${cell.column}`;
      const there = this.#cells.get(key);
      if (there) there.texts.add(cell.text);
      else this.#cells.set(key, { cell, texts: new Set([cell.text]) });
    }
  }

  done(): RawBoard {
    const { place, name, level } = this;
    const cells = [...this.#cells.values()].map(({ cell, texts }) => ({
      ...cell,
      text: [...texts].join('\n'),
    }));
    return { place, name, level, cells };
  }
}
