import { type Text, t } from '../l10n/message.ts';
import {
  formatInterval,
  type Interval,
  intervalMonths,
  type Nth,
  type NthWorkingDay,
  type OnDay,
  onFits,
  ordinals,
} from './cadence.ts';
import { nameOfWeekday, type Weekday, weekdays } from './date.ts';
import { type Failure, failure, type Result, success } from './result.ts';
import { didYouMean, quoted, tidy } from './words.ts';

const nths = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;
const nthWords = Object.keys(nths) as (keyof typeof nths)[];

/** First to tenth, which each month has of working days, and the last. */
const workingDays = new Map(
  Object.entries(ordinals).map(([nth, word]) => [`${word} working day`, Number(nth) as NthWorkingDay]),
);

/**
 * Reads the value of `on` and sees that it fits the interval: a weekday with weeks; an nth weekday, the first to
 * tenth or last working day, or a day of the month with months, quarters, half-years and years (decision 51).
 */
export function parseOn(text: string, every: Interval): Result<OnDay> {
  const on = readOn(text);
  if (!on) return explain(tidy(text), every);
  return onFits(on, every) ? success(on) : explainMisfit(text, on, every);
}

function readOn(text: string): OnDay | undefined {
  const day = /^day ([1-9]|[12]\d|3[01])$/.exec(text);
  if (day) return { kind: 'month-day', day: Number(day[1]) };
  const nth = workingDays.get(text);
  if (nth !== undefined) return { kind: 'working-day', nth };
  const [first, second, ...rest] = text.split(' ');
  const weekday = weekdays.find(each => each === (second ?? first));
  if (!weekday || rest.length > 0) return undefined;
  if (second === undefined) return { kind: 'weekday', weekday };
  const word = nthWords.find(each => each === first);
  return word && { kind: 'nth-weekday', nth: nths[word] satisfies Nth, weekday };
}

function explainMisfit(text: string, on: OnDay, every: Interval): Failure {
  const often = formatInterval(every);
  if (every.unit === 'day')
    return failure(t`${often} has no fixed day: leave out \`on\`, and start the series with \`from\``);
  if (on.kind === 'weekday') {
    const message = t`${often} needs to know which ${nameOfWeekday(on.weekday)} of the month, e.g. first ${on.weekday}`;
    return failure(
      message,
      nthWords.map(nth => `${nth} ${on.weekday}`),
    );
  }
  const message = t`${text} is a day of a month, but ${often} counts weeks: write a weekday, e.g. tuesday`;
  return failure(message, on.kind === 'nth-weekday' ? [on.weekday] : []);
}

/** Says what is wrong with a text that is no day. `text` is tidy. */
function explain(text: string, every: Interval): Failure {
  const suggestions = guess(text).filter(each => {
    const on = readOn(each);
    return on !== undefined && onFits(on, every);
  });
  return failure(t`${reason(text)}: ${usage(every)}`, suggestions);
}

function reason(text: string): Text {
  if (/^(fifth|5th) (?!(work|business|bank|week) ?-?days?|working)/.test(text))
    return t`not every month has a fifth one of a weekday`;
  if (/^(the )?(day )?\d+(st|nd|rd|th)?$/.test(text)) {
    const day = Number(/\d+/.exec(text)?.[0]);
    if (day < 1 || day > 31) return t`a month has at most 31 days`;
  }
  if (/^(\w+th|\d+\w\w) (work|business|bank)/.test(text))
    return t`only the first to the tenth and the last working day can be named`;
  return t`${quoted(text)} is no day that a cadence can fall on`;
}

function usage(every: Interval): Text {
  if (every.unit === 'day') return t`with days, leave out \`on\``;
  return intervalMonths(every) === undefined
    ? t`write a weekday, e.g. tuesday`
    : t`write e.g. second tuesday, last working day or day 15`;
}

/** What was probably meant; the answers may still not fit the interval. */
function guess(text: string): string[] {
  const number = /^(?:on )?(?:the )?(?:day )?0?(\d{1,2})(?:st|nd|rd|th|\.)?(?: day)?$/.exec(text);
  if (number) return [`day ${number[1]}`];
  const words = text
    .replace(/^(on|the|every|each) /, '')
    .replace(/ of (the|each|every) .*$/, '')
    .split(' ');
  const [first = '', ...rest] = words;
  const day = rest.length > 0 ? rest.join(' ') : first;
  if (/^(working|work|business|bank|week)[ -]?days?$/.test(day)) {
    const nth = guessOrdinal(first);
    return nth ? [`${nth} working day`] : [];
  }
  const nth = rest.length > 0 ? guessNth(first) : undefined;
  if (nth && day === 'day') return nth === 'first' ? ['day 1'] : nth === 'last' ? ['day 31'] : [];
  const weekday = guessWeekday(day);
  if (!weekday) return [];
  if (nth) return [`${nth} ${weekday}`];
  return rest.length === 0 ? [weekday, ...nthWords.map(each => `${each} ${weekday}`)] : [];
}

/** Of working days: `5th`, `fith`, `last`. */
function guessOrdinal(word: string): string | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th|\.)?$/.exec(word)?.[1];
  if (digits) return (ordinals as Readonly<Record<string, string>>)[digits];
  // What comes after the tenth is no slip.
  return /teenth$|^(eleventh|twelfth|twentieth)$/.test(word)
    ? undefined
    : didYouMean(word, Object.values(ordinals));
}

function guessNth(word: string): string | undefined {
  const byDigit = { '1st': 'first', '2nd': 'second', '3rd': 'third', '4th': 'fourth' }[word];
  if (byDigit) return byDigit;
  // There is no fifth: what was meant is the last, or a mistake.
  return word === '5th' || word === 'fifth' ? 'last' : didYouMean(word, nthWords);
}

function guessWeekday(word: string): Weekday | undefined {
  const short =
    word.length >= 2 ? weekdays.find(each => each.startsWith(word.replace(/\.$/, ''))) : undefined;
  return short ?? didYouMean(word, weekdays) ?? didYouMean(word.replace(/s$/, ''), weekdays);
}
