import type { Range } from '../text.ts';
import { resolved, type YamlDocument, type YamlMapping, type YamlNode } from '../yaml/tree.ts';

/** What follows for a file from the lines of it that could not be read: what stands there is unknown, not absent. */
export class Unreadable {
  readonly #yaml: YamlDocument;
  #mappings: Set<unknown> | undefined;
  #ranges: readonly Range[] | undefined;

  constructor(yaml: YamlDocument) {
    this.#yaml = yaml;
  }

  /** Whether a place lies on such a line: the mistake there has a finding of its own. */
  covers({ start }: Range): boolean {
    this.#ranges ??= merged([...this.#yaml.unreadable, ...this.#yaml.mended]);
    const range = this.#ranges[countUntil(this.#ranges, each => each.start <= start) - 1];
    return range !== undefined && start <= range.end;
  }

  /** Whether such a line may have held a key of a mapping. */
  mayHoldKeyOf(mapping: unknown): boolean {
    this.#mappings ??= mappingsAround(this.#yaml);
    return this.#mappings.has(mapping);
  }
}

function mappingsAround({ root, unreadable, lines }: YamlDocument): Set<YamlMapping> {
  const found = new Set<YamlMapping>();
  if (!root) return found;
  for (const range of unreadable) {
    for (let line = lines.lineAt(range.start); line <= lines.lineAt(range.end); line++) {
      const { start, end } = lines.line(line);
      const indentation = /^[ -]*/.exec(lines.lineText(line))?.[0].length ?? 0;
      for (const mapping of ownersAt(root, start, end, indentation, lines)) found.add(mapping);
    }
  }
  return found;
}

/** The mappings that a line could be an entry of: by its indentation, or by the brackets around it. */
function ownersAt(
  root: YamlNode,
  start: number,
  end: number,
  indentation: number,
  lines: YamlDocument['lines'],
): YamlMapping[] {
  const around = mappingsBefore(root, end);
  const inBrackets = around.filter(({ flow, range }) => flow && range.end > start);
  if (inBrackets.length > 0) return inBrackets;
  const blocks = around.filter(({ flow }) => !flow);
  const exact = blocks.filter(mapping => columnOf(mapping, lines) === indentation);
  if (exact.length > 0) return exact;
  const deeper = blocks.filter(mapping => columnOf(mapping, lines) > indentation);
  return deeper.length > 0 ? deeper : blocks.slice(-1);
}

/** The mappings that were open, or just over, before an offset: the outermost first. */
function mappingsBefore(root: YamlNode, offset: number): YamlMapping[] {
  const mappings: YamlMapping[] = [];
  let node = resolved(root);
  while (node && node.kind !== 'scalar') {
    if (node.kind === 'mapping') mappings.push(node);
    const entries: readonly { readonly range: Range; readonly value: YamlNode }[] =
      node.kind === 'mapping' ? node.pairs : node.items;
    const value = entries[countUntil(entries, entry => entry.range.start < offset) - 1]?.value;
    node = value?.kind === 'alias' ? undefined : value;
  }
  return mappings;
}

/** Ranges in order, those that touch as one. */
function merged(ranges: readonly Range[]): Range[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** How many of some things, which stand in order, are before a place. */
function countUntil<T>(ordered: readonly T[], isBefore: (each: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(ordered[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function columnOf({ pairs, range }: YamlMapping, lines: YamlDocument['lines']): number {
  return lines.positionAt(pairs[0]?.range.start ?? range.start).character;
}
