import { type IsoDate, isIsoDate } from './date.ts';
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

const weekdays: readonly string[] = [
  'monday|måndag',
  'tuesday|tisdag',
  'wednesday|onsdag',
  'thursday|torsdag',
  'friday|fredag',
  'saturday|lördag',
  'sunday|söndag',
].flatMap(each => each.split('|'));

/**
 * The one reader of days that people write: `2026-12-17`, `17.12.2026`, `Thursday, 17 December 2026`, `den 17 december 2026`. What
 * can be read in two ways is not read, nor what would have to be put right by guessing; what may be meant is among the suggestions.
 *
 * @param written at most one day, in English or Swedish
 */
export function dayInWords(written: string): Result<IsoDate> {
  const text = inEnglish(written);
  const read = parseDate(text);
  if (read.ok) return read;
  const [day, other] = read.suggestions.filter(isIsoDate);
  if (day !== undefined && other === undefined && names(text, day)) return success(day);
  return failure(read.message, read.suggestions);
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

/** Without the name of the day of the week, and with the names of months in English. */
function inEnglish(written: string): string {
  const text = written
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.,;]+$/, '')
    .replace(/^(?:the|den) /, '');
  const [, begun = ''] = /^(\p{L}{3,12}?)(?:en)?[,.]? +(?=\S)/u.exec(text) ?? [];
  const isWeekday = begun !== '' && weekdays.some(name => name.startsWith(begun) || begun.startsWith(name));
  return (isWeekday ? text.replace(/^\p{L}+[,.]? */u, '') : text)
    .replace(/^(?:the|den) /, '')
    .replace(/(\p{L}{3,})\.?/gu, (whole, word: string) => {
      const month = months.find(all => all.some(name => name.startsWith(word)));
      return month?.[0] ?? whole;
    });
}
