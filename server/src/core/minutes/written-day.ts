import {
  dateParts,
  daysBetween,
  daysInMonth,
  formatDate,
  type IsoDate,
  isIsoDate,
} from '../calendar/date.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { Result } from '../calendar/result.ts';
import { type Text, t } from '../l10n/message.ts';
import { or } from '../util/lists.ts';
import { quote } from './unread.ts';

/** A day as people write one, or why it is none. */
export type WrittenDay =
  | {
      readonly day: IsoDate;
      /** What it was taken for, to be said, where it does not say the whole day. */
      readonly taken?: Text;
    }
  | { readonly wrong: Text; readonly remedy: Text };

/** Reads a day that somebody has written into a form, see {@link dayInWords}. One that can be read in two ways is not read. */
export function readWrittenDay(written: string): WrittenDay {
  return said(written, dayInWords(written));
}

/** Who leaves out the year means a day that is near: what is further away may be a slip. */
const furthest = 270;

/**
 * Reads the day by which something is due, which may leave out its year: `11 Dec`, `fre 18/12`, `end of January`.
 *
 * @param from the day of the meeting: a day without a year is the first such day from then on, within nine months
 */
export function readDueDay(written: string, from: IsoDate): WrittenDay {
  const text = written.trim().replace(/^(?:by|due|no later than|latest|senast|klart?)(?: (?=\S))/i, '');
  const whole = dayInWords(text);
  if (whole.ok || /\d{4}/.test(text)) return said(text, endOfMonth(text, undefined) ?? whole);
  const { year } = dateParts(from);
  for (const each of [year, year + 1]) {
    const read = endOfMonth(text, each) ?? dayInWords(withYear(text, each));
    const days = read.ok ? [read.value] : read.suggestions.filter(isIsoDate);
    if (!read.ok && days.length > 1) return said(written, read);
    const distance = read.ok ? daysBetween(from, read.value) : -1;
    if (read.ok && distance >= 0 && distance <= furthest)
      return { day: read.value, taken: t`${quote(written)} is taken for ${formatDate(read.value)}.` };
  }
  return said(written, whole);
}

function withYear(text: string, year: number): string {
  const numbers = /^(?<before>(?:\p{L}+\.? )?)(?<day>\d{1,2})(?<sign>[/.])(?<month>\d{1,2})\.?$/u.exec(
    text,
  )?.groups;
  if (!numbers) return `${text} ${year}`;
  const { before = '', day = '', sign = '', month = '' } = numbers;
  return `${before}${day}${sign}${month}${sign}${year}`;
}

/** “End of January”, which is its last day. */
function endOfMonth(text: string, year: number | undefined): Result<IsoDate> | undefined {
  const [, month = '', own] =
    /^(?:the )?(?:end of|slutet (?:av|på)|sista|utgången av) (\p{L}{3,10})\.?(?: (\d{4}))?$/iu.exec(text) ??
    [];
  if (month === '') return undefined;
  const first = dayInWords(`1 ${month} ${own ?? year ?? ''}`);
  if (!first.ok) return first;
  const last = `${first.value.slice(0, 8)}${daysInMonth(first.value)}`;
  return dayInWords(last);
}

function said(written: string, read: Result<IsoDate>): WrittenDay {
  if (read.ok) return { day: read.value };
  const days = read.suggestions.filter(isIsoDate);
  const [day, other] = days;
  if (day && other)
    return {
      wrong: t`${quote(written)} can be read as ${or(days.map(each => formatDate(each)))}.`,
      remedy: t`Write the day as year-month-day, such as ${day}.`,
    };
  if (day !== undefined)
    return {
      wrong: t`${quote(written)} is no day: ${read.message}.`,
      remedy: t`Write the day as year-month-day, such as ${day}.`,
    };
  return {
    wrong: t`${quote(written)} is no day.`,
    remedy: t`Write the day as year-month-day, such as 2026-12-17.`,
  };
}
