import type { Range } from '../../../util/text.ts';
import { endOfLine } from '../../characters.ts';
import { contentColumn, firstOf, indentOf, neighbour } from '../../line-outline.ts';
import { messages } from '../../messages.ts';
import { nextLine } from '../../words.ts';
import { type Correction, titles } from '../corrections.ts';
import { type Failure, linesBelow, restOfLine } from '../failure.ts';
import { writtenOn } from '../margins.ts';
import { correctionsOf, type Repair } from './repair.ts';

/** Signs that people and word processors put before the entries of a list, and numbers. */
const LIST_SIGNS = '–—―−‐‑⁃﹣－•·∙●○◦▪▫■□‣▸►▶➢➤→*+';
export const OTHER_SIGN = new RegExp(`^(?:[${LIST_SIGNS}](?:\\s+|(?=\\S))|\\d{1,2}[.)]\\s+(?=[{["'A-Za-z]))`);

/** `-id: x`, `– id: x`, `• id: x`, `1. id: x` */
export function dash(failure: Failure, line: number): Repair[] {
  const start = firstOf(failure, line);
  const whole = restOfLine(failure.text, start);
  const written = failure.text.slice(whole.start, whole.end);
  if (/^-[^\s-]/.test(written)) {
    if (/^-[\d.]+$/.test(written)) return [];
    const mends = [{ start, end: start + 1, text: '- ' }];
    const title = titles.spaceBehindDash();
    return [{ range: whole, message: messages.dashWithoutSpace(written), mends, last: line, title }];
  }
  const sign = OTHER_SIGN.exec(written)?.[0];
  if (sign === undefined) return [];
  // One habit, not twenty mistakes: the other entries of the list are written in the same way.
  const entries = entriesWithSign(failure, line);
  const places = entries.map(entry => signOn(failure, entry) as Range);
  const message = messages.wrongDash(sign.trim());
  return [
    {
      range: restOfLine(failure.text, places[0]?.start ?? start),
      message,
      mends: places.map(place => ({ ...place, text: '- '.padEnd(place.end - place.start) })),
      last: entries.at(-1) ?? line,
      title: titles.replaceByDash(sign.trim(), entries.length),
      written: places.map(place => ({ ...place, text: '- ' })),
    },
  ];
}

/** The lines in the same column with such a sign, as far as nothing else stands there or further left. */
function entriesWithSign(failure: Failure, line: number): number[] {
  const column = indentOf(failure, line);
  const found = [line];
  for (const step of [-1, 1] as const) {
    let next = neighbour(failure, line, step);
    for (; next !== undefined && indentOf(failure, next) >= column; next = neighbour(failure, next, step)) {
      if (indentOf(failure, next) > column) continue;
      if (!signOn(failure, next)) break;
      found.push(next);
    }
  }
  return found.sort((a, b) => a - b);
}

function signOn(failure: Failure, line: number): Range | undefined {
  const start = firstOf(failure, line);
  const sign = OTHER_SIGN.exec(failure.text.slice(start, endOfLine(failure.text, start)))?.[0];
  return sign === undefined ? undefined : { start, end: start + sign.length };
}

