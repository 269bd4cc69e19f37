import type { DurationUnit } from './duration.ts';
import { parseDuration, type WrittenDuration } from './parse-duration.ts';
import type { Result } from './result.ts';
import { numberOfWord, tidy } from './words.ts';

/** The units as people write them in Swedish. */
const swedishUnits: readonly (readonly [pattern: RegExp, unit: DurationUnit])[] = [
  [/^minut(?:er)?$/, 'minute'],
  [/^timm(?:e|ar)$/, 'hour'],
  [/^(?:kalender)?dag(?:ar)?$/, 'day'],
  [/^(?:arbets|var|bank)dag(?:ar)?$/, 'working day'],
  [/^veck(?:a|or)$/, 'week'],
  [/^månad(?:er)?$/, 'month'],
  [/^kvartal$/, 'quarter'],
  [/^år$/, 'year'],
];

const swedishNumbers = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/**
 * The one reader of lengths of time that people type for each other, in English or Swedish: `2 weeks`, `10 arbetsdagar`, `en
 * vecka`. What the format reads is `parseDuration`; a unit that would have to be guessed is not read here either.
 *
 * @param written one length and nothing else
 */
export function lengthInWords(written: string): Result<WrittenDuration> {
  const text = tidy(written.normalize('NFC'));
  const [, number = '', word = ''] = /^(\S+) (.+)$/.exec(text) ?? [];
  const amount = numberIn(number);
  if (amount === undefined) return parseDuration(text);
  const unit = swedishUnits.find(([pattern]) => pattern.test(word))?.[1] ?? word;
  return parseDuration(`${amount} ${unit}`);
}

function numberIn(word: string): number | string | undefined {
  if (/^\d+$/.test(word)) return word;
  const swedish = swedishNumbers.indexOf(word === 'ett' ? 'en' : word);
  return swedish < 0 ? numberOfWord(word) : swedish;
}
