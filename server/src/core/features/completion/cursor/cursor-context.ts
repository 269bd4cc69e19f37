import { encloses, type LineIndex, type Range } from '../../../util/text.ts';
import { placesOnBlankLine } from './blank-places.ts';
import { sketch } from './block.ts';
import { placesOnWords } from './block-places.ts';
import type { SketchEntry, SketchNode } from './nodes.ts';
import { entryAbove, outerPlaces, placesBehind } from './outer-places.ts';
import type { CursorPosition, Surroundings } from './places.ts';

/** Where the cursor is in a text that may be half-typed. */
export interface CursorContext {
  /** What can be written here: mostly one place; none inside comments, blocks of text and words of prose. */
  readonly places: readonly CursorPosition[];
  /** What could be written instead, further left, where nothing fits at these places; the innermost first. */
  readonly outer: readonly CursorPosition[];
  /** On a blank line whose column is that of none of these places: nobody can say which of all is meant. */
  readonly isOutOfLine: boolean;
  /** On a blank line: what stands above and would go on here, if it is a text. */
  readonly above: SketchEntry | undefined;
  /** The comment around the cursor. */
  readonly comment: Range | undefined;
  /** The part of the text around the cursor, from one top-level key to the next. */
  readonly root: SketchNode | undefined;
  /** All top-level keys of the text, with what stands behind their colon. */
  readonly topLevel: ReadonlyMap<string, string>;
  readonly eol: string;
}

/**
 * Finds out where a cursor is, by the lines around it alone: the tree of a half-typed text lacks just the line
 * that matters. Only the top-level section of the cursor is read, which keeps it fast in large files.
 *
 * @param at UTF-16 code units
 */
export function cursorContext(text: string, lines: LineIndex, at: number): CursorContext {
  const number = lines.lineAt(at);
  const line = withoutMark(text, lines.line(number));
  // Not between the two characters of a line break, nor before a byte order mark.
  const offset = Math.max(line.start, Math.min(at, line.end));
  const { start, end } = sectionAround(lines, number);
  const { root, comments } = sketch(text, start, end, lines.line(number));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const hash = comments.find(comment => comment >= line.start && comment < offset && offset <= line.end);
  const around: Surroundings = { text, offset, line, eol };
  const onWords = hash === undefined ? placesOnWords(root, around) : [];
  const found = onWords ?? placesOnBlankLine(root, around);
  const isBlank = !onWords && text.slice(line.start, line.end).trim() === '';
  const above = isBlank && found.length === 0 ? entryAbove(root, around) : undefined;
  const outer = above ? placesBehind(above, around) : outerPlaces(found.at(-1), around);
  return {
    // Keys and texts of several lines are left alone: editors replace on one line only.
    places: found.filter(place => encloses(line, place.slot.range)),
    outer: outer.filter(place => encloses(line, place.slot.range)),
    isOutOfLine: isBlank && found.every(place => startOf(place) !== offset - line.start),
    above,
    comment: hash === undefined ? undefined : { start: hash, end: line.end },
    root,
    topLevel: topLevelOf(text),
    eol,
  };
}

/** The column at which something would begin: of an item, that of its dash. */
function startOf({ kind, slot }: CursorPosition): number {
  return kind === 'item' ? slot.column - 2 : slot.column;
}

/** A line that begins with a key at the left margin. */
const topLevelKey = /^\uFEFF?(?:[\p{L}_][^:#\r\n]*|"[^"\r\n]*"|'[^'\r\n]*')[ \t]*:(?=[ \t\r\n]|$)/u;

/** From the top-level key at or above a line to the next one below. */
function sectionAround(lines: LineIndex, line: number): Range {
  let first = line;
  while (first > 0 && !topLevelKey.test(lines.lineText(first))) first--;
  let after = line + 1;
  while (after < lines.count && !topLevelKey.test(lines.lineText(after))) after++;
  return {
    start: lines.line(first).start,
    end: after < lines.count ? lines.line(after).start : lines.line(after - 1).end,
  };
}

function topLevelOf(text: string): Map<string, string> {
  const keys = new Map<string, string>();
  const pattern = new RegExp(`${topLevelKey.source}[ \\t]*([^\\r\\n]*)`, 'gmu');
  for (const [whole, value = ''] of text.matchAll(pattern)) {
    const key = whole
      .slice(0, whole.length - value.length)
      .trim()
      .slice(0, -1)
      .trim();
    const name = key.replace(/^\uFEFF/, '').replace(/^(["'])(.*)\1$/, '$2');
    if (!keys.has(name))
      keys.set(
        name,
        value
          .replace(/\s+#.*$|^#.*$/, '')
          .replace(/^(["'])(.*)\1$/, '$2')
          .trim(),
      );
  }
  return keys;
}

/** A byte order mark takes no column. */
function withoutMark(text: string, line: Range): Range {
  return line.start === 0 && text.startsWith('\uFEFF') ? { start: 1, end: line.end } : line;
}
