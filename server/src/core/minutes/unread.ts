import { type Text, t } from '../l10n/message.ts';
import { inShort } from '../util/shorten.ts';

/** Something in a filled-in file that could not be read. */
export interface UnreadEntry {
  /** Where it stands: `Attendance, row 3`. */
  readonly place: Text;
  /** What is wrong with it, as a sentence. */
  readonly wrong: Text;
  /** What to do about it, as a sentence. */
  readonly remedy: Text;
  /** Without it there is no record: leaving it out would be a guess, or record a meeting twice. */
  readonly isEssential?: true;
  /** Somebody who is not known, and could be added to the agreement. */
  readonly person?: UnknownPerson;
}

export interface UnknownPerson {
  readonly name: string;
  /** The id of the party, where the file names one that the agreement has. */
  readonly party: string | undefined;
}

/** What was read of a part of a file, and what not. */
export interface Reading<T> {
  readonly value: T;
  readonly unread: readonly UnreadEntry[];
  /** What was read and does not go into the record, as sentences. */
  readonly notes: readonly Text[];
}

/** A text of the file inside a sentence. */
export function quote(text: string): Text {
  return t`“${inShort(text)}”`;
}
