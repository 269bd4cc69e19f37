import type { TableBlock } from './block.ts';

type Table = Pick<TableBlock, 'columns' | 'rows'>;

/** What a letter and the margins of a cell take, in twentieths of a point. */
const letter = 108;
const margins = 200;
/** Longer words than these are broken rather than that they take the room of all others. */
const longestKept = 22;
/** What is no longer than that is not parted at all, if there is room. */
const short = 16;

/**
 * How wide the columns of a table are: each has room for its longest word, so that none is broken that need not be; what
 * remains goes to those with much to say.
 *
 * @param width of the whole table, in twentieths of a point; so is what is returned
 */
export function columnWidths({ columns, rows }: Table, width: number): number[] {
  // Dates, numbers and names stand in one line where there is room for that.
  const whole = leastWidths({ columns, rows }, text =>
    text.length <= short ? text.length : longestWord(text),
  );
  const least = sum(whole) <= width ? whole : leastWidths({ columns, rows }, longestWord);
  const needed = sum(least);
  if (needed >= width) return least.map(each => Math.floor((each * width) / needed));
  const wanted = columns.map(({ share }, column) => {
    const longest =
      rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0) * letter + margins;
    // Beyond one line nothing is gained.
    return Math.min(longest, (width * share * 1.6) / sum(columns.map(each => each.share)));
  });
  const more = wanted.map((each, column) => Math.max(each - (least[column] ?? 0), 0));
  const spare = width - needed;
  const asked = sum(more);
  return least.map((each, column) =>
    Math.floor(each + (asked === 0 ? spare / columns.length : (spare * (more[column] ?? 0)) / asked)),
  );
}

/** What each column needs at the least, by how many letters of a text may not be parted. */
function leastWidths({ columns, rows }: Table, lettersOf: (text: string) => number): number[] {
  return columns.map(({ heading }, column) => {
    // What is bold is wider.
    const inHeading = longestWord(heading) * 1.12;
    const cells = rows.map(row => lettersOf(row[column] ?? '') * (column === 0 ? 1.12 : 1));
    const letters = cells.reduce((most, each) => Math.max(most, each), inHeading);
    return Math.min(letters, longestKept) * letter + margins;
  });
}

function longestWord(text: string): number {
  return text.split(/[\s-]+/).reduce((most, word) => Math.max(most, word.length), 0);
}

function sum(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0);
}
