import type { Range } from '../../util/text.ts';
import { endOfLine, isBreak, isFlowIndicator, isSeparator, isSpace, startsComment } from '../characters.ts';
import { firstOf, indentOf, isEmptyLine } from '../line-outline.ts';
import { messages } from '../messages.ts';
import { type Diagnosis, endOfText, type Failure } from './failure.ts';

/** A mistake between `[` and `]` or `{` and `}`. */
export function diagnoseBrackets(failure: Failure): Diagnosis {
  const { text, place, situation, reason } = failure;
  const open = situation.brackets.at(-1);
  const character = text[place];
  if (open === undefined || character === undefined) return unclosed(failure, open ?? place);
  if (!isClosed(failure, situation.brackets[0] ?? open)) return unclosed(failure, open);
  if (character === ']' || character === '}') {
    if (character === closerOf(text[open])) return tooFarLeft(failure, open);
    return unclosed(failure, open);
  }
  if (/deficient/.test(reason))
    return '[{'.includes(character) ? tooFarLeft(failure, open) : unclosed(failure, open);
  if (/end of the stream/.test(reason)) return unclosed(failure, open);
  if (/but found ','/.test(reason)) {
    const comma = { start: place, end: place + 1 };
    return { range: comma, message: messages.extraComma(), erase: [], replace: [comma] };
  }
  return notSeparated(failure, character);
}

const closerOf = (bracket: string | undefined) => (bracket === '[' ? ']' : '}');

function unclosed(failure: Failure, open: number): Diagnosis {
  const start = failure.situation.brackets[0] ?? open;
  return {
    range: { start: open, end: open + 1 },
    message: messages.unclosedBracket(failure.text[open] ?? '['),
    erase: [{ start, end: endOfUnclosed(failure, start) }],
  };
}

/** Whether the brackets from `open` on match each other, as far as the lines that belong to them. */
function isClosed(failure: Failure, open: number): boolean {
  return matches(failure.text.slice(open, untilOutdent(failure, open)), true);
}

/** How much of a text that begins with a bracket belongs to it; 0 when it is not closed. */
function lengthOfMatch(text: string): number {
  const expected: string[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') expected.push(closerOf(bracket));
    else if (expected.pop() !== bracket) return 0;
    if (expected.length === 0) return index + 1;
  }
  return 0;
}

/** Whether the brackets in a piece of text match: all of them, or up to the one that closes the first. */
function matches(text: string, onlyFirst: boolean): boolean {
  const expected: string[] = [];
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') expected.push(closerOf(bracket));
    else if (expected.pop() !== bracket) return false;
    if (onlyFirst && expected.length === 0) return true;
  }
  return expected.length === 0;
}

/**
 * Where a collection in brackets ends at the latest: before the next line that is indented no further than the
 * line on which it began. Lines that begin with a bracket still belong to it.
 */
export function untilOutdent(failure: Failure, open: number): number {
  return lastLineInside(failure, open, () => false);
}

/** The same for one that is not closed: a line without comma at its end looks as if it stood outside. */
export function endOfUnclosed(failure: Failure, open: number): number {
  let goesOn = writtenFrom(failure, open).endsWith(',');
  return lastLineInside(failure, open, line => {
    const written = writtenFrom(failure, firstOf(failure, line));
    // What follows a comma at the end of a line is the next entry, and perhaps the last one.
    const isOutside = !goesOn && ENTRY.test(written) && !written.endsWith(',') && matches(written, false);
    goesOn = written.endsWith(',');
    return isOutside;
  });
}

function writtenFrom({ text }: Failure, start: number): string {
  return text.slice(start, endOfText(text, start));
}

