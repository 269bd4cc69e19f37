import type { Text } from '../../../l10n/message.ts';
import type { Range } from '../../../util/text.ts';
import { endOfLine } from '../../characters.ts';
import { contentColumn, firstOf, indentOf, neighbour } from '../../line-outline.ts';
import { messages } from '../../messages.ts';
import { nextLine } from '../../words.ts';
import { type ColonSign, colonFor, colonSignIn } from '../colon-signs.ts';
import { type Correction, titles } from '../corrections.ts';
import { type Failure, linesBelow, restOfLine } from '../failure.ts';
import { writtenOn } from '../margins.ts';
import { signedList } from './list-signs.ts';
import { correctionsOf, type Repair } from './repair.ts';

/** `-id: x`, and what else stands where a dash is meant. */
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
  const list = signedList(failure, line);
  return list ? [list] : [];
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
  const found = colonSignIn(words);
  if (!found || (found.rest === '' && !heads(failure, line, contentColumn(failure, line)))) return [];
  const { key, sign, rest } = found;
  const end = start + key.length;
  const repair = { range: whole, last: line };
  if (sign === ':') {
    const mends = [{ start: end + 1, end: end + 1, text: ' ' }];
    return [{ ...repair, message: messages.missingSpace(words), mends, title: titles.spaceBehindColon() }];
  }
  const place = { start: end, end: end + sign.length };
  const colon = colonFor(found);
  const written = [{ ...place, text: colon }];
  const mends = colon === ':' ? [{ ...place, text: ':'.padStart(sign.length) }] : written;
  const others = found.isCommon && rest !== '' ? asNoKey(whole, text) : [];
  return [{ ...repair, message: messageOf(found, words), mends, title: titleOf(found), written, others }];
}

function messageOf({ key, sign, rest }: ColonSign, words: string): Text {
  if (sign.trim() === ':') return messages.missingSpace(words);
  if (sign !== '') return messages.wrongColon(sign.trim(), key);
  return rest === '' ? messages.lostColon(key) : messages.noColon(words);
}

function titleOf({ key, sign }: ColonSign): Text {
  if (sign === '') return titles.addColon(key);
  return sign.trim() === ':' ? titles.spaceBehindColon() : titles.replaceByColon(sign.trim());
}

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
