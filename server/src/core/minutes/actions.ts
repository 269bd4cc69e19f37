import type { IsoDate } from '../calendar/date.ts';
import { toDate } from '../calendar/date.ts';
import type { ActionModel } from '../evidence/action.ts';
import { type Text, t } from '../l10n/message.ts';
import { isNothing } from '../recording/nothing.ts';
import type { Action, ActionRecord } from '../schema/generated/types.ts';
import { compared, sentenceOf } from './cell-text.ts';
import type { FormRow } from './form-tables.ts';
import { readStatus } from './marks.ts';
import type { PeopleByName } from './people-by-name.ts';
import { quote, type Reading, type UnreadEntry } from './unread.ts';
import { readDueDay, readWrittenDay } from './written-day.ts';

/** What reading actions rests on. */
interface Known {
  readonly people: PeopleByName;
  /** The day of the meeting: a day without a year is one behind it. */
  readonly date: IsoDate;
  /** What a row is called. */
  readonly placeOf: (row: FormRow) => Text;
}

/** What was agreed on by the table of new actions. */
export function readNewActions(rows: readonly FormRow[], known: Known): Reading<Action[]> {
  const { placeOf } = known;
  const unread: UnreadEntry[] = [];
  const notes: Text[] = [];
  const value = rows.flatMap((row): Action[] => {
    const what = row.text('action');
    const place = placeOf(row);
    if (isNothing(what)) {
      if (['action', 'owner', 'due'].every(column => isNothing(row.text(column as 'action')))) return [];
      unread.push({
        place,
        wrong: t`It has no action, only ${quote(row.whole)}.`,
        remedy: t`Write what is to be done, or take the row out.`,
      });
      return [];
    }
    const owner = ownerIn(row, known, unread, notes);
    const due = dayIn(row, 'due', known, unread, notes);
    for (const [column, lacks] of [
      ['owner', t`${place}: nobody is named who does it.`],
      ['due', t`${place}: no day is named by which it is done.`],
    ] as const)
      if (row.text(column) === '') notes.push(lacks);
    return [{ what, ...(owner && { owner }), ...(due && { due }), status: 'open' }];
  });
  return { value, unread, notes };
}

/**
 * What became of actions that were open, by the table of open actions; what nothing is said of stays as it is.
 *
 * @param open the actions that are on record as open
 */
export function readOpenActions(
  rows: readonly FormRow[],
  open: readonly ActionModel[],
  known: Known,
): Reading<ActionRecord[]> {
  const { placeOf, date } = known;
  const unread: UnreadEntry[] = [];
  const notes: Text[] = [];
  const value = rows.flatMap((row): ActionRecord[] => {
    const [id, word, newDue] = [row.text('id'), row.text('status'), row.text('newDue')];
    const place = placeOf(row);
    const status = readStatus(word);
    const action = open.find(each => each.id !== undefined && compared(each.id) === compared(id));
    if (status === undefined) {
      unread.push({
        place,
        wrong: t`${quote(word)} does not say what became of the action.`,
        remedy: t`Write done or cancelled, or leave it empty while it is open.`,
      });
      return [];
    }
    if (!action?.id) {
      if (status === 'open' && newDue === '') return [];
      unread.push({
        place,
        wrong:
          id === ''
            ? t`The action has no id, so nothing can be recorded of it.`
            : t`No action ${quote(id)} of this agreement is open.`,
        remedy:
          id === ''
            ? t`Give it an id in the record of its meeting, and write that here.`
            : t`Correct the id; what is new goes into the table of new actions.`,
      });
      return [];
    }
    const words = row.text('action');
    if (words !== '' && compared(words) !== compared(sentenceOf({ text: action.name })))
      notes.push(
        t`${place}: the words ${quote(words)} are not recorded, since the action is on record as ${quote(action.name)}. To agree on something else, write it as a new action.`,
      );
    // What is over is due on no day.
    const isOver = status !== 'open' && newDue !== '';
    if (isOver)
      notes.push(
        t`${place}: the new day ${quote(newDue)} is not recorded, since ${quote(word)} says that the action is over.`,
      );
    const due = isOver ? undefined : dayIn(row, 'newDue', known, unread, notes);
    const hasOtherDay = isOtherDay(row, action);
    if (hasOtherDay && newDue === '')
      unread.push({
        place,
        wrong: t`${quote(row.text('due'))} is not the day on record.`,
        remedy: t`Put back the day that was there, and write the new one into the last column.`,
      });
    const owner = isOwnerOnRecord(row, action, known) ? undefined : ownerIn(row, known, unread, notes);
    const isNewOwner = owner !== undefined && owner !== action.owner;
    const isNews = status !== 'open' || due !== undefined || isNewOwner;
    if (!isNews) return [];
    return [
      {
        type: 'action',
        action: action.id,
        date,
        ...(status !== 'open' && { status }),
        ...(due && { due }),
        ...(isNewOwner && { owner }),
      },
    ];
  });
  return { value, unread, notes };
}

/** Whether the day that the pack was made with was written over. */
function isOtherDay(row: FormRow, { due }: ActionModel): boolean {
  const text = row.text('due');
  if (text === '') return false;
  const read = readWrittenDay(text);
  return !('day' in read) || due === undefined || read.day !== toDate(due);
}

/** Whether the owner that the pack was made with still stands there, whoever else is called so or has left the agreement. */
function isOwnerOnRecord(row: FormRow, { owner }: ActionModel, { people }: Known): boolean {
  return owner !== undefined && people.isCalled(owner, row.text('owner'));
}

function ownerIn(
  row: FormRow,
  { people, placeOf }: Known,
  unread: UnreadEntry[],
  notes: Text[],
): string | undefined {
  const name = row.text('owner');
  if (name === '') return undefined;
  const found = people.find(name);
  const place = placeOf(row);
  if ('person' in found) {
    if (found.taken !== undefined) notes.push(t`${place}: ${found.taken}`);
    return found.person.reference;
  }
  const { wrong, remedy, unknown } = found;
  unread.push({ place, wrong, remedy, ...(unknown && { person: unknown }) });
  return undefined;
}

function dayIn(
  row: FormRow,
  column: 'due' | 'newDue',
  { placeOf, date }: Known,
  unread: UnreadEntry[],
  notes: Text[],
): IsoDate | undefined {
  const text = row.text(column);
  if (text === '') return undefined;
  const read = readDueDay(text, date);
  const place = placeOf(row);
  if (!('day' in read)) {
    unread.push({ place, ...read });
    return undefined;
  }
  if (read.taken !== undefined) notes.push(t`${place}: ${read.taken}`);
  return read.day;
}
