import { type Say, type Text, t } from '../../l10n/message.ts';

/**
 * What stands above and in the tables of a meeting pack. The tables that a secretary fills in are found again by these words, in
 * whichever language the pack is, so each heading of such a table is one that no other of its columns has.
 */
export const packMessages = {
  agenda: t`Agenda`,
  expected: t`Who is expected`,
  previous: t`What the last meeting decided`,
  topics: t`What this forum looks at`,
  answers: t`Notices and proposals`,
  scorecard: t`Scorecard`,
  changes: t`Changes to the agreement that are not agreed yet`,
  as: t`As`,
  minutes: t`Minutes`,
  fillIn: t`Fill in these tables and hand the file in: they become the record of the meeting. Rows may be added and taken out; what stands outside of the tables is not read.`,
  meeting: t`The meeting`,
  heldOn: t`Held on`,
  note: t`Note`,
  attendance: t`Attendance`,
  attendanceHelp: t`Mark everybody who was there with an x, and write “apologies” for who had said that they could not come. For guests add rows.`,
  present: t`Present`,
  person: t`Name`,
  party: t`Party`,
  decisions: t`Decisions`,
  decisionsHelp: t`One decision in each row.`,
  number: t`No.`,
  decision: t`Decision`,
  newActions: t`New actions`,
  newActionsHelp: t`One action in each row, with one owner by name and the day by which it is done.`,
  action: t`Action`,
  owner: t`Owner`,
  due: t`Due`,
  openActions: t`Open actions`,
  openActionsHelp: t`Write “done” or “cancelled” where it is so, and a new day where there is one. What stays empty stays open.`,
  id: t`Id`,
  status: t`Status`,
  newDue: t`New day`,
  reference: t`Reference`,
  referenceHelp: t`By this line the pack is known again; leave it as it is.`,
} as const satisfies Record<string, Text>;

export type PackWord = keyof typeof packMessages;

/** The words of a pack, in the reader's language. */
export type PackWords = Readonly<Record<PackWord, string>>;

export function packWordsIn(say: Say): PackWords {
  return Object.fromEntries(Object.entries(packMessages).map(([key, text]) => [key, say(text)])) as PackWords;
}
