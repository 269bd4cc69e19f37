import { eolOf } from '../../edits/columns.ts';
import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { propertyNames } from '../../schema/navigate.ts';
import { replace, type TextEdit } from '../../util/text-edit.ts';
import { nodesOf } from '../../yaml/nodes.ts';
import { keyOf, type YamlMapping, type YamlPair } from '../../yaml/tree.ts';
import type { CodeAction, CodeActionRequest } from './action.ts';

/** Brings the keys at the top of a file into the order of the format; comments and empty lines go along. */
export function sortSections({ file }: CodeActionRequest): CodeAction[] {
  const edits = sortingEdits(file);
  if (edits.length === 0) return [];
  return [
    {
      title: t`Sort sections into the usual order`,
      kind: 'source.sortSections.partnership',
      change: () => ({ edits }),
    },
  ];
}

function sortingEdits(file: FileModel): TextEdit[] {
  const root = file.yaml.root;
  if (!file.kind || root?.kind !== 'mapping' || root.flow || file.yaml.problems.length > 0) return [];
  const schema = schemas[file.kind];
  const order = schema['x-order'] ?? propertyNames(schema);
  const blocks = blocksOf(file, root);
  const sorted = inOrder(blocks, order);
  const first = blocks.findIndex((block, index) => block !== sorted[index]);
  if (first < 0 || movesAliasBeforeAnchor(sorted)) return [];
  const last = blocks.findLastIndex((block, index) => block !== sorted[index]);
  const start = (blocks[first] as SectionLines).start;
  const end = (blocks[last] as SectionLines).end;
  return [
    replace({ start, end }, joined(file, sorted.slice(first, last + 1), blocks.slice(first, last + 1), end)),
  ];
}

/** A section with the lines that belong to it: comments above and below, and the empty lines before them. */
interface SectionLines {
  readonly pair: YamlPair;
  readonly start: number;
  readonly end: number;
}

function blocksOf(file: FileModel, { pairs }: YamlMapping): SectionLines[] {
  const { lines, text } = file;
  const starts = pairs.map((pair, index) => {
    const own = lines.lineAt(pair.key.range.start);
    const before = pairs[index - 1];
    // What stands above the first key is the head of the file.
    if (!before) return lines.line(own).start;
    return lines.line(ownLines(file, lines.lineAt(before.range.end) + 1, own)).start;
  });
  const tail = endOfLast(file, pairs.at(-1) as YamlPair);
  return pairs.map((pair, index) => ({
    pair,
    start: starts[index] as number,
    end: starts[index + 1] ?? Math.min(tail, text.length),
  }));
}

/**
 * Of the lines between two sections, the first that belongs to the lower one. Comments that are indented, or
 * followed by an empty line, belong to the upper one.
 */
function ownLines({ lines }: FileModel, from: number, to: number): number {
  const between = Array.from({ length: to - from }, (_, index) => lines.lineText(from + index));
  const empty = between.findIndex(line => line.trim() === '');
  if (empty >= 0) return from + empty;
  const comment = between.findIndex(line => line.startsWith('#'));
  return from + (comment < 0 ? between.length : comment);
}

/** Behind the last section and the comments that are indented below it. */
function endOfLast({ lines, text }: FileModel, pair: YamlPair): number {
  let line = lines.lineAt(pair.range.end);
  while (line + 1 < lines.count && /^\s+#/.test(lines.lineText(line + 1))) line++;
  return line + 1 < lines.count ? lines.line(line + 1).start : text.length;
}

/** Keys that the format does not know stay behind the key that they follow. */
function inOrder(blocks: readonly SectionLines[], order: readonly string[]): SectionLines[] {
  let rank = -1;
  const ranked = blocks.map((block, index) => {
    const own = order.indexOf(keyOf(block.pair) ?? '');
    if (own >= 0) rank = own;
    return { block, rank, index };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ block }) => block);
}

function movesAliasBeforeAnchor(blocks: readonly SectionLines[]): boolean {
  const anchors = new Set<unknown>();
  for (const { pair } of blocks) {
    for (const node of nodesOf(pair.value)) {
      if (node.kind === 'alias' && !anchors.has(node.target)) return true;
      if (node.kind !== 'alias') anchors.add(node);
    }
  }
  return false;
}

/** The blocks one below the other; the one that comes first exchanges its empty lines with the one that was first. */
function joined(
  { text }: FileModel,
  sorted: readonly SectionLines[],
  before: readonly SectionLines[],
  end: number,
): string {
  const [first] = sorted as [SectionLines];
  const [was] = before as [SectionLines];
  const pieces = sorted.map(block => {
    const gap = gapOf(block === first ? was : block === was ? first : block, text);
    return (
      gap +
      text
        .slice(block.start, block.end)
        .slice(gapOf(block, text).length)
        .replace(/[\r\n]+$/, '')
    );
  });
  const trailing = /[\r\n]$/.test(text.slice(0, end)) ? eolOf(text) : '';
  return pieces.join(eolOf(text)) + trailing;
}

/** The empty lines at the beginning of a block. */
function gapOf({ start, end }: SectionLines, text: string): string {
  return /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(start, end))?.[0] ?? '';
}