/** `%sharing:`: a sign before an entry that has a meaning of its own in YAML, typed by mistake. */
export function reserved(failure: Failure, line: number): Repair[] {
  const start = firstOf(failure, line);
  const sign = /^[%@`](?= *(?:- |[\w-]+:(?:\s|$)|[[{"']))/.exec(writtenOn(failure, line))?.[0];
  if (sign === undefined) return [];
  const range = { start, end: start + 1 };
  const mends = [{ ...range, text: '' }];
  return [{ range, message: messages.reservedSign(sign), mends, last: line, title: titles.deleteSign(sign) }];
}

/** `sharing` above its entries, `title Partnership`, `title；Partnership`, `title:Partnership` */
export function colon(failure: Failure, line: number): Repair[] {
  const { text, lines } = failure;
  const start = lines.line(line).start + contentColumn(failure, line);
  const whole = restOfLine(text, start);
  const words = text.slice(whole.start, whole.end);
  const [, key = '', sign = '', rest = ''] = KEY_WITHOUT_COLON.exec(words) ?? [];
  if (key === '' || (rest === '' && !heads(failure, line, contentColumn(failure, line)))) return [];
  const end = start + key.length;
  const repair = { range: whole, last: line };
  if (sign === ':') {
    const mends = [{ start: end + 1, end: end + 1, text: ' ' }];
    return [{ ...repair, message: messages.missingSpace(words), mends, title: titles.spaceBehindColon() }];
  }
  const isJoined = rest !== '' && !/^\s/.test(rest);
  if (isJoined && sign === '') return [];
  const place = { start: end, end: end + sign.length };
  const written = [{ ...place, text: isJoined ? ': ' : ':' }];
  const mends = isJoined ? written : [{ ...place, text: ':'.padStart(sign.length) }];
  const title = sign === '' ? titles.addColon(key) : titles.replaceByColon(sign.trim());
  const message = rest === '' ? messages.lostColon(key) : messages.noColon(words);
  const others = sign === '' && rest !== '' ? asNoKey(whole, text) : [];
  return [{ ...repair, message, mends, title, written, others }];
}

/** A key, a sign that is no colon of YAML, and what stands behind it. */
const KEY_WITHOUT_COLON =
  /^([a-z][A-Za-z]*)((?: ?(?:->|=>|:=|[;=：﹕︰∶→]))|:(?=[^\s:/])|)(?!.*:(?:\s|$))(.*)$/;

/** Whether what stands below a word hangs on it, and not on a key above that waits for its entries. */
function heads(failure: Failure, line: number, column: number): boolean {
  if (linesBelow(failure, line, column) === undefined) return false;
  const above = neighbour(failure, line, -1);
  if (above === undefined || indentOf(failure, above) < indentOf(failure, line)) return true;
  return !/(?::|^-)$/.test(writtenOn(failure, above));
}

/** A line at the margin that is no key, in the middle of a section. */
export function stray(failure: Failure, line: number): Repair[] {
  const { start } = failure.lines.line(line);
  const below = neighbour(failure, line, 1);
  const above = neighbour(failure, line, -1);
  const written = writtenOn(failure, line);
  if (indentOf(failure, line) > 0 || /^(?:[A-Za-z][\w-]*:(?:\s|$)|["'[{}\]-])/.test(written)) return [];
  if (above === undefined || below === undefined || indentOf(failure, below) === 0) return [];
  const range = restOfLine(failure.text, start);
  const message = written.includes(':') ? messages.general(written) : messages.noColon(written);
  return [{ range, message, last: line, ...commentOut(range, failure.text) }];
}

/** What stands alone on its line and says nothing here: it is read as a comment, and may as well go. */
export function commentOut(
  range: Range,
  text: string,
): Pick<Repair, 'mends' | 'title' | 'written' | 'others' | 'isSure'> {
  const words = text.slice(range.start, range.end);
  const behind = nextLine(text, endOfLine(text, range.end));
  const line = { start: startOfLine(text, range.start), end: Math.min(behind, text.length), text: '' };
  const comment = [{ start: range.start, end: range.start, text: '# ' }];
  const away: [Correction, Correction] = [
    { title: titles.makeComment(words), edits: comment, isSure: false },
    { title: titles.deleteLine(words), edits: [line], isSure: false },
  ];
  const [join] = joinedAbove(range, text);
  const [first, ...others] = join ? [join, ...away] : away;
  const mends = [{ ...range, text: '#'.padEnd(range.end - range.start) }];
  return { mends, title: first.title, written: first.edits, others, isSure: false };
}

/** What begins like a key, and may be words that belong to the text above, or nowhere. */
function asNoKey(range: Range, text: string): Correction[] {
  if (text.slice(startOfLine(text, range.start), range.start).trim() !== '') return [];
  const repair = { ...commentOut(range, text), range, message: '', last: 0 };
  return correctionsOf(repair).map(each => ({ ...each, isFallback: true }));
}

const startOfLine = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** Words below a text that is written on one line: they go on where it stops, once they stand further in. */
function joinedAbove({ start, end }: Range, text: string): Correction[] {
  const words = text.slice(start, end);
  const head = text.slice(0, start).trimEnd();
  const above = TEXT_ON_ONE_LINE.exec(head.slice(startOfLine(head, head.length)))?.[0];
  const missing = above === undefined ? 0 : above.search(/[^ -]/) + 2 - (start - startOfLine(text, start));
  if (missing <= 0 || /:\s| #/.test(words)) return [];
  const edits = [{ start, end: start, text: ' '.repeat(missing) }];
  return [{ title: titles.joinAbove(words), edits, isSure: false }];
}

const TEXT_ON_ONE_LINE = /^ *(?:- +)*[\w-]+: +(?=[^\s"'|>[\]{}&*!#])[^#]*$/;
