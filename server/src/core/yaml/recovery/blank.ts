import type { Range } from '../../util/text.ts';
import { isBlank, isBreak } from '../characters.ts';

/** The text without what stands in the ranges: as long as before, with the same line breaks. */
export function erased(text: string, ranges: readonly Range[]): string {
  return rewritten(text, ranges, erasedLines);
}

/** The text with ranges rewritten; overlapping ranges are welcome. */
function rewritten(
  text: string,
  ranges: readonly Range[],
  blank: (old: string, fromLineStart: boolean, toLineEnd: boolean) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(
      text.slice(at, from),
      blank(text.slice(from, end), startsLine(text, from), endsLine(text, end)),
    );
    at = Math.min(end, text.length);
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (isBlank(text.charCodeAt(before))) before--;
  return before < 0 || isBreak(text.charCodeAt(before)) || text[before] === '\uFEFF';
}

function endsLine(text: string, at: number): boolean {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next++;
  return next >= text.length || isBreak(text.charCodeAt(next));
}

/**
 * Spaces for everything but line breaks. Where a line is erased from its first word to its end, a `#` takes the place of
 * that word: below a block of text (`|`), a line of spaces alone would belong to the block.
 */
function erasedLines(old: string, fromLineStart: boolean, toLineEnd: boolean): string {
  const lines = old.split(/([\r\n]+)/);
  const blank = (line: string, index: number) => {
    if (index % 2 === 1) return line;
    const whole = (index > 0 || fromLineStart) && (index < lines.length - 1 || toLineEnd);
    const first = whole ? line.search(/[^ ]/) : -1;
    return first === -1 ? ' '.repeat(line.length) : `${' '.repeat(first)}#`.padEnd(line.length);
  };
  return lines.map(blank).join('');
}