const ENTRY = /^(?:- |[\w"'][^:,]*:(?:\s|$))/;

function lastLineInside(failure: Failure, open: number, isOutside: (line: number) => boolean): number {
  const { lines, text } = failure;
  const first = lines.lineAt(open);
  const indent = indentOf(failure, first);
  let end = endOfLine(text, open);
  for (let line = first + 1; line < lines.count; line++) {
    if (isEmptyLine(failure, line)) continue;
    if (isOutside(line)) break;
    if (indentOf(failure, line) <= indent && !/[[\]{}]/.test(text[firstOf(failure, line)] ?? '')) break;
    end = lines.line(line).end;
  }
  return end;
}

/** Inside brackets, a line begins as far left as the key: nothing is lost by reading it as part of the line above. */
function tooFarLeft(failure: Failure, open: number): Diagnosis {
  const { text, place, situation } = failure;
  const range = { start: place, end: place + 1 };
  const from = situation.word !== undefined && situation.word.start > open ? situation.word.end : open + 1;
  return {
    range,
    message: messages.flowIndentation(text.slice(range.start, range.end)),
    erase: [],
    replace: [...breaksAndComments(text, from, place), ...breaksBelow(failure)],
    group: `indentation of brackets at ${situation.brackets[0]}`,
  };
}

/** The same for the lines below that begin with a bracket too, so that a list of fifty is mended at once. */
function breaksBelow(failure: Failure): Range[] {
  const { text, lines, place } = failure;
  const first = lines.lineAt(place);
  const found: Range[] = [];
  let end = lines.line(first).end;
  for (let line = first + 1; line < lines.count; line++) {
    const start = firstOf(failure, line);
    // A comment would swallow what is appended to its line.
    if (text.slice(end, start).includes('#') || lines.lineText(line - 1).includes('#')) break;
    if (start >= lines.line(line).end) continue;
    const aside = indentOf(failure, line) <= indentOf(failure, first);
    if (aside && !/[[\]{}]/.test(text[start] ?? '')) break;
    if (aside) found.push({ start: end, end: start });
    end = lines.line(line).end;
    if (/[\]}]/.test(text[start] ?? '')) break;
  }
  return found;
}

function breaksAndComments(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  for (let at = from; at < to; at++) {
    const end = startsComment(text, at) ? endOfLine(text, at) : at;
    if (end > at || isBreak(text.charCodeAt(at))) found.push({ start: at, end: Math.max(end, at + 1) });
    at = Math.max(at, end - 1);
  }
  return found;
}

/** Two things stand side by side where a comma was expected between them. */
function notSeparated(failure: Failure, character: string): Diagnosis {
  const { text, place, situation, lines } = failure;
  const { word } = situation;
  if (character === ':' && word !== undefined) {
    const line = lines.lineAt(place);
    const severalLines = lines.lineAt(word.start) !== line;
    const start = severalLines ? firstOf(failure, line) : word.start;
    const range = entryFrom(text, start);
    const words = text.slice(range.start, range.end);
    return {
      range,
      message: severalLines ? messages.missingComma(words) : messages.colonInText(words),
      erase: [range],
    };
  }
  if ('[{'.includes(character) && word?.kind === 'plain' && text.slice(word.end, place).trim() === '') {
    const range = { start: word.start, end: endOfEntry(text, place) };
    const words = text.slice(range.start, range.end);
    const isValue = /:\s+$/.test(text.slice(0, word.start));
    return {
      range,
      message: isValue ? messages.textWithBracket(words) : messages.noColon(words),
      erase: [range],
    };
  }
  const range = entryFrom(text, place);
  const words = text.slice(range.start, range.end);
  const cannotStart =
    '@`%|>#'.includes(character) || ('-?'.includes(character) && isSeparator(text, place + 1));
  if (cannotStart) return { range, message: messages.badStart(character, words), erase: [range] };
  const touches =
    word?.kind === 'quoted' && text.slice(word.end, place).trim() === '' && !`"'[{`.includes(character);
  return {
    range,
    message: touches ? messages.behindQuote(words) : messages.missingComma(words),
    erase: [range],
  };
}

/** Where an entry ends that has brackets in it: with the words behind them. */
function endOfEntry(text: string, bracket: number): number {
  const limit = endOfText(text, bracket);
  let { end } = entryFrom(text, bracket);
  for (let next = end; next < limit; ) {
    while (isSpace(text.charCodeAt(next))) next++;
    const sign = text[next] ?? ',';
    if (
      next >= limit ||
      ',]}'.includes(sign) ||
      ('[{'.includes(sign) && lengthOfMatch(text.slice(next, limit)) === 0)
    )
      break;
    next = end = entryFrom(text, next).end;
  }
  return end;
}

/** From a place to the comma or bracket that ends the entry, at most to the end of the line. */
function entryFrom(text: string, start: number): Range {
  const limit = endOfText(text, start);
  // A list or mapping goes as a whole.
  const whole = '[{'.includes(text[start] ?? ' ') ? lengthOfMatch(text.slice(start)) : 0;
  if (whole > 0) return { start, end: start + whole };
  let end = start + 1;
  while (end < limit && !isFlowIndicator(text.charCodeAt(end))) end++;
  while (end > start + 1 && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
