import type { FileModel } from '../../model/file-model.ts';
import type { PlainMapping } from '../../yaml/value.ts';

/** One record as it stands in a file. */
export interface RecordEntry {
  readonly name: string;
  readonly file: FileModel;
  readonly value: PlainMapping;
  /** The ids that it is about. */
  readonly subject: readonly string[];
}

/** A record that is not there any more as it was, with what it has become; undefined where it is gone. */
interface Match {
  readonly was: RecordEntry;
  readonly is: RecordEntry | undefined;
}

/**
 * Which records were changed into which: of those that differ, first by what they are about and their day, then by either. What says
 * the same, wherever it stands now, is no change.
 */
export function matched(before: readonly RecordEntry[], after: readonly RecordEntry[]): Match[] {
  const added = new Map<string, RecordEntry[]>();
  for (const each of after) listed(added, textOf(each.value)).push(each);
  const gone = before.filter(each => added.get(textOf(each.value))?.pop() === undefined);
  const left = new Set([...added.values()].flat());
  const found = new Map<RecordEntry, RecordEntry>();
  for (const keyOf of [bySubjectAndDay, bySubject, byDay]) {
    const open = new Map<string, RecordEntry[]>();
    for (const each of left) listed(open, keyOf(each)).push(each);
    for (const each of gone) {
      const is = found.has(each) ? undefined : open.get(keyOf(each))?.shift();
      if (!is) continue;
      found.set(each, is);
      left.delete(is);
    }
  }
  return gone.map(was => ({ was, is: found.get(was) }));
}

const dayOf = ({ value }: RecordEntry) => String(value.date ?? value.occurrence ?? '');
const bySubject = ({ value, subject }: RecordEntry) => JSON.stringify([value.type, subject]);
const byDay = (each: RecordEntry) => JSON.stringify([each.value.type, dayOf(each)]);
const bySubjectAndDay = (each: RecordEntry) => `${bySubject(each)} ${dayOf(each)}`;

function listed(lists: Map<string, RecordEntry[]>, key: string): RecordEntry[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The same for the same keys in another order. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
