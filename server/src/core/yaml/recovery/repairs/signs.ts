import type { Range } from '../../../util/text.ts';
import { endOfLine } from '../../characters.ts';
import { messages } from '../../messages.ts';
import { nextLine } from '../../words.ts';
import { type Correction, titles } from '../corrections.ts';
import { type Failure, firstOf, indentOf, linesBelow, neighbour, restOfLine } from '../failure.ts';
import { contentColumn, writtenOn } from '../margins.ts';
import type { Repair } from './repair.ts';

/** Signs that people and word processors put before the entries of a list. */
const LIST_SIGNS = '–—―−‐‑⁃﹣－•·∙●○◦▪▫■□‣▸►▶➢➤→*+';
const LIST_SIGN = new RegExp(`^(?:-(?=[^\\s-])|[${LIST_SIGNS}](?=\\S)|[${LIST_SIGNS}]\\s+)`);

/** `-id: x`, `– id: x`, `• id: x` */
export function dash(failure: Failure, line: number): Repair[] {
  const start = firstOf(failure, line);
  const whole = restOfLine(failure.text, start);
  const written = failure.text.slice(whole.start, whole.end);
  const sign = LIST_SIGN.exec(written)?.[0];
  if (sign === undefined || /^-[\d.]+$/.test(written)) return [];
  const place = { start, end: start + sign.length };
  const repair = { range: whole, mends: [{ ...place, text: '- '.padEnd(sign.length) }], last: line };
  if (sign === '-')
    return [{ ...repair, message: messages.dashWithoutSpace(written), title: titles.spaceBehindDash() }];
  const plain = sign.trim();
  const title = titles.replaceByDash(plain);
  return [{ ...repair, message: messages.wrongDash(plain), title, written: [{ ...place, text: '- ' }] }];
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
  const written = text.slice(whole.start, whole.end);
  const [, key = '', sign = '', rest = ''] = KEY_WITHOUT_COLON.exec(written) ?? [];
  if (key === '' || (rest === '' && !heads(failure, line, contentColumn(failure, line)))) return [];
  const end = start + key.length;
  const repair = { range: whole, last: line };
  if (sign === ':') {
    const mends = [{ start: end + 1, end: end + 1, text: ' ' }];
    return [{ ...repair, message: messages.missingSpace(written), mends, title: titles.spaceBehindColon() }];
  }
  if (rest !== '' && !/^\s/.test(rest)) return [];
  const place = { start: end, end: end + sign.length };
  const mends = [{ ...place, text: ':'.padStart(sign.length) }];
  const title = sign === '' ? titles.addColon(key) : titles.replaceByColon(sign.trim());
  const message = rest === '' ? messages.lostColon(key) : messages.noColon(written);
  return [{ ...repair, message, mends, title, written: [{ ...place, text: ':' }] }];
}

/** A key, a sign that is no colon of YAML, and what stands behind it. */
const KEY_WITHOUT_COLON = /^([a-z][A-Za-z]*)((?: ?[;=：﹕︰∶])|:(?=[^\s:/])|)(?!.*:(?:\s|$))(.*)$/;

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
): Pick<Repair, 'mends' | 'title' | 'written' | 'others'> {
  const written = text.slice(range.start, range.end);
  const behind = nextLine(text, endOfLine(text, range.end));
  const line = { start: range.start, end: Math.min(behind, text.length), text: '' };
  return {
    mends: [{ ...range, text: '#'.padEnd(range.end - range.start) }],
    title: titles.makeComment(written),
    written: [{ start: range.start, end: range.start, text: '# ' }],
    others: [
      { title: titles.deleteLine(written), edits: [line], isSure: false },
      ...joinedAbove(range, text),
    ],
  };
}

/** Words below a text that is written on one line: they go on where it stops, once they stand further in. */
function joinedAbove({ start, end }: Range, text: string): Correction[] {
  const written = text.slice(start, end);
  const head = text.slice(0, start).trimEnd();
  const above = /^ *(?:- +)*[\w-]+: +(?=[^\s"'|>[\]{}&*!#])[^#]*$/.exec(
    head.slice(head.lastIndexOf('\n') + 1),
  )?.[0];
  const missing =
    above === undefined ? 0 : above.search(/[^ -]/) + 2 - (start - text.lastIndexOf('\n', start - 1) - 1);
  if (missing <= 0 || /:\s| #/.test(written)) return [];
  return [
    {
      title: titles.joinAbove(written),
      edits: [{ start, end: start, text: ' '.repeat(missing) }],
      isSure: false,
    },
  ];
}
