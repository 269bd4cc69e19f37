import type { Markup } from '../../docs/markup.ts';
import type { Text } from '../../l10n/message.ts';
import type { Snippet } from '../../templates/snippet.ts';
import type { Range } from '../../util/text.ts';

export type CompletionKind =
  | 'key'
  | 'section'
  | 'item'
  | 'file'
  | 'word'
  | 'date'
  | 'duration'
  | 'cadence'
  | 'party'
  | 'person'
  | 'forum'
  | 'reference'
  | 'id'
  | 'rule'
  | 'path';

/** One thing that can be written at the cursor. */
export interface Completion {
  /** What the item is called. */
  readonly label: string;
  /** What the list shows instead, where that is in the reader's language. */
  readonly shown?: Text | undefined;
  readonly kind: CompletionKind;
  /** A few words beside the label: a person's name and title, a forum's level and cadence. */
  readonly detail?: Text | undefined;
  /**
   * What is replaced, the whole word around the cursor: half of an id, a date or a key is never worth keeping.
   * On one line.
   */
  readonly range: Range;
  readonly insert: Snippet;
  /** What typed text is compared with; starts like the text that is replaced does. */
  readonly filter: string;
  /** Sorts the list; texts in order. */
  readonly sort: string;
  /** The page about it, made only when somebody looks. */
  readonly documentation?: (() => Markup) | undefined;
}

export interface CompletionList {
  readonly items: readonly Completion[];
  /** Ask again after the next letter: the list depends on what is typed. */
  readonly incomplete: boolean;
}
