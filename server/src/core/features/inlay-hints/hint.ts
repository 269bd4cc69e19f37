import type { Markup } from '../../docs/markup.ts';
import type { Text } from '../../l10n/message.ts';

/** A few words that the editor shows in the text, though they do not stand there. */
export interface InlayHint {
  /** Behind what it explains; UTF-16 code units. */
  readonly offset: number;
  readonly label: Text;
  readonly tooltip: Markup;
}

/** Which hints the user wants: each has its setting. */
export interface HintKinds {
  readonly nextOccurrence: boolean;
  readonly occurrencesPerYear: boolean;
  readonly people: boolean;
  readonly workingDays: boolean;
}
