import type { Range } from '../../../util/text.ts';
import { endOfLine } from '../../characters.ts';
import {
  firstOf,
  indentOf,
  isDash,
  isEmptyLine,
  type LinedText,
  lastLineBelow,
  neighbour,
} from '../../line-outline.ts';
import { messages } from '../../messages.ts';
import { titles } from '../corrections.ts';
import { restOfLine } from '../failure.ts';
import type { Mend } from '../mended.ts';
import type { Repair } from './repair.ts';

/** What people and word processors put before the entries of a list: bullets and dashes of other kinds. */
const BULLET = '--(?=\\s)\\s+|[–—―−‐‑⁃﹣－•·∙●○◦▪▫■□‣▸►▶➢➤→*+](?:\\s+|(?=\\S)|$)';

/** What an entry begins with behind its number. */
const ENTRY = '(?=[{["\'(]|\\p{L}|$)';

/** Numbers and letters: `1.`, `1)`, `1.)`, `2.1`, `(1)`, `a)`, `a. `, `iv)`, `1 - `, `1: `. */
const NUMBER = [
  `\\d{1,3}(?:\\.\\d{1,2})*(?:\\.\\)|[.)])\\s*${ENTRY}`,
  `\\((?:\\d{1,3}|[A-Za-z]|[ivxIVX]{2,4})\\)\\s*${ENTRY}`,
  `(?:[A-Za-z]|[ivxIVX]{2,4})\\)\\s*${ENTRY}`,
  `(?:[A-Za-z]|[ivxIVX]{2,4})\\.\\s+${ENTRY}`,
  `\\d{1,3}(?:\\s*[-–—]|:)(?:\\s+${ENTRY}|$)`,
].join('|');

const SIGN = new RegExp(`^(?:${BULLET}|${NUMBER})`, 'u');

/** A number before a key behind a dash: there it says twice that an entry begins. */
const NUMBERED_KEY = new RegExp(`^(?:${NUMBER})(?=[A-Za-z][\\w-]*:(?:\\s|$))`, 'u');

/** What a text begins with instead of the dash of a list, with the spaces behind it; undefined where it does not. */
export const listSignOf = (text: string): string | undefined => SIGN.exec(text)?.[0];

/**
 * The list of which one line begins with something else than a dash, as it was meant: `– id: x`, `• id: x`, `1. id: x`.
 * The other lines of the list are written in the same way, and that is one habit, not twenty mistakes.
 */
export function signedList(written: LinedText, line: number): Repair | undefined {
  if (signOn(written, line) === undefined) return undefined;
  const entries = entriesWithSign(written, line);
  const [first = line] = entries;
  const signs = entries.map(entry => signOn(written, entry) as Range);
  const words = signs.map(({ start, end }) => written.text.slice(start, end).trim());
  const [sign = ''] = words;
  return {
    range: restOfLine(written.text, firstOf(written, first)),
    message: /[\p{L}\p{N}]/u.test(sign) ? messages.numberedEntry(sign) : messages.wrongDash(sign),
    mends: signs.map((sign, index) => dashFor(written, entries[index] as number, sign)),
    last: entries.at(-1) ?? line,
    title: titles.replaceByDash(words),
  };
}

/** The same for a number between a dash and its key, which is one sign too many. */
export function numberBehindDash(written: LinedText, at: number): Repair | undefined {
  const range = restOfLine(written.text, at);
  const sign = NUMBERED_KEY.exec(written.text.slice(range.start, range.end))?.[0];
  if (sign === undefined) return undefined;
  const mends = [{ start: at, end: at + sign.length, text: '' }];
  const message = messages.numberedEntry(sign.trim());
  return { range, message, mends, last: written.lines.lineAt(at), title: titles.deleteSign(sign.trim()) };
}

/** The lines in the same column with such a sign, as far as nothing but entries stands there, and nothing further left. */
function entriesWithSign(written: LinedText, line: number): number[] {
  const column = indentOf(written, line);
  const found = [line];
  for (const step of [-1, 1] as const) {
    let next = neighbour(written, line, step);
    for (; next !== undefined && indentOf(written, next) >= column; next = neighbour(written, next, step)) {
      if (indentOf(written, next) > column) continue;
      if (signOn(written, next)) found.push(next);
      else if (!isDash(written, next)) break;
    }
  }
  return found.sort((a, b) => a - b);
}

function signOn(written: LinedText, line: number): Range | undefined {
  const start = firstOf(written, line);
  const sign = listSignOf(written.text.slice(start, endOfLine(written.text, start)));
  return sign === undefined ? undefined : { start, end: start + sign.length };
}

/** A dash with as many spaces behind it as let the first key stand above those below it. */
function dashFor(written: LinedText, line: number, sign: Range): Mend {
  const rest = written.text.slice(sign.end, endOfLine(written.text, sign.end)).trimEnd();
  if (rest === '') return { ...sign, text: '-' };
  const below = /^[\w-]+:/.test(rest) ? columnOfKeysBelow(written, line) : undefined;
  const width = (below ?? 0) - indentOf(written, line);
  // What stands further in than the key may belong to it.
  const isBeside = width > 1 && (width <= sign.end - sign.start || !rest.endsWith(':'));
  return { ...sign, text: '- '.padEnd(isBeside ? width : 2) };
}

/** The least column of the lines that hang below an entry, where keys stand there. */
function columnOfKeysBelow(written: LinedText, line: number): number | undefined {
  const last = lastLineBelow(written, line, indentOf(written, line)) ?? line;
  let least: number | undefined;
  let isKey = false;
  for (let below = line + 1; below <= last; below++) {
    const column = indentOf(written, below);
    if (isEmptyLine(written, below) || (least !== undefined && column >= least)) continue;
    least = column;
    const start = firstOf(written, below);
    isKey = /^["']?[\w-]+["']?:(?:\s|$)/.test(written.text.slice(start, endOfLine(written.text, start)));
  }
  return isKey ? least : undefined;
}
