import type { Text } from '../../l10n/message.ts';
import type { Location } from '../../util/location.ts';

/** What a change of the files excuses or switches off, which a reviewer decides on together with the change itself. */
type ExcusedKind =
  /** What the agreement said, and is to stand in the contract now. */
  | 'moved'
  /** Somebody on whom the contract counts was to stay longer. */
  | 'left-early'
  /** A waiver of a finding or change that is new, or says something else. */
  | 'waiver'
  /** What was found when agreements were taken over: the block is new, longer, or says something else. */
  | 'adopted'
  /** A comment that accepts a finding. */
  | 'comment'
  /** A rule that is off now. */
  | 'rule-off'
  /** A rule that counts for less. */
  | 'severity'
  /** A profile with fewer or milder rules. */
  | 'profile'
  /** Files that are looked at no more. */
  | 'ignored'
  /** A principle that is insisted on no more. */
  | 'required'
  /** Rules about dates are silent now. */
  | 'dates';

export interface Excused {
  readonly kind: ExcusedKind;
  /** In the state after. */
  readonly place: Location;
  /** In the words of a reader, without a full stop. */
  readonly sentence: Text;
  /** Undefined where none is given. */
  readonly reason: string | undefined;
}
