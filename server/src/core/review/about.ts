import type { SchemaNode } from '../schema/schema-node.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { ChangeKind } from './change.ts';

/** The thing that a changed property belongs to, in both states; the same mapping twice where one state lacks it. */
export interface Holder {
  /** Title of its schema, such as `Forum`. */
  readonly definition: string;
  readonly before: PlainMapping;
  readonly after: PlainMapping;
  /** What it stands in: a person in a party. */
  readonly within: Holder | undefined;
}

/** What a change is about, as data: its sentence is made from this and nothing else. */
export interface About {
  /**
   * `value`: of a key of a mapping. `thing`: one of a list, which came, went, moved or got another id. `promise`: one that is
   * made by or to others, with what else is different in it. `extension`: the end of an agreement that was extended. `cover`: what
   * is to stand in the contract now, as its parts.
   */
  readonly of: 'value' | 'thing' | 'promise' | 'extension' | 'cover';
  /** Title of the schema of the mapping that has the key, or of the thing. */
  readonly definition: string;
  /** The key; of a thing, that of its list. */
  readonly key: string;
  /** Before and after; undefined where that state has none. */
  readonly values: readonly [unknown, unknown];
  /** Of the values. */
  readonly schema: SchemaNode;
  readonly holder: Holder | undefined;
  /** The top-level key that it lies below. */
  readonly section: string;
  /** What is told together as one change. */
  readonly parts?: readonly { readonly kind: ChangeKind; readonly about: About }[];
}
