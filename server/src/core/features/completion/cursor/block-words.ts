import { isBlank, isSeparator } from '../../../yaml/characters.ts';
import type { Reader } from './reader.ts';

/** The colon that makes the rest of a line a key with its value. */
export function colonOnLine(reader: Reader): number | undefined {
  const { text, at } = reader;
  const end = reader.lineEnd(at);
  const first = text.charAt(at);
  if ('[{|>#@`'.includes(first)) return undefined;
  if (first === '"' || first === "'") return colonBehindQuotes(text, at, end);
  const rest = text.slice(at, reader.beforeComment(at, end));
  for (let i = rest.indexOf(':'); i !== -1; i = rest.indexOf(':', i + 1)) {
    if (isSeparator(text, at + i + 1)) return at + i;
  }
  return undefined;
}

function colonBehindQuotes(text: string, at: number, end: number): number | undefined {
  const close = text.slice(at, end).indexOf(text.charAt(at), 1);
  if (close === -1) return undefined;
  let colon = at + close + 1;
  while (colon < end && isBlank(text.charCodeAt(colon))) colon++;
  return text[colon] === ':' && isSeparator(text, colon + 1) ? colon : undefined;
}

/** Reads text without quotes to the end of its line; returns where it ends. */
export function readPlain(reader: Reader): number {
  const start = reader.at;
  const lineEnd = reader.lineEnd(start);
  const end = reader.beforeComment(start, lineEnd);
  if (end < lineEnd) reader.comments.push(end);
  reader.at = start + reader.text.slice(start, end).trimEnd().length;
  return reader.at;
}

/**
 * Reads the lines of a block of text: all that are indented, and blank ones between them.
 *
 * @param under the column of the key or dash that holds it
 */
export function readTextBlock(reader: Reader, under: number): number {
  let end = reader.lineEnd(reader.at);
  for (;;) {
    const next = reader.nextContent(end);
    if (!next || next.column <= under) break;
    end = reader.lineEnd(next.start);
  }
  reader.at = end;
  return end;
}

/** `|` or `>` with what may follow it, such as `|2-`. */
export function isTextBlock(rest: string): boolean {
  return /^[|>][-+0-9]*[ \t]*(#|$)/.test(rest);
}
