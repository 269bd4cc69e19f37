import { contains, type Range } from '../util/text.ts';
import { nodesOf } from '../yaml/nodes.ts';
import type { YamlAlias, YamlNode } from '../yaml/tree.ts';
import type { FileModel } from './file-model.ts';

/** An anchor, `&committee`, with the aliases that stand for it, `*committee`. YAML knows it in its file only. */
export interface Anchor {
  readonly name: string;
  readonly node: Exclude<YamlNode, YamlAlias>;
  /** Of the name without its `&`. */
  readonly range: Range;
  readonly aliases: readonly YamlAlias[];
}

/** The anchor whose name, or an alias of which, stands at an offset; its sign counts. */
export function anchorAt(file: FileModel, offset: number): Anchor | undefined {
  return anchorsIn(file).find(
    ({ range, aliases }) =>
      contains({ start: range.start - 1, end: range.end }, offset) ||
      aliases.some(alias => contains(alias.range, offset)),
  );
}

export function anchorsIn(file: FileModel): Anchor[] {
  if (!file.text.includes('&')) return [];
  const nodes = [...nodesOf(file.yaml.root)];
  const aliases = new Map<YamlAlias['target'], YamlAlias[]>();
  for (const node of nodes) {
    if (node.kind === 'alias') aliases.set(node.target, [...(aliases.get(node.target) ?? []), node]);
  }
  return nodes.flatMap(node => {
    const range = node.kind === 'alias' ? undefined : anchorRange(file, node);
    if (node.kind === 'alias' || node.anchor === undefined || !range) return [];
    return [{ name: node.anchor, node, range, aliases: aliases.get(node) ?? [] }];
  });
}

/** The name that an alias is written with, without its `*`. */
export function aliasName({ range }: YamlAlias): Range {
  return { start: range.start + 1, end: range.end };
}

/** Searches for the sign before the node, since the tree keeps only what it says; comments may lie between. */
function anchorRange({ text, yaml }: FileModel, node: YamlNode): Range | undefined {
  if (node.anchor === undefined) return undefined;
  const sign = `&${node.anchor}`;
  const empty = node.range.start === node.range.end;
  let at = empty ? text.indexOf(sign, node.range.start) : text.lastIndexOf(sign, node.range.start - 1);
  while (at >= 0 && yaml.comments.some(({ range }) => contains(range, at))) {
    at = empty ? text.indexOf(sign, at + 1) : at === 0 ? -1 : text.lastIndexOf(sign, at - 1);
  }
  return at < 0 ? undefined : { start: at + 1, end: at + sign.length };
}
