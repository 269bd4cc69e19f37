import { formatDate, type IsoDate } from '../calendar/date.ts';
import { actionsIn } from '../evidence/action.ts';
import { type Dictionary, saying, type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { guestsOf, observersInWords } from '../model/forum-people.ts';
import { isMeetingOnRecord } from '../recording/meeting-on-record.ts';
import type { RecordingSession } from '../recording/new-record.ts';
import type { MeetingRecord } from '../schema/generated/types.ts';
import { and } from '../util/lists.ts';
import { forumCalled } from '../view/pack/make-pack-view.ts';
import { packWordsIn } from '../view/pack/pack-words.ts';
import type { PackReference } from '../view/pack/reference.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { readNewActions, readOpenActions } from './actions.ts';
import { readAttendance } from './attendance.ts';
import { readDecisions } from './decisions.ts';
import type { FilledPart } from './filled-document.ts';
import { placeIn, readForm } from './form.ts';
import { agreementOf, referenceIn, type Sentences } from './origin.ts';
import { PeopleByName } from './people-by-name.ts';
import { quote, type UnreadEntry } from './unread.ts';
import { readWrittenDay } from './written-day.ts';

/** What a filled-in pack records. */
export interface ReadPack {
  readonly kind: 'read';
  /** The file of the agreement. */
  readonly agreement: FileModel;
  /** The id of the forum. */
  readonly forum: string;
  readonly session: RecordingSession;
  /** What could not be read: the session lacks it. */
  readonly unread: readonly UnreadEntry[];
  /** What was read and does not go into the record, or is worth a look, as sentences. */
  readonly notes: readonly Text[];
}

/** Why nothing can be recorded from a file: what is wrong, and what to do. */
export interface RefusedPack {
  readonly kind: 'refused';
  readonly wrong: Text;
  readonly remedy: Text;
}

export interface ReadPackOptions {
  readonly today: IsoDate;
  /** The languages that packs are made in; English is undefined. */
  readonly dictionaries: readonly (Dictionary | undefined)[];
}

/** Reads a pack that was filled in: its own tables, and nothing else. */
export function readFilledPack(
  parts: readonly FilledPart[],
  workspace: ReadonlyWorkspace,
  options: ReadPackOptions,
): ReadPack | RefusedPack {
  const found = referenceIn(parts);
  if ('wrong' in found) return { kind: 'refused', ...found };
  const { file, refusal } = agreementOf(found, workspace);
  const model = file && workspace.agreementOf(file);
  if (!model) return { kind: 'refused', ...(refusal as Sentences) };
  const forum = forumCalled(found.forum, model);
  const { id: forumId } = forum ?? {};
  if (!forum || forumId === undefined)
    return {
      kind: 'refused',
      wrong: t`The pack is of the forum ${quote(found.forum)}, which the agreement does not have.`,
      remedy: t`Its forums are: ${and(model.forums.flatMap(({ id }) => id ?? []))}. Make a pack for one of them, or add the forum’s former id to “formerly”.`,
    };
  const says = options.dictionaries.map(dictionary => saying(dictionary));
  const form = readForm(parts, says.map(packWordsIn));
  const unread: UnreadEntry[] = [...form.unread];
  const notes: Text[] = [...form.notes];
  const take = <T>(reading: { value: T; unread: readonly UnreadEntry[]; notes: readonly Text[] }): T => {
    unread.push(...reading.unread);
    notes.push(...reading.notes);
    return reading.value;
  };
  const rows = form.value;
  const people = new PeopleByName(model, says);
  const expected = [...(forum.forum.members ?? []), ...guestsOf(forum.forum)];
  const told = observersInWords(forum.forum);
  const attended = take(readAttendance(rows.attendance, people, { expected, told }, placeIn('attendance')));
  const decisions = take(readDecisions(rows.decisions, placeIn('decisions')));
  const date = dayOf();
  const known = { people, date };
  const actions = take(readNewActions(rows.newActions, { ...known, placeOf: placeIn('newActions') }));
  const before = workspace.recordListOf(model);
  const open = actionsIn(before.records, before.doubts).filter(({ status }) => status === 'open');
  const news = take(readOpenActions(rows.openActions, open, { ...known, placeOf: placeIn('openActions') }));
  const note = rows.meeting
    .map(row => row.text('note'))
    .filter(text => text !== '')
    .join(' ');
  const { present, apologies } = attended;
  const isEmpty = present.length + decisions.length + actions.length + news.length === 0;
  if (isEmpty && unread.length === 0)
    return {
      kind: 'refused',
      wrong: t`The pack is not filled in: nobody is marked as present, and nothing was decided or agreed on.`,
      remedy: t`Fill in its tables after the meeting, and read it again.`,
    };
  if (isEmpty)
    unread.push({
      place: t`The meeting`,
      wrong: t`Nothing that could be read says that the meeting took place.`,
      remedy: t`Put right what is listed, and read the pack again.`,
      isEssential: true,
    });
  if (present.length === 0) notes.push(t`Nobody is marked as present.`);
  if (model.agreement.version !== undefined && found.version !== model.agreement.version)
    notes.push(
      t`The pack was made from version ${found.version} of the agreement, which is ${model.agreement.version} now: look at who and what has changed since.`,
    );
  if (isMeetingOnRecord(before.records, forumId, date))
    unread.push({
      place: placeIn('meeting')({ number: 1 }),
      wrong: t`A meeting of this forum on ${formatDate(date)} is on record already.`,
      remedy: t`Correct that record, or the day in the pack.`,
      isEssential: true,
    });
  const meeting: MeetingRecord = {
    type: 'meeting',
    forum: forumId,
    date,
    ...(present.length > 0 && { present: [...present] }),
    ...(apologies.length > 0 && { apologies: [...apologies] }),
    ...(decisions.length > 0 && { decisions }),
    ...(actions.length > 0 && { actions }),
    ...(note !== '' && { note }),
  };
  const session = { agreement: found.agreement, records: [meeting, ...news] };
  return { kind: 'read', agreement: file as FileModel, forum: forumId, session, unread, notes };

  function dayOf(): IsoDate {
    const prepared = found as PackReference;
    const [row, ...others] = rows.meeting.filter(each => each.text('heldOn') !== '');
    const place = row ? placeIn('meeting')(row) : t`The meeting`;
    if (!row) {
      unread.push({
        place,
        wrong: t`It does not say on which day the meeting was held.`,
        remedy: t`Write the day as year-month-day, such as ${prepared.date}.`,
        isEssential: true,
      });
      return prepared.date as IsoDate;
    }
    const read = readWrittenDay(row.text('heldOn'));
    const another = others.find(each => each.text('heldOn') !== row.text('heldOn'));
    if (another)
      unread.push({
        place: placeIn('meeting')(another),
        wrong: t`${quote(another.text('heldOn'))} is a second day, and one record is of one meeting.`,
        remedy: t`Leave one day here; record the other meeting from a pack of its own.`,
        isEssential: true,
      });
    if (!('day' in read)) unread.push({ place, ...read, isEssential: true });
    else if (read.day > options.today)
      unread.push({
        place,
        wrong: t`${formatDate(read.day)} is still to come: a meeting counts when it was held.`,
        remedy: t`Read the pack after the meeting, or correct the day.`,
        isEssential: true,
      });
    return 'day' in read ? read.day : (prepared.date as IsoDate);
  }
}
