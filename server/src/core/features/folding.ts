import type { FileModel } from '../model/file-model.ts';
import type { LineIndex, Range } from '../util/text.ts';
import { nodesOf } from '../yaml/nodes.ts';
import type { YamlComment, YamlNode } from '../yaml/tree.ts';

/** Lines that can be folded into the first of them. */
export interface Folding {
  /** Zero-based; the line that stays. */
  readonly startLine: number;
  /** Zero-based; the last line that disappears. */
  readonly endLine: number;
  readonly kind: 'content' | 'comment' | 'region';
}

/** Sections, lists, long texts and flow collections over several lines, blocks of comments, and `#region`. */
export function foldings(file: FileModel): Folding[] {
  const { yaml, lines } = file;
  const found = [
    ...contents(yaml.root, lines),
    ...comments(ownLines(file), lines),
    ...regions(ownLines(file), lines),
  ];
  const byLine = new Map<number, Folding>();
  for (const folding of found) {
    const known = byLine.get(folding.startLine);
    if (folding.endLine > folding.startLine && (known?.endLine ?? -1) < folding.endLine)
      byLine.set(folding.startLine, folding);
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}

function contents(root: YamlNode | undefined, lines: LineIndex): Folding[] {
  return [...nodesOf(root)].flatMap(node => {
    const entry = node.parent;
    if (!entry || (entry.kind === 'pair' && entry.key === node)) return [];
    const flow = (node.kind === 'mapping' || node.kind === 'sequence') && node.flow;
    return [fold(entry.range, lines, flow)];
  });
}

/** Where the brackets close on a line of their own, that line stays, as it does in any editor of programs. */
function fold({ start, end }: Range, lines: LineIndex, flow: boolean): Folding {
  const first = lines.lineAt(start);
  const last = lines.lineAt(end);
  // What stands on one line folds nothing; that line may hold any number of brackets.
  const closing = last > first && flow && /^\s*[\]}]+,?\s*(#.*)?$/.test(lines.lineText(last));
  return { startLine: first, endLine: closing ? last - 1 : last, kind: 'content' };
}

/** Comments that have their line for themselves. */
function ownLines({ yaml, lines }: FileModel): YamlComment[] {
  return yaml.comments.filter(({ range }) => {
    const line = lines.line(lines.lineAt(range.start));
    return yaml.text.slice(line.start, range.start).trim() === '';
  });
}

/** Comments on neighbouring lines; the markers of regions stand for themselves. */
function comments(all: readonly YamlComment[], lines: LineIndex): Folding[] {
  const blocks: { startLine: number; endLine: number; kind: 'comment' }[] = [];
  for (const comment of all) {
    if (marker(comment)) continue;
    const line = lines.lineAt(comment.range.start);
    const last = blocks.at(-1);
    if (last?.endLine === line - 1) last.endLine = line;
    else blocks.push({ startLine: line, endLine: line, kind: 'comment' });
  }
  return blocks;
}

/** From `#region` to its `#endregion`; they may lie in one another. */
function regions(all: readonly YamlComment[], lines: LineIndex): Folding[] {
  const open: number[] = [];
  const found: Folding[] = [];
  for (const comment of all) {
    const line = lines.lineAt(comment.range.start);
    const mark = marker(comment);
    if (mark === 'region') open.push(line);
    const startLine = mark === 'endregion' ? open.pop() : undefined;
    if (startLine !== undefined) found.push({ startLine, endLine: line, kind: 'region' });
  }
  return found;
}

function marker({ text }: YamlComment): string | undefined {
  return /^(region|endregion)\b/.exec(text)?.[1];
}
