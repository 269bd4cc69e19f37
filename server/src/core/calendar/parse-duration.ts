import { t } from '../l10n/message.ts';
import { BoundedCache } from '../util/bounded-cache.ts';
import { or } from '../util/lists.ts';
import { type Duration, type DurationUnit, durationUnits, formatDuration, ticksPer } from './duration.ts';
import { type Failure, failure, type Result, success } from './result.ts';
import { counted, didYouMean, numberOfWord, quoted, tidy } from './words.ts';

/** A duration together with what was written. */
export interface WrittenDuration extends Duration {
  readonly text: string;
}

export interface DurationOptions {
  /** The least amount that makes sense here: windows and notices may be 0, horizons not (decision 52). */
  readonly atLeast?: 0 | 1;
}

const expected = t`write a whole number and a unit, e.g. 10 working days`;

/** Five digits are 273 years of days: anything longer is a slip of the keyboard. */
const largestAmount = 99_999;

const pattern = /^(0|[1-9]\d{0,4}) (minute|hour|day|working day|week|month|quarter|year)s?$/;

/**
 * Reads a duration as the format writes it: a whole number and a unit in singular or plural, `10 working
 * days`, `1 month`. Other writings fail, with what was probably meant as suggestions.
 */
export function parseDuration(text: string, { atLeast = 0 }: DurationOptions = {}): Result<WrittenDuration> {
  return (atLeast === 0 ? orNone : orMore).get(text, each => read(each, atLeast));
}

/** All agreements have the same few, and several rules read each; a text always says the same. */
const orNone = new BoundedCache<Result<WrittenDuration>>(500);
/** The same where at least one is wanted. */
const orMore = new BoundedCache<Result<WrittenDuration>>(500);

function read(text: string, atLeast: 0 | 1): Result<WrittenDuration> {
  const match = pattern.exec(text);
  if (!match) return explain(tidy(text), atLeast);
  const amount = Number(match[1]);
  const unit = match[2] as DurationUnit;
  if (amount < atLeast) {
    return failure(t`${text} is no time at all: write at least ${counted(1, unit)}`, [counted(1, unit)]);
  }
  return success({ amount, unit, text });
}

/** What people write instead of our units. The singular; a plural s is taken off before looking here. */
const otherUnits: Readonly<Record<string, readonly DurationUnit[]>> = {
  min: ['minute'],
  h: ['hour'],
  hr: ['hour'],
  d: ['day'],
  'calendar day': ['day'],
  wd: ['working day'],
  workday: ['working day'],
  'work day': ['working day'],
  workingday: ['working day'],
  'working-day': ['working day'],
  'business day': ['working day'],
  'bank day': ['working day'],
  weekday: ['working day'],
  w: ['week'],
  wk: ['week'],
  'calendar week': ['week'],
  m: ['month', 'minute'],
  mo: ['month'],
  mth: ['month'],
  'calendar month': ['month'],
  q: ['quarter'],
  qtr: ['quarter'],
  y: ['year'],
  yr: ['year'],
  'calendar year': ['year'],
};

const plurals = durationUnits.map(unit => `${unit}s` as const);

/** The units that a word may mean, most likely first. */
function unitsMeant(word: string): readonly DurationUnit[] {
  const singular = word.replace(/\.$/, '').replace(/s$/, '');
  const exact = durationUnits.find(unit => unit === singular);
  if (exact) return [exact];
  if (Object.hasOwn(otherUnits, singular)) return otherUnits[singular] ?? [];
  const near = didYouMean(singular, durationUnits) ?? didYouMean(word, plurals)?.slice(0, -1);
  return durationUnits.filter(unit => unit === near);
}

