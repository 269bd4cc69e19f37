import type { RecordEntry } from '../schema/generated/types.ts';
import { fingerprint } from '../util/fingerprint.ts';
import { wordsIn } from '../util/slug.ts';
import { dayOf, type NewRecord } from './new-record.ts';

/** So long that the words still tell what it is about, and so short that somebody can type it. */
const longestId = 60;

/**
 * An id from a day and words, such as `2026-01-14-service-board-send-the-plan`. It counts nothing, so that what is recorded on two branches
 * gets the same id only where it is the same; where words had to be left out, or the id is taken, a few letters tell it from
 * others.
 *
 * @param words what it is about, as somebody wrote it
 * @param distinct all that tells it from others with the same words
 * @param isTaken whether something else has the id already
 * @param longest how long the id may be without such letters
 */
export function idFrom(
  day: string,
  words: string,
  distinct: readonly string[],
  isTaken: (id: string) => boolean,
  longest = longestId,
): string {
  const all = wordsIn(words);
  const kept: string[] = [];
  let length = day.length;
  for (const word of all) {
    length += word.length + 1;
    if (length > longest) break;
    kept.push(word);
  }
  const isWhole = kept.length === all.length && kept.some(word => /[a-z]/.test(word));
  const plain = [day, ...kept].join('-');
  if (isWhole && !isTaken(plain)) return plain;
  // It begins with a letter, which an id needs also where no word of the text has one.
  const mark = fingerprint(day, words, ...distinct);
  let digits = 4;
  while (digits < 16 && isTaken(markedWith(plain, mark, digits))) digits += 4;
  return markedWith(plain, mark, digits);
}

function markedWith(id: string, mark: string, digits: number): string {
  return `${id}-${mark.charAt(0)}${mark.slice(-digits)}`;
}

/**
 * Records with the ids that they lack: warnings, escalations, and actions of meetings.
 *
 * @param taken ids that records of the agreement have already
 */
export function withIds(records: readonly NewRecord[], taken: ReadonlySet<string>): RecordEntry[] {
  const all = new Set([...taken, ...records.flatMap(idsIn)]);
  const next = (day: string, words: string, distinct: readonly string[]) => {
    const id = idFrom(day, words, distinct, each => all.has(each));
    all.add(id);
    return id;
  };
  return records.map((record): NewRecord => {
    const day = dayOf(record);
    if (record.type === 'warning') {
      const { id, about, trigger, by } = record;
      // Two parties may warn of the same thing on one day, and that is two warnings.
      return { ...record, id: id ?? next(day, `${by} ${about ?? trigger ?? 'warning'}`, [trigger ?? '']) };
    }
    if (record.type === 'escalation') {
      const { id, about, level, forum } = record;
      return { ...record, id: id ?? next(day, about ?? 'escalation', [level ?? '', forum ?? '']) };
    }
    if (record.type !== 'meeting' || !record.actions) return record;
    const { forum, actions } = record;
    return {
      ...record,
      actions: actions.map(action => ({
        ...action,
        // Two forums may agree on the same on one day, and one of the two actions is done before the other.
        id:
          action.id ??
          next(day, `${forum} ${action.what ?? 'action'}`, [action.owner ?? '', action.due ?? '']),
      })),
    };
    // What is undefined is not written.
  }) as RecordEntry[];
}

function idsIn(record: NewRecord): string[] {
  if (record.type === 'warning' || record.type === 'escalation') return record.id ? [record.id] : [];
  return record.type === 'meeting' ? (record.actions ?? []).flatMap(({ id }) => id ?? []) : [];
}
