import { Parser } from 'htmlparser2';
import type { FilledCell, FilledPart } from '../core/index.ts';

/** What begins a line of its own. */
const blocks = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
]);
const struck = new Set(['s', 'del', 'strike']);

/**
 * The texts and tables of a page of HTML, from top to bottom. How something looks makes no difference, but whether it is struck
 * through; a table inside a cell is a text of that cell.
 */
export function partsOfHtml(html: string): FilledPart[] {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: name => reader.close(name),
    ontext: text => reader.text(text),
  });
  parser.end(html);
  return reader.end();
}

interface Cell {
  text: string;
  isStruck: boolean;
  columns: number;
  rows: number;
}

class HtmlReader {
  readonly #parts: FilledPart[] = [];
  #text = '';
  /** Of the heading that is read. */
  #rank: number | undefined;
  #rows: Cell[][] = [];
  #cell: Cell | undefined;
  /** How many tables are around what is read. */
  #tables = 0;
  #struck = 0;
  /** Inside of what leads to a footnote: its number belongs to no text. */
  #notes = 0;

  open(name: string, attributes: Readonly<Record<string, string>>) {
    if (name === 'table') this.#tables += 1;
    if (name === 'table' && this.#tables === 1) {
      this.#flush();
      this.#rows = [];
    } else if (name === 'tr' && this.#tables === 1) this.#rows.push([]);
    else if ((name === 'td' || name === 'th') && this.#tables === 1) {
      const [columns, rows] = [spanOf(attributes.colspan), spanOf(attributes.rowspan)];
      this.#cell = { text: '', isStruck: false, columns, rows };
      this.#rows.at(-1)?.push(this.#cell);
    } else if (blocks.has(name)) {
      this.#break();
      this.#rank = rankOf(name);
    } else if (name === 'br') this.#add('\n');
    else if (name === 'li') this.#add('\n• ');
    else if (name === 'input' && attributes.type === 'checkbox')
      this.#add('checked' in attributes ? '☒' : '☐');
    else if (struck.has(name)) this.#struck += 1;
    else if (this.#notes > 0 || (name === 'a' && /^#(?:foot|end)note/.test(attributes.href ?? '')))
      this.#notes += 1;
  }

  close(name: string) {
    if (struck.has(name)) this.#struck -= 1;
    else if (name === 'a' && this.#notes > 0) this.#notes -= 1;
    else if (name === 'table') {
      this.#tables -= 1;
      if (this.#tables === 0) {
        this.#parts.push({ kind: 'table', rows: gridOf(this.#rows) });
        this.#cell = undefined;
      }
    } else if ((name === 'td' || name === 'th') && this.#tables === 1) this.#cell = undefined;
    else if (blocks.has(name)) this.#break();
  }

  text(text: string) {
    if (this.#notes > 0) return;
    this.#add(text.replace(/\s+/g, ' '));
    if (this.#struck > 0 && this.#cell && text.trim() !== '') this.#cell.isStruck = true;
  }

  end(): FilledPart[] {
    this.#flush();
    return this.#parts;
  }

  #add(text: string) {
    if (this.#cell) this.#cell.text += text;
    else if (this.#tables === 0) this.#text += text;
  }

  /** Between blocks: a line in a cell, another text outside of tables. */
  #break() {
    if (this.#cell) this.#cell.text += '\n';
    else if (this.#tables === 0) this.#flush();
  }

  #flush() {
    const text = linesOf(this.#text).join('\n');
    const rank = this.#rank === undefined ? {} : { rank: this.#rank };
    if (text !== '') this.#parts.push({ kind: 'text', text, ...rank });
    this.#text = '';
    this.#rank = undefined;
  }
}

/** The rank of a heading by the name of its tag; undefined for what is none. */
function rankOf(name: string): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name.slice(1)) : undefined;
}

/** More columns than this no table of a pack has: whoever writes another number means nothing by it. */
const mostColumns = 100;

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, mostColumns) : 1;
}

/** Cells in rows and columns: those that go over several leave empty ones behind. */
function gridOf(rows: readonly (readonly Cell[])[]): FilledCell[][] {
  const empty = { text: '', isStruck: false, span: 1 };
  const below: FilledCell = { ...empty, isPartOf: 'above' };
  const beside: FilledCell = { ...empty, isPartOf: 'left' };
  /** For each column how many rows below are covered by a cell above. */
  const covered: number[] = [];
  const grid = rows.map(cells => {
    const row: FilledCell[] = [];
    const skip = () => {
      while ((covered[row.length] ?? 0) > 0) {
        covered[row.length] = (covered[row.length] ?? 0) - 1;
        row.push(below);
      }
    };
    for (const { text, isStruck, columns, rows } of cells) {
      skip();
      const lines = linesOf(text).join('\n');
      for (let column = 0; column < columns; column++) {
        covered[row.length] = rows - 1;
        row.push(column === 0 ? { text: lines, isStruck, span: Math.max(columns, rows) } : beside);
      }
    }
    skip();
    return row;
  });
  // Rows are as wide as the widest, but not for the sake of a row that is no row of a pack.
  const width = Math.min(
    grid.reduce((most, { length }) => Math.max(most, length), 0),
    mostColumns,
  );
  return grid.map(row => [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => empty)]);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && line !== '•');
}
