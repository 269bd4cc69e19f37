import {
  formatDate,
  type IsoDate,
  isIsoDate,
  monthNames,
  nameOfWeekday,
  weekdays,
} from '../calendar/date.ts';
import { parseDate } from '../calendar/parse-date.ts';
import type { Say } from '../l10n/message.ts';
import { type Text, t } from '../l10n/message.ts';
import { or } from '../util/lists.ts';
import { compared } from './cell-text.ts';
import { quote } from './unread.ts';

/** A day as people write one, or why it is none. */
export type WrittenDay = { readonly day: IsoDate } | { readonly wrong: Text; readonly remedy: Text };

/**
 * Reads a day in whichever of the usual ways it is written: `2026-12-17`, `17.12.2026`, `Thursday, 17 December 2026`, in any of
 * the languages. One that can be read in two ways is not read.
 *
 * @param languages each puts texts into one language
 */
export function readWrittenDay(written: string, languages: readonly Say[]): WrittenDay {
  const text = inEnglish(written, languages);
  const read = parseDate(text);
  if (read.ok) return { day: read.value };
  const days = read.suggestions.filter(isIsoDate);
  const [day, other] = days;
  if (day && !other && names(text, day)) return { day };
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

/** Whether a text names just this day: what is put right by guessing does not count. */
function names(text: string, day: IsoDate): boolean {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [first, second, third] = numbers;
  if (third === undefined)
    return numbers.includes(year)
      ? second === ofMonth || first === ofMonth
      : text === day.replaceAll('-', '');
  if (first === year) return second === month && third === ofMonth;
  return (
    third === year && ((first === ofMonth && second === month) || (first === month && second === ofMonth))
  );
}

/** With the names of months in English, and without the name of the day of the week. */
function inEnglish(written: string, languages: readonly Say[]): string {
  let text = compared(written)
    .replace(/[.,;]+$/, '')
    .replace(/^(?:the|den) /, '');
  for (const say of languages) {
    for (const name of weekdays) {
      const word = compared(say(nameOfWeekday(name)));
      // Also cut short: `thu`, `tors`.
      const [, begun = ''] = /^(\p{L}{3,}?)(?:en)?[,.]? +(?=\S)/u.exec(text) ?? [];
      if (begun !== '' && (word.startsWith(begun) || begun.startsWith(word)))
        text = text.replace(/^\p{L}+[,.]? */u, '');
    }
    text = text.replace(/^(?:the|den) /, '');
    // Also cut short, as calendars and forms have them.
    text = text.replace(/(\p{L}{3,})\.?/gu, (whole, word) => {
      const month = monthNames.find(name => compared(say(name)).startsWith(word));
      return month === undefined ? whole : String(month);
    });
  }
  return text;
}
