import type { Range } from '../text.ts';
import { endOfLine, isBlank, isSeparator, skipSpace } from './characters.ts';
import { nextLine } from './words.ts';

/** Where the first document of a text ends, and the first word of a second one if there is one. */
export interface FirstDocument {
  readonly end: number;
  readonly second: Range | undefined;
}

/**
 * Finds the end of the first document. `---` and `...` at the start of a line are forbidden inside every kind
 * of text, quoted or not, so that looking at line starts is exact, also in a text with other mistakes.
 */
export function firstDocument(text: string): FirstDocument {
  let started = false;
  for (
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    at < text.length;
    at = nextLine(text, endOfLine(text, at))
  ) {
    const marker = markerAt(text, at);
    if (marker === undefined) {
      // Comments, empty lines and directives (`%YAML 1.2`) come before the first document.
      let first = at;
      while (isBlank(text.charCodeAt(first))) first++;
      const empty = isSeparator(text, first) || text[first] === '#' || text[at] === '%';
      if (!empty) started = true;
    } else if (!started) {
      if (marker === '---') started = true;
    } else return { end: at, second: secondDocument(text, at, marker) };
  }
  return { end: text.length, second: undefined };
}

function secondDocument(text: string, at: number, marker: string): Range | undefined {
  if (marker === '---') return { start: at, end: at + 3 };
  let start = skipSpace(text, at + 3);
  // `...` may be repeated; it only ends a document.
  while (markerAt(text, start) === '...') start = skipSpace(text, start + 3);
  if (start >= text.length) return undefined;
  return { start, end: endOfLine(text, start) };
}

function markerAt(text: string, at: number): string | undefined {
  const marker = text.slice(at, at + 3);
  return (marker === '---' || marker === '...') && isSeparator(text, at + 3) ? marker : undefined;
}
