import type { LineIndex } from '../util/text.ts';
import { messages } from '../yaml/messages.ts';
import { titles } from '../yaml/recovery/corrections.ts';
import type { Blocks } from './blocks.ts';
import { type Candidate, candidate, fitting, type SearchedText } from './candidate.ts';

/**
 * Two lines that changed places, as one key of the keyboard does it. Together they are as long as before, so that only
 * places within the two are not those of the text.
 *
 * @param line the upper one of the two
 */
export function swappedAt(line: number, text: string, lines: LineIndex): Candidate[] {
  const upper = lines.line(line);
  const lower = lines.line(line + 1);
  const above = text.slice(upper.start, upper.end);
  const below = text.slice(lower.start, lower.end);
  if ([above, below].some(isEmpty)) return [];
  const around = [neighbour(lines, line, -1), below, above, neighbour(lines, line + 1, 1)];
  if (around.some((written, index) => index > 0 && isSwallowed(around[index - 1] ?? '', written))) return [];
  const range = { start: upper.start + above.search(/\S/), end: upper.end };
  const between = text.slice(upper.end, lower.start);
  const mend = { start: upper.start, end: lower.end, text: `${below}${between}${above}` };
  const repair = { range, message: messages.swappedLines(), mends: [mend], title: titles.swap(line + 1) };
  return [candidate(repair, 2)];
}

/** Whether what was meant is lines in another order. */
export const isSwap = ({ repair }: Candidate) => repair.mends.some(({ text }) => /[\r\n]/.test(text));

const isEmpty = (written: string) => /^\s*(?:#|$)/.test(written);

/** The nearest line above or below that holds something. */
function neighbour(lines: LineIndex, line: number, step: 1 | -1): string {
  let next = line + step;
  while (next >= 0 && next < lines.count && isEmpty(lines.lineText(next))) next += step;
  return lines.lineText(next);
}

/** Whether a list below a key with a text of its own becomes part of that text: lines that once held something. */
function isSwallowed(above: string, below: string): boolean {
  const key = /^(?<margin> *(?:- +)*)[^\s"'[\]{},#:]+: +[^\s"'[\]{}|>&*!#]/.exec(above)?.groups?.margin;
  const dash = /^(?<margin> *)- /.exec(below)?.groups?.margin;
  return key !== undefined && dash !== undefined && dash.length > key.length;
}

/** Two entries of one line each that have to stand the other way round, wherever that shows. */
export function swappedUnits(
  { text, lines, units }: SearchedText,
  index: number,
  before: Blocks,
): Candidate[] {
  const upper = units[index];
  const lower = units[index + 1];
  if (!upper || !lower || upper.first !== upper.last || lower.first !== lower.last) return [];
  if (lower.first !== upper.last + 1 || !fitting(units, index + 2, before.after(lower)?.after(upper)))
    return [];
  return swappedAt(upper.first, text, lines);
}
