import type { Text } from '../../../l10n/message.ts';
import type { Range } from '../../../util/text.ts';
import type { Correction } from '../corrections.ts';
import type { Mend } from '../mended.ts';

/** What was probably meant: the mistake, and how the text reads without it. */
export interface Repair {
  readonly range: Range;
  readonly message: Text;
  readonly mends: readonly Mend[];
  /** The last line that the mistake concerns: a repair is none if reading stops again before the line behind it. */
  readonly last: number;
  /** What it does, as a menu offers it. */
  readonly title: Text;
  /** How it is written, where that differs from how it is read. */
  readonly written?: readonly Mend[];
  /** False where something else may have been meant. */
  readonly isSure?: false;
  /** What that is. */
  readonly others?: readonly Correction[];
}

/** Every repair that reading takes can be made in the text too. */
export function correctionsOf({ title, mends, written, isSure, others = [] }: Repair): Correction[] {
  return [{ title, edits: inOrder(written ?? mends), isSure: isSure !== false }, ...others];
}

const inOrder = (mends: readonly Mend[]) => [...mends].sort((a, b) => a.start - b.start);
