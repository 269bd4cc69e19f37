import { messages } from '../../messages.ts';
import { type Failure, firstOf, indentOf, linesBelow, neighbour, restOfLine } from '../failure.ts';
import { contentColumn, writtenOn } from '../margins.ts';
import type { Repair } from './repair.ts';

/** `-id: x`, `– id: x`, `• id: x` */
export function dash(failure: Failure, line: number): Repair[] {
  const start = firstOf(failure, line);
  const whole = restOfLine(failure.text, start);
  const written = failure.text.slice(whole.start, whole.end);
  const sign = /^(?:-(?=[^\s-])|[–—−‐‑•·*](?=\S)|[–—−‐‑•·*]\s+)/.exec(written)?.[0];
  if (sign === undefined || /^-[\d.]+$/.test(written)) return [];
  const mend = { start, end: start + sign.length, text: '- '.padEnd(sign.length) };
  return [{ range: whole, message: messages.dashWithoutSpace(written), mends: [mend], last: line }];
}

/** `%sharing:`: a sign before an entry that has a meaning of its own in YAML, typed by mistake. */
export function reserved(failure: Failure, line: number): Repair[] {
  const start = firstOf(failure, line);
  const sign = /^[%@`](?= *(?:- |[\w-]+:(?:\s|$)|[[{"']))/.exec(writtenOn(failure, line))?.[0];
  if (sign === undefined) return [];
  const range = { start, end: start + 1 };
  return [{ range, message: messages.reservedSign(sign), mends: [{ ...range, text: '' }], last: line }];
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
    return [{ ...repair, message: messages.missingSpace(written), mends }];
  }
  if (rest !== '' && !/^\s/.test(rest)) return [];
  const mends = [{ start: end, end: end + sign.length, text: ':'.padStart(sign.length) }];
  return [{ ...repair, message: rest === '' ? messages.lostColon(key) : messages.noColon(written), mends }];
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
  const mends = [{ ...range, text: '#'.padEnd(range.end - range.start) }];
  const message = written.includes(':') ? messages.general(written) : messages.noColon(written);
  return [{ range, message, mends, last: line }];
}
