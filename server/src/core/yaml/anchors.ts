import type { Text } from '../l10n/message.ts';
import type { Range } from '../util/text.ts';
import { MAX_NODES } from './limits.ts';
import { messages } from './messages.ts';
import type { YamlAlias, YamlEntry } from './tree.ts';

type Target = NonNullable<YamlAlias['target']>;

/**
 * Knows what each anchor stands for, and how many nodes the tree would have with every alias written out. The
 * number is kept up while the tree is built (an anchor's size is known before anything can refer to it), so a
 * "billion laughs" is noticed without ever being expanded.
 */
export class Anchors {
  readonly #text: string;
  readonly #report: (range: Range, message: Text) => void;
  /** `undefined` as long as the anchored node is not complete. */
  readonly #targets = new Map<string, { node: Target; size: number } | undefined>();
  /** Nodes so far, aliases counted as all that they stand for. */
  total = 0;
  /** The first node beyond the limit. */
  tooMany: Range | undefined;

  constructor(text: string, report: (range: Range, message: Text) => void) {
    this.#text = text;
    this.#report = report;
  }

  /** Counts one node, or `size` of them. */
  count(range: Range, size = 1): void {
    this.total += size;
    if (this.total > MAX_NODES) this.tooMany ??= range;
  }

  /** The node with this anchor begins: inside of it, the anchor cannot be used yet. */
  open(name: string): void {
    this.#targets.set(name, undefined);
  }

  /** The node with this anchor is complete. A later anchor of the same name takes over, as YAML has it. */
  define(name: string, node: Target, size: number): void {
    this.#targets.set(name, { node, size });
  }

  /** Makes the node for an alias from the place of its name. */
  alias(name: Range, parent: YamlEntry | undefined): YamlAlias {
    const written = this.#text.slice(name.start, name.end);
    const range = { start: name.start - 1, end: name.end };
    const target = this.#targets.get(written);
    if (target === undefined) {
      const known = this.#targets.has(written);
      this.#report(range, known ? messages.recursiveAlias(written) : messages.unknownAlias(written));
    }
    this.count(range, target?.size ?? 1);
    return { kind: 'alias', name: written, target: target?.node, range, parent };
  }
}
