import type { LineIndex } from '../util/text.ts';
import { endOfQuoted } from '../yaml/words.ts';

/** Most lines that brackets or quotes are followed over. */
const MAX_LINES = 200;

/** The line on which a text in quotes ends that begins on `line` with `value`; undefined when it does not. */
export function closingQuote(lines: LineIndex, line: number, to: number, value: string): number | undefined {
  return lineOfEnd(lines, line, to, value, text => endOfQuoted(text, 0) !== undefined);
}

/** The same for brackets. */
export function endOfBrackets(lines: LineIndex, line: number, to: number, value: string): number | undefined {
  return lineOfEnd(lines, line, to, value, isClosed);
}

function lineOfEnd(
  lines: LineIndex,
  line: number,
  to: number,
  value: string,
  isWhole: (text: string) => boolean,
): number | undefined {
  let text = value;
  for (let next = line; next < Math.min(to, line + MAX_LINES); next++) {
    if (next > line) text += `\n${lines.lineText(next)}`;
    if (isWhole(text)) return next;
  }
  return undefined;
}

/** Whether every bracket of a text is closed; those in quotes and comments do not count. */
function isClosed(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/(?<=[[{,:\s])(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')|\s#.*|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
  }
  return depth <= 0;
}
