import type { Range } from '../util/text.ts';
import { endOfLine, isBlank, isSeparator, skipSpace } from './characters.ts';
import { nextLine } from './words.ts';

/** Where the first document of a text ends, and the first word of a second one if there is one. */
export interface FirstDocument {
  readonly end: number;
  readonly second: Range | undefined;
  /** Marks that do not begin a document of their own: the text goes on behind them. */
  readonly strays: readonly Range[];
}

/**
 * Finds the end of the first document. `---` and `...` at the start of a line are forbidden inside every kind
 * of text, quoted or not, so that looking at line starts is exact, also in a text with other mistakes.
 *
 * A document that says what it is, as each file of ours does, is a second one. What stands behind another mark is the
 * rest of the file, and the mark is a slip, such as a line between two sections.
 */
export function firstDocument(text: string): FirstDocument {
  if (!MARKS.some(mark => text.includes(mark))) return { end: text.length, second: undefined, strays: [] };
  const strays: Range[] = [];
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
    } else {
      const rest = behindMarkers(text, at);
      if (rest >= text.length && marker === '...') return { end: at, second: undefined, strays };
      if (rest >= text.length || !isRestOfFile(text, rest)) {
        const second =
          marker === '---' ? { start: at, end: at + 3 } : { start: rest, end: endOfLine(text, rest) };
        return { end: at, second, strays };
      }
      strays.push({ start: at, end: at + 3 });
    }
  }
  return { end: text.length, second: undefined, strays };
}

/** What stands at the start of a line other than the first one, where it can only begin the first document. */
const MARKS = ['\n---', '\n...', '\r---', '\r...'];

/** Where the text goes on behind a mark, and behind those that follow it at once. */
function behindMarkers(text: string, at: number): number {
  let rest = skipSpace(text, at + 3);
  while (markerAt(text, rest) !== undefined) rest = skipSpace(text, rest + 3);
  return rest;
}

/** Whether the document before this place says what it is, and the text behind it does not say so again. */
function isRestOfFile(text: string, rest: number): boolean {
  const before = declaredIn(text.slice(0, rest));
  return before.length > 0 && !declaredIn(text.slice(rest)).some(key => before.includes(key));
}

function declaredIn(text: string): string[] {
  return ['apiVersion', 'kind'].filter(key => new RegExp(`^${key} *:`, 'm').test(text));
}

function markerAt(text: string, at: number): string | undefined {
  const first = text[at];
  if (first !== '-' && first !== '.') return undefined;
  const marker = text.slice(at, at + 3);
  return (marker === '---' || marker === '...') && isSeparator(text, at + 3) ? marker : undefined;
}
