import { addDuration } from '../calendar/add-duration.ts';
import { addDays, type Holidays, type IsoDate, toDay } from '../calendar/date.ts';
import { weekdayOf } from '../calendar/day.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import { lengthInWords } from '../calendar/length-in-words.ts';
import { type Text, t } from '../l10n/message.ts';
import { wordsIn } from '../util/slug.ts';
import { either } from '../util/suggest.ts';
import type { Named } from './named.ts';

/** Days by what they are called, counted from today. */
const called: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  idag: 0,
  'i-dag': 0,
  igar: -1,
  'i-gar': -1,
  imorgon: 1,
  'i-morgon': 1,
};

const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mandag'],
  ['tuesday', 'tisdag'],
  ['wednesday', 'onsdag'],
  ['thursday', 'torsdag'],
  ['friday', 'fredag'],
  ['saturday', 'lordag'],
  ['sunday', 'sondag'],
];

/**
 * The day that somebody means: `2026-01-14`, or in another writing that can be read in one way only, such as `14 January 2026`
 * and `14.1.2026`; today, yesterday or tomorrow; a day of the week, which is the last one that has been; of something that is
 * still to come also how long it is until then, such as `2 weeks`
 * and `2 veckor`.
 *
 * @param from the day that a length of time is counted from; undefined: what is meant has been
 */
export function dayNamed(
  written: string,
  today: IsoDate,
  from?: IsoDate,
  holidays?: Holidays,
): Named<IsoDate> {
  const text = written.trim();
  // What is due is counted from the meeting that agreed on it.
  const base = from ?? today;
  const plain = wordsIn(text).join('-');
  const days = Object.hasOwn(called, plain) ? called[plain] : undefined;
  if (days !== undefined) return { ok: true, value: addDays(base, days) };
  const [, before = '', name = plain] = /^(on|this|coming|next|pa|kommande|nasta)-(.+)$/.exec(plain) ?? [];
  const weekday = weekdays.findIndex(names => names.includes(name));
  if (weekday >= 0 && (before === '' || from !== undefined)) {
    const back = (weekdayOf(toDay(base)) - weekday + 7) % 7;
    const day = addDays(base, from === undefined ? -back : 7 - back);
    // Some mean the first one by it, and others the one of the next week.
    const later = addDays(base, 7 - weekdayOf(toDay(base)) + weekday);
    if (['next', 'nasta'].includes(before) && later !== day)
      return {
        ok: false,
        near: true,
        wrong: t`\`${text}\` can be read in two ways.`,
        remedy: t`Did you mean ${either([day, later])}?`,
      };
    return { ok: true, value: day };
  }
  const length = from === undefined ? undefined : lengthInWords(text.replace(/^(in|within|om|inom) /i, ''));
  if (from !== undefined && length?.ok) return { ok: true, value: addDuration(from, length.value, holidays) };
  // A day that does not exist was meant as another one, and a month alone is no day; which one, only the writer knows.
  const read = dayInWords(text);
  if (read.ok) return { ok: true, value: read.value };
  const example: Text =
    from === undefined
      ? t`Write it as 2026-03-12, or today, yesterday, or a day of the week that has been.`
      : t`Write it as 2026-03-12, or as a length of time from then on, such as 2 weeks.`;
  return {
    ok: false,
    near: read.suggestions.length > 0,
    wrong: t`\`${text}\` is no day that can be understood: ${read.message}.`,
    remedy: read.suggestions.length > 0 ? t`Did you mean ${either(read.suggestions)}?` : example,
  };
}
