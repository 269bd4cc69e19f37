import { compared } from './cell-text.ts';

/** What a mark in the table of attendance says. */
export type Mark = 'present' | 'absent' | 'apologies';

/** What an action has come to by the minutes. */
export type StatusWord = 'open' | 'done' | 'cancelled';

const marks: Readonly<Record<Mark, readonly string[]>> = {
  present: [
    ...['x', '×', '✓', '✔', '✔️', '☒', '☑', '[x]', '(x)', 'y', 'yes', 'present', 'attended', 'there'],
    ...['remote', 'remotely', 'online', 'in person', 'in the room', 'joined', 'dialled in', 'dialed in'],
    ...['phone', 'telephone', 'video', 'teams', 'zoom', 'meet', 'webex', 'telefon', 'länk', 'skype'].flatMap(
      way => [way, ...['by', 'on', 'via', 'over', 'per', 'på', 'genom'].map(how => `${how} ${way}`)],
    ),
    ...['ja', 'j', 'närvarande', 'deltog', 'på distans', 'distans', 'på plats', 'i rummet', 'uppkopplad'],
  ],
  absent: [
    ...['', '-', '–', '—', '☐', '[ ]', '[]', '( )', 'n', 'no', 'absent', 'not present', 'did not attend'],
    ...['nej', 'frånvarande', 'ej närvarande', 'inte närvarande', 'deltog inte'],
  ],
  apologies: [
    ...['apologies', 'apology', 'apologies received', 'apologies sent', 'sent apologies', 'with apologies'],
    ...['excused', 'regrets', 'sent regrets', 'apologised', 'apologized'],
    ...[
      'förhinder',
      'anmält förhinder',
      'anmälde förhinder',
      'meddelat förhinder',
      'förhindrad',
      'anmäld frånvaro',
    ],
  ],
};

const statuses: Readonly<Record<StatusWord, readonly string[]>> = {
  open: ['', '-', '–', '—', 'open', 'still open', 'in progress', 'ongoing', 'öppen', 'pågår', 'kvarstår'],
  done: [
    ...['done', 'completed', 'complete', 'finished', 'closed', '✓', '✔', '☑', '☒', '[x]'],
    ...['klar', 'klart', 'gjord', 'gjort', 'utförd', 'utfört', 'avslutad', 'slutförd', 'färdig'],
  ],
  cancelled: [
    ...['cancelled', 'canceled', 'dropped', 'withdrawn', 'no longer needed'],
    ...['struken', 'struket', 'inställd', 'avskriven', 'utgår', 'avbruten'],
  ],
};

/** Undefined for what is none of the words. */
export function readMark(text: string): Mark | undefined {
  return keyOf(marks, text);
}

/** Undefined for what is none of the words. */
export function readStatus(text: string): StatusWord | undefined {
  return keyOf(statuses, text);
}

function keyOf<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  text: string,
): Key | undefined {
  const word = wordOf(text);
  return (Object.keys(words) as Key[]).find(key => words[key].includes(word));
}

function wordOf(text: string): string {
  return compared(text).replace(/(?<=.)[.!]$/, '');
}
