import { nodesOf } from '../../yaml/nodes.ts';
import type { YamlDocument, YamlEntry, YamlMapping, YamlNode, YamlSequence } from '../../yaml/tree.ts';
import type { Lines } from './lines.ts';
import type { Token } from './tokens.ts';

/** A mapping or list in block style: all its entries begin at one column. */
export interface Block {
  readonly kind: 'mapping' | 'sequence';
  /** The block that one of its entries holds this one; undefined for the root. */
  readonly parent: Block | undefined;
  readonly column: number;
  /** Whether its first entry stands on the line of the dash that it belongs to. */
  readonly behindDash: boolean;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Where an entry of a block begins: at its dash, or at its key with the anchor and tag before it. */
export interface Head {
  readonly start: number;
  readonly block: Block;
}

/** The beginnings of all entries in block style, in order; undefined where one could not be found for certain. */
export function headsOf({ root }: YamlDocument, tokens: readonly Token[], lines: Lines): Head[] | undefined {
  const byStart = new Map(tokens.map((token, index) => [token.start, index]));
  const blocks = new Map<YamlNode, Block>();
  const heads: Head[] = [];
  for (const node of nodesOf(root)) {
    if (node.kind === 'scalar' || node.kind === 'alias' || node.flow) continue;
    const starts: number[] = [];
    for (const entry of entriesOf(node)) {
      const index = byStart.get(entry.kind === 'pair' ? entry.key.range.start : entry.range.start);
      if (index === undefined) return undefined;
      starts.push(withProperties(index, tokens, lines));
    }
    const [first] = starts;
    if (first === undefined) continue;
    const block = blockOf(node, first, blocks.get(node.parent?.parent as YamlNode), lines);
    blocks.set(node, block);
    for (const start of starts) heads.push({ start, block });
  }
  return heads.sort((a, b) => a.start - b.start);
}

function entriesOf(node: YamlMapping | YamlSequence): readonly YamlEntry[] {
  return node.kind === 'mapping' ? node.pairs : node.items;
}

/** An anchor or tag on the line of a key, before it, is the key's. */
function withProperties(index: number, tokens: readonly Token[], lines: Lines): number {
  let first = tokens[index] as Token;
  const line = lines.index.lineAt(first.start);
  for (let before = index - 1; before >= 0; before--) {
    const token = tokens[before] as Token;
    if (token.kind !== 'property' || token.start < lines.start(line)) break;
    first = token;
  }
  return first.start;
}

function blockOf(
  node: YamlMapping | YamlSequence,
  start: number,
  parent: Block | undefined,
  lines: Lines,
): Block {
  const firstLine = lines.index.lineAt(start);
  let lastLine = lines.index.lineAt(node.range.end);
  while (lines.inside(lastLine + 1) === 'block') lastLine++;
  const behindDash = lines.first(firstLine) < start;
  return { kind: node.kind, parent, column: lines.column(start), behindDash, firstLine, lastLine };
}
