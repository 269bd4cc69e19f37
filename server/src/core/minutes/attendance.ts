import { type Text, t } from '../l10n/message.ts';
import { compared } from './cell-text.ts';
import type { FormRow } from './form-tables.ts';
import { readMark } from './marks.ts';
import type { FoundPerson, PeopleByName } from './people-by-name.ts';
import { quote, type Reading, type UnreadEntry } from './unread.ts';

export interface Attended {
  /** `party/person` each, in the order of the table. */
  readonly present: readonly string[];
  readonly apologies: readonly string[];
}

type Where = 'present' | 'absent' | 'apologies';

/** Where somebody was, and whether a mark says so. */
interface Attendance {
  readonly where: Where;
  readonly isMarked: boolean;
}

/**
 * Who was there by the table of attendance.
 *
 * @param expected the ids of those who were to be there: without a mark they were not
 * @param told observers of the forum that it names in words, not as persons
 * @param placeOf what a row is called
 */
export function readAttendance(
  rows: readonly FormRow[],
  people: PeopleByName,
  { expected, told }: { readonly expected: readonly string[]; readonly told: readonly string[] },
  placeOf: (row: FormRow) => Text,
): Reading<Attended> {
  const unread: UnreadEntry[] = [];
  const notes: Text[] = [];
  const found = new Map<string, Attendance>();
  const words = new Set(told.map(compared));
  for (const row of rows) {
    const [name, party, written] = [row.text('person'), row.text('party'), row.text('present')];
    const place = placeOf(row);
    if (name === '') {
      const isMarked = readMark(written) !== 'absent';
      if (isMarked)
        unread.push({
          place,
          wrong: t`${quote(written)} stands beside no name.`,
          remedy: t`Write who is meant, or take the row out.`,
        });
      continue;
    }
    const { bare, remark } = withRemark(name, people, party);
    const { mark, rest } = splitMark(written);
    const where = whereOf(mark, remark, rest);
    if (typeof where !== 'string') {
      unread.push({ place, ...where });
      continue;
    }
    if (words.has(compared(name))) {
      if (where === 'present')
        notes.push(
          t`${quote(name)} is no person of the agreement, and is not in the record; say it as a note.`,
        );
      continue;
    }
    for (const each of severalIn(bare, people, party)) {
      const person = people.find(each, party);
      const isExpected = 'person' in person && expected.includes(person.person.reference);
      if (where !== 'absent' || isExpected)
        add(person, { where, isMarked: remark !== '' || written !== '' }, place);
      // Whoever is written in was meant to be said to be there, or was copied from elsewhere.
      else if (written === '')
        notes.push(t`${place}: ${quote(each)} has no mark, and does not count as present.`);
    }
    for (const said of [remark, rest])
      if (said !== '' && readMark(said) !== 'apologies')
        notes.push(t`${place}: ${quote(said)} is not in the record; say it as a note.`);
  }
  const those = (where: Where) => [...found].filter(([, each]) => each.where === where).map(([id]) => id);
  return { value: { present: those('present'), apologies: those('apologies') }, unread, notes };

  function add(person: FoundPerson, said: Attendance, place: Text) {
    if (!('person' in person)) {
      const { wrong, remedy, unknown } = person;
      unread.push({ place, wrong, remedy, ...(unknown && { person: unknown }) });
      return;
    }
    const { reference, name } = person.person;
    if (person.taken !== undefined) notes.push(t`${place}: ${person.taken}`);
    const before = found.get(reference);
    if (before === undefined || !before.isMarked) found.set(reference, said);
    else if (said.isMarked && said.where !== before.where)
      unread.push({
        place,
        wrong: t`${name} stands in two rows that say different things.`,
        remedy: t`Leave the one that is right.`,
      });
  }
}

/** A name with something in brackets behind it, such as `Anna Lind (apologies)`; what is called so as a whole has none. */
function withRemark(name: string, people: PeopleByName, party: string) {
  const [, bare = '', remark = ''] = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/.exec(name) ?? [];
  if (remark === '' || 'person' in people.find(name, party)) return { bare: name, remark: '' };
  return { bare, remark };
}

/** Somebody may have written several names into one cell. */
function severalIn(name: string, people: PeopleByName, party: string): string[] {
  if ('person' in people.find(name, party)) return [name];
  const parts = name.split(/\s*[,;]\s*/).filter(part => part !== '');
  const areKnown = parts.every(part => 'person' in people.find(part, party));
  return parts.length > 1 && areKnown ? parts : [name];
}

/** A mark with something behind it, such as `x (left at 14:40)` or `apologies – on leave`. */
function splitMark(written: string): { readonly mark: string; readonly rest: string } {
  const [, mark = '', rest = ''] =
    /^([^\s,;:(–—-][^,;:(–—]*?)\s*(?:[,;:(–—]| -)\s*(.+?)\)?$/su.exec(written) ?? [];
  const isMark = readMark(written) === undefined && mark !== '' && readMark(mark) !== undefined;
  return isMark ? { mark, rest } : { mark: written, rest: '' };
}

/**
 * @param mark what stands in the column of marks
 * @param beside what stands in brackets behind the name, and behind the mark
 */
function whereOf(
  mark: string,
  ...beside: readonly string[]
): Where | { readonly wrong: Text; readonly remedy: Text } {
  const where = readMark(mark);
  const remark = beside.find(each => each !== '' && readMark(each) !== undefined) ?? '';
  const said = readMark(remark);
  if (where === undefined)
    return {
      wrong: t`${quote(mark)} does not say whether somebody was there.`,
      remedy: t`Write x, leave it empty, or write apologies; whatever else there is to say is a note.`,
    };
  if (remark === '' || said === undefined) return where;
  if (said === 'apologies' && where === 'present')
    return {
      wrong: t`It says ${quote(remark)}, and that the person was there.`,
      remedy: t`Take out the one that is wrong.`,
    };
  return where === 'absent' ? said : where;
}
