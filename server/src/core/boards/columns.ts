import type { IsoDate } from '../calendar/date.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import { type Text, t } from '../l10n/message.ts';
import { sentenceOf } from '../minutes/cell-text.ts';
import { quote } from '../minutes/unread.ts';
import { slug } from '../util/slug.ts';
import type { ForumWriting } from './boards.ts';
import { type ExactWriting, readFrequency, type WrittenCadence } from './cells/frequency.ts';
import { readLength } from './cells/lengths.ts';
import { readQuorum } from './cells/quorum.ts';
import type { CellReading } from './cells/reading.ts';
import type { Field } from './headings.ts';
import type { RawCell } from './raw-board.ts';
import { flowText } from './writing.ts';

/** What a forum says so far. */
export type Draft = { -readonly [Key in keyof ForumWriting]?: ForumWriting[Key] };

/** What became of a cell. */
export interface Told {
  readonly as?: Text | undefined;
  readonly wrong?: Text | undefined;
  readonly remedy?: Text | undefined;
}

/** What the templates ask for, in place of what is not known. */
export const asked = {
  cadence: 'how often it meets',
  duration: 'how long a meeting lasts',
  papers: 'how long before the meeting the papers go out',
  minutes: 'how long after the meeting the minutes are there',
  purpose: 'what it is there for',
  chair: 'who chairs it',
  viceChair: 'who chairs it when the chair cannot',
  secretary: 'who writes the minutes',
  reportsTo: 'the forum that it reports to',
  agenda: 'an item of the standing agenda',
} as const;

/** Puts what a cell says, by itself, into the forum. What names people, levels and other boards is for those who know them. */
export function readColumn(cell: RawCell, forum: Draft, today: IsoDate): Told | undefined {
  const { text } = cell;
  const field = cell.heading?.field;
  switch (field) {
    case 'number':
      return {};
    case 'day': {
      // “Time” may be how long it takes.
      const length = readLength(text);
      if ('value' in length && forum.duration === undefined)
        return told(text, length, value => (forum.duration = value));
      return putCadence(cell, forum, today);
    }
    case 'cadence':
      return putCadence(cell, forum, today);
    case 'from':
    case 'until':
      return putDay(cell, field, forum);
    case 'duration':
    case 'papers':
    case 'minutes':
      return told(
        text,
        readLength(withUnit(cell)),
        value => (forum[field] = value),
        t`See whether ${text} is what it says.`,
      );
    case 'quorum':
      return told(text, readQuorum(text), value => (forum.quorum = value));
    case 'purpose':
    case 'remit':
      return putPurpose(cell, field, forum);
    case 'agenda':
      forum.agenda = [...(forum.agenda ?? []), ...itemsOf(text, true)];
      return { as: t`${counted(forum.agenda.length)} of its standing agenda` };
    case 'decides':
      forum.decides = [...(forum.decides ?? []), ...itemsOf(text, false)];
      return { as: t`what it decides` };
    case 'venue':
    case 'inputs':
    case 'outputs':
    case 'escalation':
      return keep(cell, field, forum);
    default:
      return undefined;
  }
}

function counted(items: number): Text {
  return items === 1 ? t`1 item` : t`${items} items`;
}

/** A reading as people are told of it. */
function told<T>(text: string, read: CellReading<T>, put: (value: T) => void, look?: Text): Told {
  if ('wrong' in read) return read;
  put(read.value);
  const as = flowText(read.value);
  return read.rest === undefined ? { as } : { as, ...leftOut(text, read.rest, look) };
}

/**
 * What is not in the agreement of a cell that is understood apart from it.
 *
 * @param rest as it stands there, or in other words
 */
export function leftOut(
  text: string,
  rest: string,
  look: Text = t`See whether what is left out matters, and write it where it belongs.`,
): { readonly wrong: Text; readonly remedy: Text } {
  const at = text.toLowerCase().indexOf(rest.toLowerCase());
  const wrong =
    at >= 0 && rest.length < text.trim().length
      ? t`Left out: ${quote(text.slice(at, at + rest.length))}.`
      : t`Only a part of it is in the agreement.`;
  return { wrong, remedy: look };
}

/** A start may be told by what it depends on, such as the Effective Date: that is kept, and is no day. */
function putDay(cell: RawCell, field: 'from' | 'until', forum: Draft): Told {
  const read = dayInWords(cell.text);
  if (!read.ok) return keep(cell, field, forum, t`since it is no day of the calendar`);
  forum[field] = read.value;
  return { as: read.value };
}

