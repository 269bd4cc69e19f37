/**
 * This room writes down what happened: it makes the text of Records files from plain data, in a small file for each time that
 * somebody records something, or at the end of the one file that somebody keeps. It asks nobody and writes to no disk; what it
 * gives is a new text, or edits of one.
 */
import type { EscalationRecord, RecordEntry, WarningRecord } from '../schema/generated/types.ts';

/**
 * One thing that happened, as a Records file has it; what is undefined is left out. Where an id is missing that it needs, one is
 * made from date and words.
 */
export type NewRecord = Said<
  | Exclude<RecordEntry, WarningRecord | EscalationRecord>
  | WithoutId<WarningRecord>
  | WithoutId<EscalationRecord>
>;

type WithoutId<T extends { id: string }> = Omit<T, 'id'> & { id?: string };

/** The same where optional keys may also be undefined. */
type Said<T> = T extends readonly (infer Item)[]
  ? readonly Said<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: object extends Pick<T, Key> ? Said<T[Key]> | undefined : Said<T[Key]> }
    : T;

/** What somebody records in one go. */
export interface RecordingSession {
  /** The id of the agreement. */
  readonly agreement: string;
  /** In the order in which they are to stand; at least one. */
  readonly records: readonly NewRecord[];
}

/** Where the records of an agreement go. */
export interface RecordsHome {
  /** `folder`: each session makes a new file in it; `file`: all of them go into this one, whether it is there yet or not. */
  readonly kind: 'folder' | 'file';
  readonly uri: string;
}

/** The day of a record; of a waiver that of the planned occasion. */
export function dayOf(record: NewRecord): string {
  return record.type === 'waived' ? record.occurrence : record.date;
}
