/**
 * What `Party` files have to know of an agreement: all that their findings take from the agreements around them, as long as
 * nothing in these is amiss. A customer's file is taken by each of its agreements, and they need not all be read for it.
 */
export interface PartyUse {
  /** Of the agreement. */
  readonly uri: string;
  /** Whether it is in force. */
  readonly isActive: boolean;
  /** Whether everything is there that it, its parties and its records refer to: then no id of theirs is a slip of another. */
  readonly isComplete: boolean;
  /** Whether a party that it takes may stand where it could not be read. */
  readonly hidesParties: boolean;
  /** The parties that it writes out: their `Party` files may say who fills their seats. */
  readonly writtenOut: readonly string[];
  /** Whether it refers, or something misspelt or unreadable in it may refer, to somebody. */
  names(person: string): boolean;
}

/** The same as plain data, to be kept, or handed to another process. */
export interface KeptPartyUse extends Omit<PartyUse, 'names'> {
  /** The people whom it names, of all parties that it takes from files; by their full names. */
  readonly people: readonly string[];
}
