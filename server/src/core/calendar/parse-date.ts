import { type Text, t } from '../l10n/message.ts';
import { or } from '../util/lists.ts';
import { daysInMonth, firstDate, formatDate, type IsoDate, isIsoDate, lastDate, monthNames } from './date.ts';
import { failure, type Result, success } from './result.ts';
import { quoted } from './words.ts';

const expected = t`write dates as year-month-day, e.g. 2026-03-12`;

/**
 * Reads a date as the format writes it, ISO 8601 `2026-03-12`. Other ways of writing one fail, with the
 * right writing as suggestion; both, where day and month can be read either way.
 */
export function parseDate(text: string): Result<IsoDate> {
  if (isIsoDate(text)) return success(text);
  const inOrder = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (inOrder) return explainImpossibleDay(number(inOrder[1]), number(inOrder[2]), number(inOrder[3]));
  return explainOtherWriting(text.trim());
}

function explainImpossibleDay(year: number, month: number, day: number): Result<IsoDate> {
  const first = iso(year, 1, 1);
  if (!isIsoDate(first)) {
    return failure(t`the year ${year} lies outside ${firstDate.slice(0, 4)} to ${lastDate.slice(0, 4)}`);
  }
  if (month < 1 || month > 12) {
    return failure(t`there is no month ${month}: ${expected}`, existing([iso(year, day, month)]));
  }
  const inMonth = daysInMonth(iso(year, month, 1) as IsoDate);
  const name = monthNames[month - 1] as Text;
  if (day < 1) return failure(t`there is no day 0: ${expected}`);
  if (day > inMonth) {
    const message = t`${day} ${name} does not exist: ${name} ${year} has ${inMonth} days`;
    return failure(message, [iso(year, month, inMonth)]);
  }
  return failure(t`write month and day with two digits`, [iso(year, month, day)]);
}

function explainOtherWriting(text: string): Result<IsoDate> {
  const guesses = existing(guess(text));
  if (guesses.length < 2) return failure(expected, guesses);
  const readings = or(guesses.map(date => formatDate(date)));
  return failure(t`${quoted(text)} can be read as ${readings}: ${expected}`, guesses);
}

/** What other common writings probably mean; the answers need not exist in the calendar. */
function guess(written: string): string[] {
  // Dashes and quotes of a word processor, a comma or full stop behind the date.
  const text = written.replace(/[‐‑–—−]/g, '-').replace(/^[“”„«‘’]+|[“”»‘’,.;]+$/g, '');
  if (isIsoDate(text)) return [text];
  const yearFirst = /^(\d{4})[./ ]?(\d{1,2})[./ ]?(\d{1,2})$/.exec(text);
  if (yearFirst) return [iso(number(yearFirst[1]), number(yearFirst[2]), number(yearFirst[3]))];

  const withTime = /^(\d{4}-\d{2}-\d{2})[Tt ]/.exec(text);
  if (withTime) return [withTime[1] as string];

  const monthOnly = /^(\d{4})-(\d{2})$/.exec(text);
  if (monthOnly) return [`${text}-01`];

  // `26/11 2026` is how Swedes write it.
  const yearLast = /^(\d{1,2})([./-]) ?(\d{1,2})(?:[./-] ?| )(\d{4})$/.exec(text);
  if (yearLast) {
    const [first, second, year] = [number(yearLast[1]), number(yearLast[3]), number(yearLast[4])];
    const dayFirst = iso(year, second, first);
    // Dots put the day first wherever they are used; slashes and hyphens differ between countries.
    return yearLast[2] === '.' ? [dayFirst] : [dayFirst, iso(year, first, second)];
  }
  return guessNamedMonth(text);
}

/** `12 March 2026`, `12th Mar. 2026`, `March 12, 2026` */
function guessNamedMonth(text: string): string[] {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)? ?([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (name === undefined) return [];
  const month = monthNames.findIndex(each => String(each).toLowerCase().startsWith(name.toLowerCase())) + 1;
  return month === 0 ? [] : [iso(number(year), month, number(day))];
}

function existing(texts: readonly string[]): IsoDate[] {
  return [...new Set(texts)].filter(isIsoDate);
}

function number(digits: string | undefined): number {
  return Number(digits ?? Number.NaN);
}

function iso(year: number, month: number, day: number): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
