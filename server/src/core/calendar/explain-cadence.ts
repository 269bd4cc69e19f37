import { type Message, type Text, t } from '../l10n/message.ts';
import { or } from '../util/lists.ts';
/** What to say about a text that is no cadence: the words that people use elsewhere, and what they mean here. */

import { cadenceWords } from './cadence.ts';
import { type Failure, failure } from './result.ts';
import { didYouMean, numberOfWord, quoted, tidy } from './words.ts';

/** Words with two readings. Guessing one would silently halve or double a promise. */
const ambiguous: Readonly<
  Record<string, { readonly message: Message; readonly suggestions: readonly string[] }>
> = {
  biweekly: {
    message: t`biweekly can mean every two weeks or twice a week: write fortnightly, or write weekly in two entries, one for each day`,
    suggestions: ['fortnightly', 'weekly'],
  },
  bimonthly: {
    message: t`bimonthly can mean every two months or twice a month: write every 2 months or fortnightly`,
    suggestions: ['every 2 months', 'fortnightly'],
  },
  biyearly: {
    message: t`biyearly can mean every two years or twice a year: write every 2 years or half-yearly`,
    suggestions: ['every 2 years', 'half-yearly'],
  },
  biannually: {
    message: t`biannually can mean twice a year or every two years: write half-yearly or every 2 years`,
    suggestions: ['half-yearly', 'every 2 years'],
  },
};

/** Words and phrases with one reading that the format writes otherwise. Tidy, without hyphens. */
const synonyms: Readonly<Record<string, string>> = {
  'every fortnight': 'fortnightly',
  'once a fortnight': 'fortnightly',
  'twice a month': 'fortnightly',
  semimonthly: 'fortnightly',
  annual: 'yearly',
  annually: 'yearly',
  'once a year': 'yearly',
  'per annum': 'yearly',
  'half yearly': 'half-yearly',
  halfyearly: 'half-yearly',
  'semi annually': 'half-yearly',
  semiannually: 'half-yearly',
  'semi annual': 'half-yearly',
  semiannual: 'half-yearly',
  'semi yearly': 'half-yearly',
  'half year': 'half-yearly',
  'every half year': 'half-yearly',
  'twice a year': 'half-yearly',
  'three times a year': 'every 4 months',
  'four times a year': 'quarterly',
  'six times a year': 'every 2 months',
  'twelve times a year': 'monthly',
  biennial: 'every 2 years',
  biennially: 'every 2 years',
};

const adverbOf: Readonly<Record<string, string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
};

const units = ['day', 'week', 'month', 'quarter', 'year', 'fortnight'] as const;

/**
 * Says what is wrong with a text that is no short cadence.
 *
 * @param isRight whether a text would be one; nothing else is suggested
 */
export function explainShortCadence(text: string, isRight: (text: string) => boolean): Failure {
  const { ambiguity, meant } = interpret(tidy(text));
  if (ambiguity) return failure(ambiguity.message, ambiguity.suggestions);
  if (meant !== undefined && isRight(meant)) return failure(t`write ${meant}`, [meant]);
  return failure(because(text, t`write ${or(cadenceWords)}, or e.g. every 2 weeks`));
}

/**
 * Says what is wrong with the value of `every`.
 *
 * @param isRight whether a text would be such a value
 * @param asEvery a short cadence as such a value
 */
