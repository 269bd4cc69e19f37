import {
  formatEvery,
  formatInterval,
  type Interval,
  type IntervalUnit,
  interval,
} from '../../calendar/cadence.ts';
import { dateParts, type IsoDate } from '../../calendar/date.ts';
import { parseCadence } from '../../calendar/parse-cadence.ts';
import { parseOn } from '../../calendar/parse-on.ts';
import { t } from '../../l10n/message.ts';
import { iso } from '../../templates/facts.ts';
import { dayNames, inPlainEnglish, monthNames } from './english.ts';
import { adverbs, Phrase } from './phrase.ts';
import type { CellReading } from './reading.ts';

/** A cadence as an agreement has it. */
export type WrittenCadence = string | ExactWriting;

export interface ExactWriting {
  readonly every?: string;
  readonly atLeast?: string;
  readonly onDemand?: Readonly<Record<string, never>>;
  readonly on?: string;
  readonly from?: IsoDate;
  readonly at?: string;
}

/** More than that says more than how often, in UTF-16 code units. */
const longestSaying = 200;

/** What says that the rhythm is not the same all the time. */
const changing =
  /\b(?:initially|thereafter|then|afterwards?|subsequently|following|during|until|after|transition|mobilisation|mobilization|implementation|go-live|hypercare|first \d+ (?:week|month|quarter|year)s?|införande\w*|etablering\w*)\b/;
const onDemand =
  /(?:,? ?\b(?:or|and|and\/or|plus) )?(?:\b(?:otherwise )?(?:as|if|when|where|whenever|as and when)(?: and when)? (?:it is |otherwise )?(?:required|needed|necessary|requested|appropriate)(?: by (?:either|any|both) part(?:y|ies))?|\bad[- ]?hoc(?: basis)?|\bby exception|\b(?:on|upon|at) (?:the )?(?:demand|request)(?: of (?:either|any) part(?:y|ies))?)/;
const oftener =
  /,? ?\bor (?:more (?:often|frequently)|oftener)(?: (?:as|if|when|where)(?: and when)? (?:required|needed|necessary|agreed|requested))?/;
const minimum =
  /\b(?:at least|at a minimum(?: of)?|(?:a )?minimum(?: of)?|not? less (?:frequently |often )?than|no fewer than)\b/;
/** What means two things: the format asks for words that mean one. */
const twoMeanings = /\b(?:bi|semi)[- ]?(?:weekly|monthly)\b/;
const units: Readonly<Record<string, readonly [number, IntervalUnit]>> = {
  day: [1, 'day'],
  week: [1, 'week'],
  fortnight: [2, 'week'],
  month: [1, 'month'],
  quarter: [1, 'quarter'],
  tertial: [4, 'month'],
  'half-year': [6, 'month'],
  'half year': [6, 'month'],
  year: [1, 'year'],
};
const unit = '(?:calendar |contract )?(?<unit>day|week|fortnight|month|quarter|tertial|half[- ]year|year)s?';
const ordinal = 'first|second|third|fourth|last';
const weekday = `(?<weekday>${dayNames.join('|')})`;

/**
 * How often something takes place, as people write it in English or Swedish: “monthly”, “every first Tuesday”, “two times per
 * year”, “vid behov”. What changes over time, or means two things, is left to people.
 *
 * @param today for the first month of a year that is named
 */
export function readFrequency(text: string, today: IsoDate): CellReading<WrittenCadence> {
  if (text.length > longestSaying)
    return {
      wrong: t`It is too long to say only how often.`,
      remedy: t`Write how often it is, and the rest where it belongs.`,
    };
  const said = inPlainEnglish(text);
  if (twoMeanings.test(said))
    return {
      wrong: t`It may mean twice in that time, or every second one.`,
      remedy: t`Write fortnightly, every 2 months, or how often it is.`,
    };
  if (/^1 times(?! ?(?:\/|an? |per |in |i |every ))/.test(said))
    return {
      wrong: t`It takes place once, as far as one can tell.`,
      remedy: t`Leave the forum out, or write \`from\` and \`until\` and how often it meets between them.`,
    };
  if (changing.test(said))
    return {
      wrong: t`The rhythm changes over time, and from which day is not said as a date.`,
      remedy: t`Write it as phases, such as { phases: [{ until: 2026-06-30, every: week }, { every: month }] }.`,
    };
  const phrase = new Phrase(said);
  const isOftener = phrase.take(oftener) !== undefined;
  const isOnDemand = phrase.take(onDemand) !== undefined;
  const isMinimum = phrase.take(minimum) !== undefined || isOftener;
  const at = timeOf(phrase);
  const months = monthsOf(phrase);
  const read = rhythmOf(phrase);
  if (read && 'wrong' in read) return read;
  if (!read && !isOnDemand)
    return {
      wrong: t`It is not known how often that is.`,
      remedy: t`Write monthly, quarterly, every 2 weeks, { every: month, on: first tuesday }, or { onDemand: {} }.`,
    };
  const time = at === undefined ? {} : { at };
  if (!read) return { value: { onDemand: {}, ...time }, rest: phrase.rest() || undefined };
  const { every, on } = read;
  if (phrase.hasRhythm()) return several;
  const from = months.length > 0 && on !== undefined ? firstOf(months, every, today) : undefined;
  const rest = [phrase.rest(), months.length > 0 && !from ? months.join(', ') : ''].filter(
    each => each !== '',
  );
  const isExact = isMinimum || isOnDemand || on !== undefined || at !== undefined;
  const value = isExact
    ? {
        ...(isMinimum ? { atLeast: formatInterval(every) } : { every: formatEvery(every) }),
        ...(isOnDemand && { onDemand: {} }),
        ...(on !== undefined && { on }),
        ...(from && { from }),
        ...time,
      }
    : formatInterval(every);
  if (!parseCadence(value).ok) return impossible;
  return { value, rest: rest.length > 0 ? rest.join('; ') : undefined };
}