/** How often and on which day may stand in two columns; how long it takes may stand behind them. */
function putCadence({ text, heading }: RawCell, forum: Draft, today: IsoDate): Told {
  const there = forum.cadence;
  const { length, rest } = withoutLength(text);
  const read = readFrequency(rest, today);
  if (there === undefined) {
    const frequency = told(
      rest,
      read,
      value => (forum.cadence = value),
      t`Look at what else it says; a day goes with it as { every: quarter, on: second tuesday, from: 2026-01-13 }.`,
    );
    if (length === undefined || frequency.as === undefined) return frequency;
    forum.duration ??= length;
    return { ...frequency, as: t`${frequency.as}, ${length}` };
  }
  if ('value' in read) {
    const both = merged(there, read.value);
    if (both !== undefined) {
      forum.cadence = both;
      return { as: flowText(both) };
    }
  }
  return {
    wrong:
      heading?.field === 'day'
        ? t`The day does not go with how often it is.`
        : t`Another column says how often already.`,
    remedy: t`Write the day as \`on\` of the cadence, such as { every: month, on: first tuesday }.`,
  };
}

/** Takes out how long a meeting lasts: “Quarterly, 2h”, “Mondays 10:00–10:30”, of which the begin stays. */
function withoutLength(text: string): { readonly length: string | undefined; readonly rest: string } {
  const [range] = /(?<![\d:.])\d{1,2}[:.]\d\d ?[–-] ?\d{1,2}[:.]\d\d(?![\d:])/.exec(text) ?? [];
  const pieces = text.split(/[,;\n]/);
  const [own] = pieces.filter(piece => isOfHours(readLength(piece))).concat(range ?? []);
  const read = own === undefined ? undefined : readLength(own);
  if (own === undefined || !read || !('value' in read) || pieces.length + (range ? 1 : 0) < 2)
    return { length: undefined, rest: text };
  return { length: read.value, rest: own === range ? text : pieces.filter(piece => piece !== own).join(',') };
}

function isOfHours(read: CellReading<string>): boolean {
  return 'value' in read && read.rest === undefined && /hour|minute/.test(read.value);
}

/** Of what says itself that it is not agreed yet. */
export const open: Told = {
  wrong: t`It is still to be agreed.`,
  remedy: t`Agree on it, and write it.`,
};

const inWords: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half-year',
  yearly: 'year',
};

/** A rhythm with the day of another one, where that day is one of its intervals. */
function merged(first: WrittenCadence, second: WrittenCadence): WrittenCadence | undefined {
  const rhythm: ExactWriting = typeof first === 'string' ? { every: inWords[first] ?? '' } : first;
  const { every = '', on } = rhythm;
  if (typeof second === 'string' || second.on === undefined || every === '' || on !== undefined)
    return undefined;
  const fits = /^[a-z]+day$/.test(second.on) ? /week/.test(every) : /month|quarter|year/.test(every);
  return fits ? { ...rhythm, on: second.on, ...(second.at !== undefined && { at: second.at }) } : undefined;
}

function putPurpose(cell: RawCell, field: 'purpose' | 'remit', forum: Draft): Told {
  if (forum.purpose !== undefined) return keep(cell, field, forum);
  forum.purpose = sentenceOf(cell);
  return { as: t`its purpose` };
}

/** Keeps what the format has no key for beside what it has. */
function keep(
  cell: RawCell,
  field: Field,
  forum: Draft,
  why: Text = t`since the format has no key for it`,
): Told {
  const isOwn = field === 'purpose' || field === 'remit';
  const key = `x-${(isOwn && slug(cell.title)) || field}`;
  if (Object.hasOwn(forum.beside ?? {}, key))
    return { wrong: t`Another column is called so, too.`, remedy: t`Write it where it belongs.` };
  forum.beside = { ...forum.beside, [key]: sentenceOf(cell) };
  return { as: t`kept as \`${key}\`, ${why}` };
}

/** A number alone, with the unit that its heading names: “Duration (hrs)”. */
function withUnit({ text, title }: RawCell): string {
  const unit = /[([/,] ?(\p{L}+)\.?[)\]]?$/u.exec(title.trim())?.[1];
  return unit !== undefined && /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? `${text.trim()} ${unit}` : text;
}

/** Items in lines or between semicolons, else between commas where none of them is a sentence. */
function itemsOf(text: string, isShort: boolean): string[] {
  const items = text
    .split(/\n|;/)
    .map(item =>
      item
        .replace(/^\s*(?:[•*·–-]|\d{1,2}[.)])\s+/u, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(item => item !== '');
  const [only = '', other] = items;
  const parts =
    other === undefined && isShort
      ? only.split(/, (?:and |och )?| (?:and|och) (?=[^,]*$)/).map(part => part.trim())
      : [];
  // Two may as well be one sentence.
  const longest = parts.length === 2 ? 30 : 60;
  return parts.length > 1 && parts.every(part => part.length <= longest)
    ? parts.filter(part => part !== '')
    : items;
}
