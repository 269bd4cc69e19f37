import { nextLineAt, type Written } from '../edits/columns.ts';
import { type FileModel, readFile } from '../model/file-model.ts';
import type { Range } from '../util/text.ts';
import { hasContent, openersFrom, outlineOf, standsBelow } from '../yaml/line-outline.ts';

/** A small part of a file, read by itself as a file of the same kind. */
export interface Excerpt {
  readonly file: FileModel;
  /** What it holds of the whole text in one piece; above it stand only the keys that this is below. */
  readonly range: Range;
  /** Where that piece begins in the excerpt. */
  readonly start: number;
}

/** What somebody can read at a glance, in UTF-16 code units. */
const LONG = 4_000;

/**
 * The entries around a place, as many as are quick to read, below the keys that they belong to. Undefined where
 * the lines do not show what belongs together.
 */
export function excerptAround(file: FileModel, place: number): Excerpt | undefined {
  const openers = [...openersFrom(file, file.lines.lineAt(place))];
  const index = openers.findLastIndex(opener => lengthOf(entryAt(file, opener)) <= LONG);
  const opener = openers[index];
  if (opener === undefined) return undefined;
  const above = openers.slice(index + 1).map(line => file.lines.lineText(line));
  if (above.some(opensText)) return undefined;
  const range = withNeighbours(file, entryAt(file, opener));
  const head = [`kind: ${file.kind}`, ...above.reverse(), ''].join('\n');
  const text = head + file.text.slice(range.start, range.end);
  // What an alias stands for is elsewhere.
  if (/[\s[{,]\*\w/.test(text)) return undefined;
  return { file: readFile({ ...snapshotOf(file), text }), range, start: head.length };
}

/** Whether what a line begins may hold the lines below it as text, or in brackets: they are no entries then. */
const opensText = (line: string) => /["'[{|>]/.test(line);

function snapshotOf({ uri, isConfiguration }: FileModel) {
  return isConfiguration ? { uri, isConfiguration } : { uri };
}

/** A line with all that stands below it. */
function entryAt(file: Written, line: number): Range {
  const opener = outlineOf(file, line);
  const { start } = file.lines.line(line);
  let end = start;
  for (let at = line; at < file.lines.count; at++) {
    const outline = outlineOf(file, at);
    if (at > line && hasContent(outline) && !standsBelow(outline, opener)) break;
    end = nextLineAt(file, file.lines.line(at).start);
    if (end - start > LONG) break;
  }
  return { start, end };
}

/** With the entries behind it: what is left open often ends in one of them. */
function withNeighbours(file: Written, entry: Range): Range {
  const first = outlineOf(file, file.lines.lineAt(entry.start));
  let { end } = entry;
  for (let line = file.lines.lineAt(end); end < file.text.length; line = file.lines.lineAt(end)) {
    const { column, begins } = outlineOf(file, line);
    if (column !== first.column || begins !== first.begins) break;
    const next = entryAt(file, line);
    if (next.end - entry.start > LONG) break;
    end = next.end;
  }
  return { start: entry.start, end };
}

const lengthOf = ({ start, end }: Range) => end - start;
