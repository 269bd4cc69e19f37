import { nodesOf } from '../../yaml/nodes.ts';
import type { YamlDocument, YamlNode } from '../../yaml/tree.ts';

/** Whether two texts say the same: the same values, written in the same way, and the same comments. */
export function meansTheSame(a: YamlDocument, b: YamlDocument): boolean {
  if (b.problems.length > 0 || a.comments.length !== b.comments.length) return false;
  if (a.comments.some(({ text }, index) => text !== b.comments[index]?.text)) return false;
  const others = nodesOf(b.root);
  for (const node of nodesOf(a.root)) {
    const other = others.next().value;
    if (!other || !sameNode(node, other)) return false;
  }
  return others.next().done === true;
}

/** Of collections only the number of entries; the entries are nodes themselves. */
function sameNode(a: YamlNode, b: YamlNode): boolean {
  if (a.anchor !== b.anchor || a.tag !== b.tag) return false;
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.style === b.style && Object.is(a.value, b.value);
  if (a.kind === 'alias') return b.kind === 'alias' && a.name === b.name;
  if (a.kind === 'mapping')
    return b.kind === 'mapping' && a.flow === b.flow && a.pairs.length === b.pairs.length;
  return b.kind === 'sequence' && a.flow === b.flow && a.items.length === b.items.length;
}
