import { countWhile, type Range, Ranges } from '../util/text.ts';
import { behindAnyDashes } from '../yaml/line-outline.ts';
import { resolved, type YamlDocument, type YamlMapping, type YamlNode } from '../yaml/tree.ts';

/** What follows for a file from the lines of it that could not be read: what stands there is unknown, not absent. */
export class Unreadable {
  readonly #yaml: YamlDocument;
  #mappings: Set<unknown> | undefined;
  #ranges: Ranges | undefined;

  constructor(yaml: YamlDocument) {
    this.#yaml = yaml;
  }

  /** Whether a place lies on such a line: the mistake there has a finding of its own. */
  covers({ start }: Range): boolean {
    this.#ranges ??= new Ranges([...this.#yaml.unreadable, ...this.#yaml.mended]);
    return this.#ranges.enclose({ start, end: start });
  }

  /** Whether such a line may have held a key of a mapping. */
  mayHoldKeyOf(mapping: unknown): boolean {
    this.#mappings ??= mappingsAround(this.#yaml);
    return this.#mappings.has(mapping);
  }
}

function mappingsAround({ root, unreadable, text, lines }: YamlDocument): Set<YamlMapping> {
  const found = new Set<YamlMapping>();
  if (!root) return found;
  for (const range of unreadable) {
    for (let line = lines.lineAt(range.start); line <= lines.lineAt(range.end); line++) {
      const { start, end } = lines.line(line);
      // What could not be read may lack the spaces behind its dashes.
      const indentation = behindAnyDashes(text, start) - start;
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
    const value = entries[countWhile(entries, entry => entry.range.start < offset) - 1]?.value;
    node = value?.kind === 'alias' ? undefined : value;
  }
  return mappings;
}

function columnOf({ pairs, range }: YamlMapping, lines: YamlDocument['lines']): number {
  return lines.positionAt(pairs[0]?.range.start ?? range.start).character;
}
