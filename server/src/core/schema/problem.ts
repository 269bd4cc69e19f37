import type { Text } from '../l10n/message.ts';
import type { Range } from '../util/text.ts';
import type { DefinedThing } from './schema-node.ts';

/** One mistake of shape. The code is the last part of the rule's id: `schema/unknown-key` … */
export interface SchemaProblem {
  readonly code: 'required' | 'unknown-key' | 'type' | 'enum' | 'format' | 'range';
  readonly range: Range;
  readonly message: Text;
  readonly path: string;
  /** For quick fixes: what was written, the keys that are missing, what was probably meant. */
  readonly data: SchemaProblemData;
  /** What kinds of thing may have got their names where nothing could be read. */
  readonly hides?: ReadonlySet<DefinedThing>;
}

export interface SchemaProblemData {
  readonly key?: string;
  /** Keys of the same mapping that are wrong together with this one, itself included. */
  readonly together?: readonly string[];
  /** Where the mapping begins that lacks the key; see {@link Source.startOf}. */
  readonly in?: number | undefined;
  readonly suggestions?: readonly string[];
}
