import { formatDate, type IsoDate, isIsoDate } from '../calendar/date.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import { type Text, t } from '../l10n/message.ts';
import { or } from '../util/lists.ts';
import { quote } from './unread.ts';

/** A day as people write one, or why it is none. */
export type WrittenDay = { readonly day: IsoDate } | { readonly wrong: Text; readonly remedy: Text };

/** Reads a day that somebody has written into a form, see {@link dayInWords}. One that can be read in two ways is not read. */
export function readWrittenDay(written: string): WrittenDay {
  const read = dayInWords(written);
  if (read.ok) return { day: read.value };
  const days = read.suggestions.filter(isIsoDate);
  const [day, other] = days;
  if (day && other)
    return {
      wrong: t`${quote(written)} can be read as ${or(days.map(each => formatDate(each)))}.`,
      remedy: t`Write the day as year-month-day, such as ${day}.`,
    };
  return {
    wrong: t`${quote(written)} is no day.`,
    remedy: t`Write the day as year-month-day, such as 2026-12-17.`,
  };
}
