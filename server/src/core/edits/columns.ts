import { behindBlanks, behindDashes, behindMark, type LinedText, outlineOf } from '../yaml/line-outline.ts';
import type { YamlMapping, YamlPair } from '../yaml/tree.ts';

/** What edits look at in a file: its text and its lines. */
export type Written = LinedText;

/** The line break that a text uses. */
export function eolOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** How many characters stand before a place on its line; a byte order mark does not count. */
export function columnAt({ text, lines }: Written, at: number): number {
  return at - behindMark(text, lines.line(lines.lineAt(at)).start);
}

/** The column at which the keys of a mapping in block style stand. */
export function columnOfKeys({ text, lines }: Written, { pairs, range }: YamlMapping): number {
  const start = behindMark(text, lines.line(lines.lineAt(range.start)).start);
  // An anchor, a tag or a `?` before the first key belongs to it.
  return Math.min(behindDashes(text, start), pairs[0]?.key.range.start ?? range.start) - start;
}

/** Whether nothing but indentation and dashes stands before an entry on its line. */
export function startsItsLine({ text, lines }: Written, { key }: YamlPair): boolean {
  const { start } = lines.line(lines.lineAt(key.range.start));
  return behindDashes(text, behindMark(text, start)) >= key.range.start;
}

/** Whether an entry is the first thing on its line, without a dash before it. */
export function isAloneOnLine({ text, lines }: Written, at: number): boolean {
  const { start } = lines.line(lines.lineAt(at));
  return behindBlanks(text, behindMark(text, start)) >= at;
}

/** The end of the line that a place is on, before its line break. */
export function lineEndAt({ lines }: Written, at: number): number {
  return lines.line(lines.lineAt(at)).end;
}

/** Where the line below begins; the end of the text on the last line. */
export function nextLineAt({ text, lines }: Written, at: number): number {
  const line = lines.lineAt(at);
  return line + 1 < lines.count ? lines.line(line + 1).start : text.length;
}

/**
 * Where something can be added behind an entry in block style: at the end of its last line, behind the comment
 * there and the comments below that are indented further than the entry and so belong to it.
 *
 * @param end of the entry
 * @param column where the entry begins
 */
export function endOfBlock(file: Written, end: number, column: number): number {
  const { lines } = file;
  let line = lines.lineAt(end);
  for (let next = line + 1; next < lines.count; next++) {
    const outline = outlineOf(file, next);
    if (outline.begins !== 'comment' || outline.column <= column) break;
    line = next;
  }
  return lines.line(line).end;
}
