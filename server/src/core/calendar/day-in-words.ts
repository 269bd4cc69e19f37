import { t } from '../l10n/message.ts';
import {
  formatDate,
  type IsoDate,
  isIsoDate,
  nameOfWeekday,
  type Weekday,
  weekday,
  weekdays,
} from './date.ts';
import { parseDate } from './parse-date.ts';
import { failure, type Result, success } from './result.ts';

/** What has no width and no meaning of its own. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** The months by what they may begin with, in English and Swedish: also cut short, as calendars and forms have them. */
const months: readonly (readonly [name: string, ...others: string[]])[] = [
  ['january', 'januari'],
  ['february', 'februari'],
  ['march', 'mars'],
  ['april'],
  ['may', 'maj'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august', 'augusti'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december'],
];

const weekdayNames = [
  'monday|måndag',
  'tuesday|tisdag',
  'wednesday|onsdag',
  'thursday|torsdag',
  'friday|fredag',
  'saturday|lördag',
  'sunday|söndag',
].map(each => each.split('|'));

/**
 * The one reader of days that people write: `2026-12-17`, `17.12.2026`, `Thursday, 17 December 2026`, `den 17 december 2026`. What
 * can be read in two ways is not read, nor what would have to be put right by guessing; what may be meant is among the suggestions.
 *
 * @param written at most one day, in English or Swedish
 */
export function dayInWords(written: string): Result<IsoDate> {
  const { text, weekday: named } = inEnglish(written);
  const read = parseDate(text);
  const [day, other] = read.ok ? [read.value] : read.suggestions.filter(isIsoDate);
  if (day !== undefined && other === undefined && (read.ok || names(text, day)))
    return named === undefined || named === weekday(day)
      ? success(day)
      : failure(t`${formatDate(day)} is a ${nameOfWeekday(weekday(day))}`, [day]);
  return read.ok ? read : failure(read.message, read.suggestions);
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

/** Apart from the name of the day of the week, and with the names of months in English. */
function inEnglish(written: string): { readonly text: string; readonly weekday: Weekday | undefined } {
  const text = written
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.,;]+$/, '')
    .replace(/^(?:the|den) /, '');
  const [, begun = ''] = /^(\p{L}{3,12}?)(?:en)?[,.]? +(?=\S)/u.exec(text) ?? [];
  const at =
    begun === ''
      ? -1
      : weekdayNames.findIndex(all => all.some(name => name.startsWith(begun) || begun.startsWith(name)));
  return {
    weekday: weekdays[at],
    text: (at < 0 ? text : text.replace(/^\p{L}+[,.]? */u, ''))
      .replace(/^(?:the|den) /, '')
      .replace(/(\p{L}{3,})\.?/gu, (whole, word: string) => {
        const month = months.find(all => all.some(name => name.startsWith(word)));
        return month?.[0] ?? whole;
      }),
  };
}
