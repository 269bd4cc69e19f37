import type { YamlNode } from './tree.ts';

/** Every node of a tree, keys too, parents before children; what an alias stands for is not followed. */
export function* nodesOf(root: YamlNode | undefined): Generator<YamlNode> {
  // A stack of its own: nested generators would hand every node up through all levels.
  const waiting: YamlNode[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node.kind === 'sequence') {
      for (let i = node.items.length - 1; i >= 0; i--)
        waiting.push((node.items[i] as { value: YamlNode }).value);
    } else if (node.kind === 'mapping') {
      for (let i = node.pairs.length - 1; i >= 0; i--) {
        const { key, value } = node.pairs[i] as { key: YamlNode; value: YamlNode };
        waiting.push(value, key);
      }
    }
  }
}
