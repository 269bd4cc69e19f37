/**
 * This room turns a text into a tree, and says what is wrong with it as YAML. It knows no schema: what keys mean
 * is judged in `schema/`. What goes wrong in reading is mended in `recovery/`; js-yaml is called nowhere else.
 */
import { EVENT_ID, type Event } from 'js-yaml';
import type { Text } from '../l10n/message.ts';
import { LineIndex, type Range } from '../util/text.ts';
import { type BuiltTree, buildTree } from './build-tree.ts';
import { endOfLine } from './characters.ts';
import { findComments } from './comments.ts';
import { firstDocument } from './documents.ts';
import { isWrongEncoding } from './encoding.ts';
import { IncrementalReader } from './incremental.ts';
import { MAX_MISPLACED, MAX_NODES, MAX_PROBLEMS, MAX_TEXT_LENGTH } from './limits.ts';
import { messages } from './messages.ts';
import { erased } from './recovery/blank.ts';
import { conflictsIn } from './recovery/conflicts.ts';
import { titles } from './recovery/corrections.ts';
import type { ReadEvents } from './recovery/mended.ts';
import { type Recovered, readEvents } from './recovery/recover.ts';
import type { Repair } from './recovery/repairs/repair.ts';
import type { YamlDocument, YamlProblem } from './tree.ts';
import { nextLine } from './words.ts';

/** What makes reading faster, or more exact. */
export interface ReadingOptions {
  /** The same file before an edit: what stayed the same is not read again. The result is the same without it. */
  readonly before?: YamlDocument | undefined;
  /** What is known of its mistakes, and is read as it was meant. */
  readonly known?: readonly Repair[];
}

/**
 * Reads a text as YAML 1.2 into a tree in which every key and value knows its place.
 *
 * Never throws. With mistakes in the text, the tree holds all that could be read around them, `problems` has
 * one entry for each, and `unreadable` the lines on which something is unknown. A pair is left out of the tree
 * when it has a problem of its own: the second of two equal keys, `<<`, a key that is no text.
 *
 * Beyond a limit (see limits.ts) and in another encoding than UTF-8 nothing is read: `root` is absent then,
 * and `unreadable` covers the whole text, which tells this from an empty file.
 *
 * @param text the whole file, decoded; offsets in the result are UTF-16 code units of it
 */
export function parseYaml(text: string, { before, known = [] }: ReadingOptions = {}): YamlDocument {
  const lines = new LineIndex(text);
  if (text.length > MAX_TEXT_LENGTH) return refused(text, lines, lines.line(0), messages.tooLong());
  if (isWrongEncoding(text)) return refused(text, lines, lines.line(0), messages.encoding());
  const { end, second, strays } = firstDocument(text);
  const conflicts = conflictsIn(text.slice(0, end));
  const aside = [...strays, ...conflicts.flatMap(({ erase }) => erase)];
  const first = erased(end === text.length ? text : text.slice(0, end), aside);
  // A file that was edited is likely to be edited again; one that was not does not pay for that.
  const reader = before && new IncrementalReader(before.reader);
  const { recovered, tree } = readTree(first, lines, known, reader);
  const tooMany = tree === NO_TREE ? lines.line(0) : tree.tooMany;
  if (tooMany !== undefined) return refused(text, lines, tooMany, messages.tooMany());
  const problems = [...recovered.problems, ...tree.problems];
  for (const range of strays) problems.push(strayMark(range, text));
  for (const { range, corrections } of conflicts)
    problems.push({ code: 'syntax', range, message: messages.conflict(), corrections });
  if (second !== undefined)
    problems.push({ code: 'syntax', range: second, message: messages.secondDocument() });
  return {
    text,
    lines,
    root: tree.root,
    problems: atMost(problems.map(problem => ({ ...problem, range: rangeIn(problem.range, text) }))),
    comments: findComments(first, recovered.read?.events ?? [], recovered.erased),
    unreadable: unreadableLines(lines, first, recovered, tree),
    mended: recovered.mended,
    reader,
    segments: before?.segments,
  };
}

/** Reads the tree, and again as long as it shows keys in the wrong place. */
function readTree(
  text: string,
  lines: LineIndex,
  known: readonly Repair[],
  reader: IncrementalReader | undefined,
): { recovered: Recovered; tree: BuiltTree } {
  const repairs = [...known];
  for (let round = 0; ; round++) {
    const recovered = readEvents(text, lines, repairs, reader);
    const { read = NOTHING } = recovered;
    const tree = countNodes(read.events) > MAX_NODES ? NO_TREE : buildTree(recovered.text, read, lines);
    const { repair } = tree;
    const isNew = repair && !repairs.some(({ range }) => range.start === repair.range.start);
    if (!isNew || tree.tooMany || round === MAX_MISPLACED) return { recovered, tree };
    repairs.push(repair);
  }
}

const NOTHING: ReadEvents = { events: [], sourceOf: () => '' };
const NO_TREE: BuiltTree = {
  root: undefined,
  problems: [],
  tooMany: undefined,
  leftOut: [],
  repair: undefined,
};

/** A line `---` or `...` in the middle of a document. */
function strayMark(range: Range, text: string): YamlProblem {
  const mark = text.slice(range.start, range.end);
  const end = endOfLine(text, range.end);
  // What stands behind the mark belongs to the document.
  const isAlone = text.slice(range.end, end).trim() === '';
  const behind = isAlone ? Math.min(nextLine(text, end), text.length) : range.end + 1;
  const edits = [{ start: range.start, end: behind, text: '' }];
  const title = isAlone ? titles.deleteLine(mark) : titles.deleteSign(mark);
  const corrections = [{ title, edits, isSure: true }];
  return { code: 'syntax', range, message: messages.strayMark(mark), corrections };
}

function refused(text: string, lines: LineIndex, range: Range, message: Text): YamlDocument {
  const problems: YamlProblem[] = [{ code: 'syntax', range, message }];
  return {
    text,
    lines,
    root: undefined,
    problems,
    comments: [],
    mended: [],
    unreadable: [{ start: 0, end: text.length }],
  };
}

function countNodes(events: readonly Event[]): number {
  let count = 0;
  for (const { type } of events) if (type !== EVENT_ID.POP && type !== EVENT_ID.DOCUMENT) count++;
  return count;
}

/** What is missing at the end of a text is said at its last letter: behind it there is no place. */
function rangeIn({ start, end }: Range, text: string): Range {
  if (end <= text.length && start <= end) return { start, end };
  const last = text.trimEnd().length;
  return { start: Math.min(start, Math.max(0, last - 1)), end: Math.min(end, Math.max(last, start)) };
}

/** In the order of the text, and no more than anybody would read. */
function atMost(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  const sorted = [...problems].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const rest = sorted.splice(MAX_PROBLEMS);
  const [next] = rest;
  if (next !== undefined)
    sorted.push({ code: 'syntax', range: next.range, message: messages.moreProblems(rest.length) });
  return sorted;
}

/** The lines on which something was blanked or left out, each stretch of them as one range. */
function unreadableLines(lines: LineIndex, text: string, recovered: Recovered, tree: BuiltTree): Range[] {
  if (recovered.read === undefined) return [{ start: 0, end: text.length }];
  const ranges = [...recovered.erased, ...tree.leftOut].sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const start = lines.line(lines.lineAt(range.start)).start;
    const end = lines.line(lines.lineAt(Math.max(range.start, range.end - 1))).end;
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end + 2) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
