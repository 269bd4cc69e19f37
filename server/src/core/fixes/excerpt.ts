import { nextLineAt, type Written } from '../edits/columns.ts';
import { type FileModel, readFile } from '../model/file-model.ts';
import type { Range } from '../util/text.ts';

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
  const openers = openersOf(file, file.lines.lineAt(place));
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

/** A line and those that it stands below, from the inside out: each is indented less, or opens a list beside its dashes. */
function openersOf(file: Written, line: number): number[] {
  const openers: number[] = [];
  let inner: Margin = { column: Number.POSITIVE_INFINITY, dash: false };
  for (let at = line; at >= 0 && !(inner.column === 0 && !inner.dash); at--) {
    const margin = marginOf(file, at);
    if (!margin || !isBelow(inner, margin)) continue;
    openers.push(at);
    inner = margin;
  }
  return openers;
}

interface Margin {
  /** Of the first character on a line. */
  readonly column: number;
  /** Whether the line begins an item of a list. */
  readonly dash: boolean;
}

/** Undefined for a line without content. */
function marginOf({ lines }: Written, line: number): Margin | undefined {
  const [, spaces = '', first] = /^\uFEFF?([ \t]*)(-(?=\s|$)|[^\s#])/.exec(lines.lineText(line)) ?? [];
  return first === undefined ? undefined : { column: spaces.length, dash: first === '-' };
}

const isBelow = (inner: Margin, outer: Margin) =>
  inner.column > outer.column || (inner.column === outer.column && inner.dash && !outer.dash);

/** A line with all that stands below it. */
function entryAt(file: Written, line: number): Range {
  const opener = marginOf(file, line) as Margin;
  const { start } = file.lines.line(line);
  let end = start;
  for (let at = line; at < file.lines.count; at++) {
    const margin = marginOf(file, at);
    if (at > line && margin && !isBelow(margin, opener)) break;
    end = nextLineAt(file, file.lines.line(at).start);
    if (end - start > LONG) break;
  }
  return { start, end };
}

/** With the entries behind it: what is left open often ends in one of them. */
function withNeighbours(file: Written, entry: Range): Range {
  const first = marginOf(file, file.lines.lineAt(entry.start)) as Margin;
  let { end } = entry;
  for (let line = file.lines.lineAt(end); end < file.text.length; line = file.lines.lineAt(end)) {
    const margin = marginOf(file, line);
    if (margin?.column !== first.column || margin.dash !== first.dash) break;
    const next = entryAt(file, line);
    if (next.end - entry.start > LONG) break;
    end = next.end;
  }
  return { start: entry.start, end };
}

const lengthOf = ({ start, end }: Range) => end - start;