export function explainEvery(
  text: string,
  isRight: (text: string) => boolean,
  asEvery: (shortCadence: string) => string | undefined,
): Failure {
  const plain = tidy(text);
  const { ambiguity, meant } = interpret(plain);
  if (ambiguity)
    return failure(
      ambiguity.message,
      ambiguity.suggestions.flatMap(each => asEvery(each) ?? []),
    );
  if (/^[1-9]\d{0,4}$/.test(plain)) {
    const suggestions = ['weeks', 'months'].map(
      unit => `${plain} ${plain === '1' ? unit.slice(0, -1) : unit}`,
    );
    return failure(t`${plain} needs a unit: days, weeks, months, quarters or years`, suggestions);
  }
  const candidates = [
    plain,
    plain.replace(/^half ?year$/, 'half-year'),
    asEvery(plain),
    meant && asEvery(meant),
  ];
  const found = candidates.find(each => each !== undefined && isRight(each));
  if (found !== undefined) return failure(t`write ${found}`, [found]);
  const near = didYouMean(plain, ['week', 'month', 'quarter', 'half-year', 'year']);
  if (near) return failure(t`write ${near}`, [near]);
  return failure(because(text, t`write week, month, quarter, half-year, year, or e.g. 2 weeks`));
}

interface Interpretation {
  readonly ambiguity?: (typeof ambiguous)[string];
  /** A short cadence, probably right. */
  readonly meant?: string | undefined;
}

function interpret(text: string): Interpretation {
  const joined = text.replace(/^bi[ -]/, 'bi').replace(/^biannual$/, 'biannually');
  if (Object.hasOwn(ambiguous, joined)) return { ambiguity: ambiguous[joined] as (typeof ambiguous)[string] };
  const spaced = text.replaceAll('-', ' ');
  if (Object.hasOwn(synonyms, spaced)) return { meant: synonyms[spaced] };
  return { meant: interpretPhrase(spaced) ?? didYouMean(text, cadenceWords) ?? wordWithin(text) };
}

/** `every two weeks`, `every other month`, `each quarter`, `once a week`, `2 weeks`, `evry 3 monhts` */
function interpretPhrase(text: string): string | undefined {
  const once = /^(?:once )?(?:a|an|per|every|each) ([a-z]+)$/.exec(text);
  if (once) return frequency(1, once[1] as string);
  const words = text.split(' ');
  const [number, unit] = words.slice(-2);
  if (words.length > 3 || number === undefined || unit === undefined) return undefined;
  if (
    words.length === 3 &&
    !['every', 'each'].includes(didYouMean(words[0] ?? '', ['every', 'each']) ?? '')
  ) {
    return undefined;
  }
  const amount = ['other', 'second', '2nd'].includes(number)
    ? 2
    : (numberOfWord(number) ?? ordinalOrDigits(number));
  return amount === undefined ? undefined : frequency(amount, unit);
}

function ordinalOrDigits(text: string): number | undefined {
  const match = /^0*([1-9]\d{0,4})(?:st|nd|rd|th)?$/.exec(text);
  if (match) return Number(match[1]);
  return text === 'third' ? 3 : text === 'fourth' ? 4 : undefined;
}

function frequency(amount: number, word: string): string | undefined {
  const unit = didYouMean(word.replace(/s$/, ''), units);
  if (!unit) return undefined;
  if (unit === 'fortnight') return amount === 1 ? 'fortnightly' : `every ${amount * 2} weeks`;
  return amount === 1 ? adverbOf[unit] : `every ${amount} ${unit}s`;
}

/** A cadence in the middle of prose, such as `monthly, in arrears`. */
function wordWithin(text: string): string | undefined {
  return cadenceWords.find(word => new RegExp(`(^|[^a-z-])${word}($|[^a-z-])`).test(text));
}

function because(text: string, remedy: Text): Text {
  const plain = tidy(text);
  if (plain === '') return remedy;
  if (/\b0 /.test(plain)) return t`the interval is at least 1: ${remedy}`;
  if (/working|business|workday|hour|minute/.test(plain))
    return t`a cadence counts days, weeks, months, quarters or years: ${remedy}`;
  if (/need|demand|ad.?hoc|request|necessary/.test(plain))
    return t`what takes place when somebody calls for it is written as \`{ onDemand: { calledBy: both } }\`; for a rhythm ${remedy}`;
  return t`${quoted(text)} is no cadence: ${remedy}`;
}