/** When it begins, as the format writes it: “at 09:00”, “2 pm”. */
function timeOf(phrase: Phrase): string | undefined {
  const full = phrase.take(
    /(?:\bat )?(?<![\d:])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?: ?[–-] ?\d{1,2}:\d\d)? ?(?<half>[ap]\.?m\b\.?)?/,
  );
  const found = full ?? phrase.take(/(?:\bat )?\b(?<hour>1[0-2]|[1-9]) ?(?<half>[ap]\.?m\b\.?)/);
  if (!found) return undefined;
  const { hour = '', minute = '00', half } = found;
  const isHalf = half !== undefined && Number(hour) <= 12;
  const hours = isHalf ? (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

const several = {
  wrong: t`It says several rhythms.`,
  remedy: t`Write the one that holds, or phases where one follows the other.`,
};

const impossible = {
  wrong: t`No rhythm can be like that.`,
  remedy: t`Write monthly, quarterly, every 2 weeks, or how often it is.`,
};

type Rhythm = { readonly every: Interval; readonly on?: string | undefined };

function rhythmOf(
  phrase: Phrase,
): Rhythm | { wrong: typeof several.wrong; remedy: typeof several.remedy } | undefined {
  const counted =
    phrase.take(
      new RegExp(
        `(?<range>\\d+ ?(?:-|–|to|or) ?)?\\b(?<n>\\d+) times ?(?:/ ?|(?:a|an|per|in a|every|in every|i) )${unit}(?![a-z])`,
      ),
    ) ??
    phrase.take(new RegExp(`(?<range>\\d+ ?(?:-|–|to|or) ?)?\\b(?<n>\\d+) ?(?:/|per) ?${unit}(?![a-z])`));
  if (counted) {
    const every = counted.range ? undefined : parted(Number(counted.n), counted.unit ?? '');
    if (!every)
      return {
        wrong: t`So many times do not come at even distances.`,
        remedy: t`Write how far apart they are, such as every 5 weeks, or { atLeast: quarterly }.`,
      };
    return { every, on: onDay(phrase, every) };
  }
  const monthly: Interval = interval(1, 'month');
  const nth = phrase.take(
    new RegExp(
      `\\b(?:every )?(?:the )?(?<nth>${ordinal}) ${weekday}(?: (?:of|in|per) (?:the |every |a )?(?<unit>month|quarter))?`,
    ),
  );
  if (nth) {
    const adverb = takeAdverb(phrase);
    // Every second Tuesday may be that of each month, or every other one.
    if (nth.nth === 'second' && nth.unit === undefined && !adverb && /every/.test(nth.whole ?? ''))
      return {
        wrong: t`It may mean the second one of each month, or every other one.`,
        remedy: t`Write { every: month, on: second tuesday }, or { every: 2 weeks, on: tuesday }.`,
      };
    const every = adverb ?? (nth.unit === 'quarter' ? interval(1, 'quarter') : monthly);
    return { every, on: `${nth.nth} ${nth.weekday}` };
  }
  const everyN =
    phrase.take(
      new RegExp(
        `\\bevery (?<n>other|second|third|fourth|fifth|sixth|eighth|14th|\\d+)(?:nd|rd|th)? (?:of )?${unit}(?![a-z])`,
      ),
    ) ??
    phrase.take(/\b(?<n>\d+)[- ](?<unit>week|month)ly\b/) ??
    phrase.take(new RegExp(`\\bevery (?<n>other|2|second) ${weekday}`));
  if (everyN) {
    const [amount, one] = units[everyN.unit ?? 'week'] ?? [1, 'week'];
    const every = interval(amount * countOf(everyN.n ?? '1'), one);
    return { every, on: everyN.weekday ?? onDay(phrase, every) };
  }
  const every = takeAdverb(phrase) ?? takeUnit(phrase);
  if (every) return { every, on: onDay(phrase, every) };
  const day = phrase.take(new RegExp(`(?:\\bevery |\\bon )?\\b${weekday}`));
  if (day) return { every: interval(1, 'week'), on: day.weekday };
  const dayOfMonth = onDay(phrase, monthly);
  return dayOfMonth === undefined ? undefined : { every: monthly, on: dayOfMonth };
}

function takeAdverb(phrase: Phrase): Interval | undefined {
  const found =
    phrase.take(/\b(?:(?:bi|semi)[- ]?(?:annual|annually|yearly)|six[- ]monthly)\b/) && 'half-year';
  const adverb = phrase.take(new RegExp(`\\b(?<word>${Object.keys(adverbs).join('|')})\\b`))?.word;
  const name = found ?? (adverb === undefined ? undefined : adverbs[adverb]);
  const [amount, one] = (name === undefined ? undefined : units[name]) ?? [];
  return amount === undefined || one === undefined ? undefined : interval(amount, one);
}

/** “Every month”, “per quarter”, “each year”. */
function takeUnit(phrase: Phrase): Interval | undefined {
  const found = phrase.take(new RegExp(`\\b(?:every|per) ${unit}(?![a-z])`));
  const [amount, one] = units[found?.unit ?? ''] ?? [];
  return amount === undefined || one === undefined ? undefined : interval(amount, one);
}

/** The day within an interval, where one is said that fits it. */
function onDay(phrase: Phrase, every: Interval): string | undefined {
  const candidates = [
    /\b(?:the )?(?<day>(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) working day)(?: (?:of|in) (?:the |every )?(?:month|quarter))?/,
    new RegExp(
      `\\b(?:the )?(?<day>(?:${ordinal}) (?:${dayNames.join('|')}))(?: (?:of|in) (?:the |every )?(?:month|quarter))?`,
    ),
    new RegExp(`(?:\\bon )?\\b(?<day>${dayNames.join('|')})\\b`),
    /\b(?:the )?(?:day )?(?<date>[12]?\d|3[01])(?:st|nd|rd|th)(?: day)?(?: (?:of|in) (?:the |every )?month)?/,
  ];
  for (const pattern of candidates) {
    const { day, date } = phrase.peek(pattern) ?? {};
    const on = day ?? (date === undefined ? undefined : `day ${date}`);
    if (on === undefined || !parseOn(on, every).ok) continue;
    phrase.take(pattern);
    return on;
  }
  return undefined;
}

/** The interval of so many times in a unit, where they come at even distances. */
function parted(times: number, name: string): Interval | undefined {
  const [amount, one] = units[name] ?? [1, 'year'];
  const inMonths = { month: 1, quarter: 3, year: 12 }[one as string];
  if (times === 1) return interval(amount, one);
  if (one === 'year' && times === 52) return interval(1, 'week');
  if (one === 'year' && times === 26) return interval(2, 'week');
  const months = inMonths === undefined ? 0 : amount * inMonths;
  return times >= 1 && months > 0 && months % times === 0 ? interval(months / times, 'month') : undefined;
}

function countOf(word: string): number {
  const words = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
  if (word === 'other') return 2;
  const digits = /^\d+/.exec(word)?.[0];
  return digits === undefined ? words.indexOf(word) : Number(digits);
}

/** Months that are named one after the other. */
function monthsOf(phrase: Phrase): string[] {
  const found: string[] = [];
  for (;;) {
    const month = phrase.take(
      new RegExp(`(?:\\bin |, |and )?\\b(?<month>${monthNames.join('|')})\\b`),
    )?.month;
    if (month === undefined) return found;
    found.push(month);
  }
}

/** The first day of the first of some months, where they are as far apart as the interval says; from this month on. */
function firstOf(months: readonly string[], every: Interval, today: IsoDate): IsoDate | undefined {
  const numbers = months.map(month => monthNames.indexOf(month) + 1).sort((a, b) => a - b);
  const distance = { month: 1, quarter: 3, year: 12 }[every.unit as string];
  if (distance === undefined || numbers.length * distance * every.amount !== 12) return undefined;
  const [first = 1] = numbers;
  if (numbers.some((month, index) => month !== first + index * distance * every.amount)) return undefined;
  const { year, month } = dateParts(today);
  const next = numbers.find(each => each >= month);
  return next === undefined ? iso(year + 1, first, 1) : iso(year, next, 1);
}
