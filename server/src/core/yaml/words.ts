import { endOfLine, isBreak, isFlowIndicator, isSeparator, isSpace, startsComment } from './characters.ts';
import { columnOf } from './ranges.ts';

/** Where text in quotes ends, behind the closing quote; `undefined` when there is none. */
export function endOfQuoted(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\' && quote === '"') at++;
    else if (character === quote && quote === "'" && text[at + 1] === "'") at++;
    else if (character === quote) return at + 1;
  }
  return undefined;
}

/**
 * Where text without quotes ends. It goes on over line breaks as long as the lines are indented enough.
 *
 * @param indent how far; `undefined` inside brackets, where indentation does not end it
 */
export function endOfPlain(text: string, start: number, indent: number | undefined): number {
  let end = start + 1;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      while (isSpace(text.charCodeAt(at))) at++;
      if (indent !== undefined && columnOf(text, at) < indent) break;
    } else if (startsComment(text, at) || endsPlain(text, at, indent === undefined)) break;
    else {
      at++;
      if (!isSpace(code)) end = at;
    }
  }
  return end;
}

function endsPlain(text: string, at: number, inBrackets: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code === 58)
    return isSeparator(text, at + 1) || (inBrackets && isFlowIndicator(text.charCodeAt(at + 1)));
  return inBrackets && isFlowIndicator(code);
}

/**
 * Where text below `|` or `>` ends: every line belongs to it that is empty or indented like its first one.
 *
 * @param parent column of the key or dash that it belongs to, −1 for none
 */
export function endOfBlock(text: string, start: number, parent: number): number {
  const header = text.slice(start, endOfLine(text, start));
  const width = /^.[-+]?([1-9])/.exec(header)?.[1];
  let indent = width === undefined ? undefined : parent + Number(width);
  let end = start + header.length;
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, endOfLine(text, line))) {
    let first = line;
    while (text[first] === ' ') first++;
    if (first >= text.length || isBreak(text.charCodeAt(first))) continue;
    if (first - line < (indent ?? parent + 1)) break;
    indent ??= first - line;
    end = endOfLine(text, line);
  }
  return end;
}

/** The start of the line behind the line break at `end`. */
export function nextLine(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}
