import type { IsoDate } from '../calendar/date.ts';
import { formatDuration } from '../calendar/duration.ts';
import { parseRegular } from '../calendar/parse-cadence.ts';
import { t } from '../l10n/message.ts';
import { inPlainEnglish } from './cells/english.ts';
import { readFrequency } from './cells/frequency.ts';
import { readLength } from './cells/lengths.ts';
import type { NamedPerson } from './cells/people.ts';
import { readPeople } from './cells/people.ts';
import { Phrase } from './cells/phrase.ts';
import type { CellReading } from './cells/reading.ts';
import { isName, isPosition } from './cells/titles.ts';
import type { Side, Sides, Whose } from './sides.ts';
import { plain, wordPattern } from './words.ts';

/** Who has an office in a board. */
export type Holder =
  | { readonly kind: 'person'; readonly person: NamedPerson }
  /** Somebody of a side whom nobody names. */
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'rotating'; readonly rotates: string | undefined };

const turns =
  /\b(?:rotat\w*|alternat\w*|in turns?|by turns|takes? turns)\b|(?:roter|växl|turas|alterner)\p{L}*|omväxlande/iu;

/** Who has an office, as a cell of a column for it says: one person or position, a side, or the parties by turns. */
export function readHolder(text: string, sides: Sides, whose: Whose, today: IsoDate): CellReading<Holder> {
  if (turns.test(text)) return byTurns(text, sides, today);
  const side = sides.whole(text);
  if (side) return { value: { kind: 'side', side } };
  const people = readPeople(text, sides, whose);
  const [person, other] = people;
  if (person && !other && !person.offices.includes('coChair')) return { value: { kind: 'person', person } };
  if (!person)
    return {
      wrong: t`It names nobody.`,
      remedy: t`Write a position or a name, or which party it is.`,
    };
  return {
    wrong: t`It names several, and only one person can have it.`,
    remedy: t`Name one; of two that chair together the other can be \`viceChair\`, or write rotating.`,
  };
}

/** More than that says more than who takes turns, in UTF-16 code units. */
const longestSaying = 200;

/** Who takes the turns, where these words say nothing of whom. */
const everyone = new RegExp(
  wordPattern([
    "chair(?:s|ed|ing|person|manship)?|(?:each|every|both|all)? ?(?:the )?part(?:y|ies)(?:'s?|’s?)?|between|among|by|of|the",
    'ordförande(?:n|skap|skapet)?|mellan|part(?:er|erna|ernas)|båda|leds',
  ]),
  'giu',
);
/** Who of the board takes them: positions of nobody in particular. */
const anyone = new RegExp(
  wordPattern(['members?|representatives?|attendees|participants', 'ledamöter(?:na)?|representanter(?:na)?']),
  'giu',
);

/** By turns of the parties, with what else stands there; with somebody besides nobody can tell who has it. */
function byTurns(text: string, sides: Sides, today: IsoDate): CellReading<Holder> {
  if (text.length > longestSaying)
    return {
      wrong: t`It is too long to say only who takes turns.`,
      remedy: t`Name one person, or write rotating or { rotates: 1 year }, and the rest where it belongs.`,
    };
  const said = text.replace(new RegExp(turns, 'giu'), ' ').replace(everyone, ' ');
  const { rotates, rest } = turnIn(inPlainEnglish(sides.without(said)), today);
  if (rest === undefined) return { value: { kind: 'rotating', rotates } };
  if (namesSomebody(sides.without(said).replace(anyone, ' '), rest))
    return {
      wrong: t`It speaks of taking turns, and of somebody besides.`,
      remedy: t`Name one person, or write rotating; who begins is \`first\`, as in { rotates: 1 year, first: nordbank }.`,
    };
  const whole = turnIn(inPlainEnglish(said), today).rest;
  return { value: { kind: 'rotating', rotates }, rest: whole ?? rest };
}

/** Whether a position or a name is in what is not understood of a text. */
function namesSomebody(text: string, rest: string): boolean {
  const names = text.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu) ?? [];
  return isPosition(text) || names.some(name => isName(name) && rest.includes(plain(name)));
}

/** After how long it passes on, where that is said, and what says something else. */
function turnIn(said: string, today: IsoDate): { rotates: string | undefined; rest: string | undefined } {
  const left = said.replace(/^[\s,;:.()–-]+|[\s,;:.()–-]+$/gu, '');
  const frequency = readFrequency(left, today);
  if ('value' in frequency) {
    const every = parseRegular(frequency.value)?.every;
    const rotates =
      every && formatDuration(every.unit === 'quarter' ? { amount: every.amount * 3, unit: 'month' } : every);
    // A day, or a bound, does not go into a turn.
    return { rotates, rest: typeof frequency.value === 'string' ? frequency.rest : left };
  }
  const length = readLength(left);
  if ('value' in length) return { rotates: length.value, rest: length.rest };
  return { rotates: undefined, rest: new Phrase(left).rest() === '' ? undefined : left };
}
