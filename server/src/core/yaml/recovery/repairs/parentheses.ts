import type { Range } from '../../../util/text.ts';
import { indentOf, type LinedText, neighbour } from '../../line-outline.ts';
import { messages } from '../../messages.ts';
import { titles } from '../corrections.ts';
import type { Mend } from '../mended.ts';
import type { Repair } from './repair.ts';

/** Where entries with keys may begin, behind a round bracket. */
const OPENER = /(?<=(?:^|[:,[{(-]) *)\((?= *["']?[A-Za-z][\w-]*["']? ?: )/g;

/** Most characters that are looked at to find the end of what a round bracket begins. */
const LONG = 2_000;

/** Most of them that are looked at on one line. */
const MOST = 20;

/**
 * `( level: tactical, within: 2 days )`: round brackets for braces. Those of the other lines in the same column go with it:
 * they come from one habit.
 */
export function parentheses(written: LinedText, line: number): Repair | undefined {
  const own = pairsOn(written, line);
  if (own.length === 0) return undefined;
  const lines = [line];
  const column = indentOf(written, line);
  for (const step of [-1, 1] as const) {
    let next = neighbour(written, line, step);
    for (; next !== undefined && indentOf(written, next) >= column; next = neighbour(written, next, step)) {
      if (indentOf(written, next) === column && pairsOn(written, next).length > 0) lines.push(next);
    }
  }
  lines.sort((a, b) => a - b);
  const pairs = lines.flatMap(each => pairsOn(written, each));
  const [first] = pairs as [Range];
  const { end } = written.lines.line(written.lines.lineAt(first.start));
  return {
    range: { start: first.start, end: Math.min(first.end, end) },
    message: messages.roundBrackets(),
    mends: pairs.flatMap(pair => bracesFor(pair, written.text)).sort((a, b) => a.start - b.start),
    last: lines.at(-1) as number,
    title: titles.bracesForParentheses(lines.length),
  };
}

function bracesFor({ start, end }: Range, text: string): Mend[] {
  const opener = { start, end: start + 1, text: '{' };
  return text[end - 1] === ')' ? [opener, { start: end - 1, end, text: '}' }] : [opener];
}

/** The round brackets that begin on a line, and where they are closed. */
function pairsOn({ text, lines }: LinedText, line: number): Range[] {
  const { start, end } = lines.line(line);
  const openers = [...text.slice(start, Math.min(end, start + LONG)).matchAll(OPENER)].slice(0, MOST);
  return openers.flatMap(({ index }) => {
    const piece = text.slice(start + index, start + index + LONG);
    const closer = closerOf(piece);
    // What goes on behind it is a text with a remark in it.
    if (closer === undefined || !/^\s*(?:[\])},#\r\n]|$)/.test(piece.slice(closer + 1))) return [];
    return [{ start: start + index, end: start + index + closer + 1 }];
  });
}

/** Where the round bracket is closed that a text begins with, be it by a brace; what stands in quotes does not count. */
function closerOf(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(
    /(?<=[[{(,:\s])(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')|[[\]{}()]/g,
  )) {
    if ('[{('.includes(token)) depth++;
    else if (']})'.includes(token) && --depth === 0) return token === ']' ? undefined : index;
  }
  return undefined;
}
