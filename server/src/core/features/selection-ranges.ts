import type { FileModel } from '../model/file-model.ts';
import { contains, encloses, type Range } from '../util/text.ts';
import type { YamlEntry, YamlNode } from '../yaml/tree.ts';

/**
 * What "expand selection" selects, step by step: word, text without and with quotes, entry, what holds the entry
 * and so on up to the document. Each range lies in the next one and is smaller than it.
 *
 * @param offset UTF-16 code units
 */
export function selectionRanges(file: FileModel, offset: number): Range[] {
  const { text, lines, yaml } = file;
  const comment = yaml.comments.find(({ range }) => contains(range, offset));
  const line = trimmed(text, lines.line(lines.lineAt(offset)));
  const steps = [
    wordAt(text, offset),
    ...(comment ? [comment.range, line] : []),
    ...stepsTo(yaml.root, offset, text),
    ...(yaml.unreadable.some(range => contains(range, offset)) ? [line] : []),
    { start: 0, end: text.length },
  ].filter(range => range !== undefined && contains(range, offset)) as Range[];
  return nested(steps);
}

/** From the innermost node at the offset outwards. */
function stepsTo(node: YamlNode | undefined, offset: number, text: string): Range[] {
  if (!node || !contains(node.range, offset)) return [];
  if (node.kind === 'scalar') {
    const quoted = node.style === 'single-quoted' || node.style === 'double-quoted';
    const { start, end } = node.range;
    return [...(quoted ? [{ start: start + 1, end: end - 1 }] : []), node.range];
  }
  if (node.kind === 'alias') return [{ start: node.range.start + 1, end: node.range.end }, node.range];
  const entries: readonly YamlEntry[] = node.kind === 'mapping' ? node.pairs : node.items;
  const entry = entries.findLast(({ range }) => contains(range, offset));
  const inside = entry ? [...stepsInto(entry, offset, text), entry.range] : [];
  const bracketed = node.flow && /[[{]/.test(text.charAt(node.range.start));
  const between = { start: node.range.start + 1, end: node.range.end - 1 };
  return [...inside, ...(bracketed ? [trimmed(text, between)] : []), node.range];
}

function stepsInto(entry: YamlEntry, offset: number, text: string): Range[] {
  const key = entry.kind === 'pair' ? stepsTo(entry.key, offset, text) : [];
  return key.length > 0 ? key : stepsTo(entry.value, offset, text);
}

/** Only those that lie in the next one and are smaller, so that every step selects more. */
function nested(steps: readonly Range[]): Range[] {
  const sorted = [...steps].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Range[] = [];
  for (const range of sorted) {
    const last = kept.at(-1);
    const grows = !last || (encloses(range, last) && range.end - range.start > last.end - last.start);
    if (grows && range.end > range.start) kept.push(range);
  }
  return kept.length > 0 ? kept : steps.slice(-1);
}

/** The run of letters, digits and hyphens at an offset: an id is one word. */
function wordAt(text: string, offset: number): Range | undefined {
  const before = /[\p{L}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
  return before + after > 0 ? { start: offset - before, end: offset + after } : undefined;
}

function trimmed(text: string, { start, end }: Range): Range {
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  return { start: from, end: Math.max(from, start + written.trimEnd().length) };
}
