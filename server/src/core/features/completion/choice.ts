import type { Markup } from '../../docs/markup.ts';
import type { Text } from '../../l10n/message.ts';
import type { Template } from '../../templates/template.ts';
import type { CompletionKind } from './types.ts';

/** Something that can stand at a place, not yet fitted into it. */
export interface Choice {
  readonly label: string;
  /** What the list shows instead, where that is in the reader's language. */
  readonly shown?: Text | undefined;
  readonly kind: CompletionKind;
  readonly detail?: Text | undefined;
  readonly value: Template;
  readonly documentation?: (() => Markup) | undefined;
  /** What typed text is compared with, where it is not the label. */
  readonly filter?: string | undefined;
}