/** Says what is wrong with a text that is no duration. `text` is tidy: lower case, single spaces. */
function explain(text: string, atLeast: number): Failure {
  const corrected = pattern.exec(text);
  if (corrected && Number(corrected[1]) >= atLeast) {
    return failure(t`write durations in lower case, with one space between the words`, [text]);
  }
  const iso8601 = /^p(\d{1,5})([dwmy])$/.exec(text);
  if (iso8601) return explainUnit(Number(iso8601[1]), iso8601[2] as string, atLeast, ['month']);

  const digits = /^([-+]?\d+(?:[.,]\d+)?) ?-? ?(.*)$/.exec(text);
  if (digits) {
    const amount = Number(digits[1]?.replace(',', '.'));
    return explainAmount(amount, digits[2] ?? '', text, atLeast);
  }
  const [word = '', ...rest] = text.split(' ');
  const amount = numberOfWord(word);
  if (amount === undefined || rest.length === 0) return failure(expected);
  const suggestions = asSuggestions(amount, unitsMeant(rest.join(' ')), atLeast);
  return failure(t`write the number in digits: ${suggestions[0] ?? expected}`, suggestions);
}

function explainAmount(amount: number, unit: string, text: string, atLeast: number): Failure {
  if (unit === '') return explainMissingUnit(amount, text, atLeast);
  const sum = /^([a-z -]+?)(?:,| and|, and)? (\d{1,5}) ([a-z -]+)$/.exec(unit);
  if (sum) return explainSum(amount, sum[1] as string, Number(sum[2]), sum[3] as string);
  const units = unitsMeant(unit);
  if (amount < 0) {
    return failure(t`a duration cannot be negative`, asSuggestions(-amount, units, atLeast));
  }
  if (amount > largestAmount) return failure(t`${quoted(text)} is longer than a duration can be`);
  if (Number.isInteger(amount)) return explainUnit(amount, unit, atLeast);
  return failure(t`write a whole number`, units[0] ? wholeInstead(amount, units[0], atLeast) : []);
}

function explainMissingUnit(amount: number, text: string, atLeast: number): Failure {
  const message = t`${quoted(text)} needs a unit, e.g. days or working days`;
  return failure(message, asSuggestions(amount, ['day', 'working day'], atLeast));
}

function explainUnit(
  amount: number,
  word: string,
  atLeast: number,
  preferred: readonly DurationUnit[] = [],
): Failure {
  const meant = unitsMeant(word);
  const units = meant.some(unit => preferred.includes(unit))
    ? meant.filter(unit => preferred.includes(unit))
    : meant;
  const suggestions = asSuggestions(amount, units, atLeast);
  if (suggestions.length === 0) {
    const known = or(durationUnits.map(unit => `${unit}s`));
    return failure(units.length > 0 ? expected : t`${quoted(word)} is no unit of time: use ${known}`);
  }
  return failure(t`write ${or(suggestions)}`, suggestions);
}

/** `1 year and 6 months`: one number and one unit say it too, if some unit fits both. */
function explainSum(amount: number, word: string, amount2: number, word2: string): Failure {
  const [unit] = unitsMeant(word);
  const [unit2] = unitsMeant(word2);
  const known =
    unit !== undefined && unit2 !== undefined && unit !== 'working day' && unit2 !== 'working day';
  const whole = known ? inWholeUnits(amount * ticksPer[unit] + amount2 * ticksPer[unit2]) : undefined;
  return failure(t`write one whole number and one unit`, whole ? [formatDuration(whole)] : []);
}

/** A fraction in a smaller unit (`1.5 years`: 18 months), else the whole numbers on either side of it. */
function wholeInstead(amount: number, unit: DurationUnit, atLeast: number): string[] {
  const smaller = unit === 'working day' ? undefined : inWholeUnits(amount * ticksPer[unit]);
  if (smaller) return [formatDuration(smaller)];
  return asSuggestions(Math.floor(amount), [unit], atLeast).concat(
    asSuggestions(Math.ceil(amount), [unit], atLeast),
  );
}

/** The largest handy unit that measures a length exactly in a number that people would still write. */
function inWholeUnits(ticks: number): Duration | undefined {
  const handy = ['month', 'week', 'day', 'hour', 'minute'] as const;
  for (const unit of handy) {
    const amount = Math.round(ticks / ticksPer[unit]);
    const exact = Math.abs(amount * ticksPer[unit] - ticks) < 1e-6;
    if (exact && amount >= 1 && amount <= 99) return { amount, unit };
  }
  return undefined;
}

function asSuggestions(amount: number, units: readonly DurationUnit[], atLeast: number): string[] {
  if (!Number.isInteger(amount) || amount < atLeast || amount > largestAmount) return [];
  return units.map(unit => counted(amount, unit));
}
