import { columnAt, eolOf, type Written } from '../../edits/columns.ts';
import type { Range } from '../../util/text.ts';

/**
 * Lines of a text, written at another column. The first one may begin in the middle of its line; empty lines at
 * both ends are left out.
 *
 * @param at the place whose column counts as the old one; the beginning of the range where it is left out
 */
export function movedLines(file: Written, range: Range, column: number, at = range.start): string {
  const further = column - columnAt(file, at);
  const [first = '', ...rest] = file.text.slice(range.start, range.end).split(/\r\n|\r|\n/);
  const startsLine = columnAt(file, range.start) === 0;
  const lines = [
    startsLine ? shifted(first, further) : ' '.repeat(column) + first,
    ...rest.map(line => shifted(line, further)),
  ];
  return lines.join(eolOf(file.text)).replace(/^(?:[ \t]*[\r\n])+|[\s]+$/g, '');
}

function shifted(line: string, further: number): string {
  if (line.trim() === '') return '';
  if (further >= 0) return ' '.repeat(further) + line;
  const margin = line.length - line.trimStart().length;
  return line.slice(Math.min(-further, margin));
}
