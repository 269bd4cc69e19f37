import type { Day } from '../calendar/day.ts';
import type { Text } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Range } from '../util/text.ts';
import { keptBy, type PromiseKind, type RegularPromise } from './promise.ts';
import type { AnyRecord, RecordModel, RecordType } from './record.ts';

/** Why something that was written proves nothing; stable, for other programs. */
export type DoubtReason =
  | 'unreadable'
  | 'no-type'
  | 'no-date'
  | 'no-subject'
  | 'unknown-subject'
  | 'other-kind'
  | 'ambiguous-subject'
  | 'unknown-party'
  | 'other-party'
  | 'unknown-person'
  | 'unknown-agreement'
  | 'no-agreement'
  | 'unclear-file'
  | 'same-agreement-id'
  | 'same-id'
  | 'unclear-period'
  | 'term-unreadable'
  | 'holidays-unreadable';

/**
 * Something written that proves nothing, with what it may be all the same. It counts for nothing; but what it may be is
 * not proved to be missing.
 */
export interface Doubt {
  readonly reason: DoubtReason;
  /** The same for people: what the line does or lacks, to be read after its place. */
  readonly why: Text;
  /** Where it stands. */
  readonly file: FileModel;
  readonly range: Range;
  /** The kinds of promise that it may be about, whichever promise of them … */
  readonly kinds: readonly PromiseKind[] | 'any';
  /** … and those that it may be about beyond that; see `RecordModel.subject`. */
  readonly subjects: readonly string[];
  /** The party that it is about, where it says so. */
  readonly party: string | undefined;
  /** The record, where its day can be read; without one it may be of any day. */
  readonly entry: RecordModel | undefined;
  /** The record as far as it could be read. */
  readonly record: AnyRecord | undefined;
}

/** Whether a doubtful record may be about a promise, on whatever day. */
export function mayBeAbout({ kinds, subjects, party }: Doubt, promise: RegularPromise): boolean {
  if (party !== undefined && promise.party !== undefined && party !== promise.party) return false;
  return kinds === 'any' || kinds.includes(promise.kind) || subjects.includes(promise.subject);
}

/** Of a waiver, what may be skipped is told by the key that names it. */
const skippedBy = {
  review: ['joint-review', 'internal-review', 'exit-review', 'governance-review'],
  healthCheck: 'health-check',
  forum: 'forum',
  commitment: ['sharing', 'proactivity', 'commitment'],
  activity: 'benchmark',
  report: 'report',
} as const;

/** The kinds of promise that a record may be about, whose type is all that is known; undefined: nor is that. */
export function kindsOf(record: AnyRecord, type: RecordType | undefined): Doubt['kinds'] {
  if (type === undefined) return 'any';
  if (type !== 'waived') return (Object.keys(keptBy) as PromiseKind[]).filter(kind => keptBy[kind] === type);
  const keys = Object.keys(skippedBy) as (keyof typeof skippedBy)[];
  const named = keys.filter(key => record[key] !== undefined);
  return (named.length > 0 ? named : keys).flatMap(key => skippedBy[key]);
}

/** The line on which it stands; the first one is 1. */
export function lineOf({ file, range }: Pick<Doubt, 'file' | 'range'>): number {
  return file.lines.lineAt(range.start) + 1;
}

/** The day of a doubtful record; undefined where it may be of any. */
export function dayOf({ entry }: Doubt): Day | undefined {
  return entry?.day;
}

/** Something that may be any record of any day. */
export function anyRecord(file: FileModel, range: Range, reason: DoubtReason, why: Text): Doubt {
  const open = { kinds: 'any' as const, subjects: [], party: undefined, entry: undefined, record: undefined };
  return { ...open, reason, why, file, range };
}
