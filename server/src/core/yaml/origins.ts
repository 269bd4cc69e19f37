import { keyOf, type resolved, type YamlNode } from './tree.ts';

export type Collection = Exclude<ReturnType<typeof resolved>, undefined | { kind: 'scalar' }>;

/** Which mapping or list of the values came from which one of the tree. */
export class Origins {
  readonly #nodes = new Map<object, Collection>();
  readonly #values = new Map<Collection, object>();

  /** Of a text without aliases and empty values, in which each node of the tree has its value. */
  static ofSound(root: YamlNode, value: unknown): Origins {
    const origins = new Origins();
    origins.#pair(root, value);
    return origins;
  }

  enter(node: Collection, value: object): void {
    this.#nodes.set(value, node);
    this.#values.set(node, value);
  }

  nodeOf(value: object): Collection | undefined {
    return this.#nodes.get(value);
  }

  valueOf(node: Collection): object | undefined {
    return this.#values.get(node);
  }

  #pair(node: YamlNode, value: unknown): void {
    if (node.kind === 'scalar' || node.kind === 'alias' || typeof value !== 'object' || value === null)
      return;
    this.enter(node, value);
    if (node.kind === 'sequence') {
      for (const [index, item] of node.items.entries()) this.#pair(item.value, (value as unknown[])[index]);
      return;
    }
    for (const pair of node.pairs) {
      const key = keyOf(pair);
      if (key !== undefined) this.#pair(pair.value, (value as Record<string, unknown>)[key]);
    }
  }
}
