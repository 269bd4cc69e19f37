import type { Text } from '../../../l10n/message.ts';
import type { Range } from '../../../util/text.ts';
import type { Mend } from '../mended.ts';

/** What was probably meant: the mistake, and how the text reads without it. */
export interface Repair {
  readonly range: Range;
  readonly message: Text;
  readonly mends: readonly Mend[];
  /** The last line that the mistake concerns: a repair is none if reading stops again before the line behind it. */
  readonly last: number;
}
