import { distance } from 'fastest-levenshtein';
import { inShort } from '../util/shorten.ts';

/** Numbers that people write as words where the format wants digits. */
const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** The number that a word stands for, if it is one that people use for periods ("ten", "thirty", "a"). */
export function numberOfWord(word: string): number | undefined {
  return Object.hasOwn(numberWords, word) ? numberWords[word] : undefined;
}

/** Lower case, one space between words: what the format wants, and what guesses start from. */
export function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The candidate that was probably meant, or nothing when none is near. Short words allow one slip,
 * longer ones two or three: a swap of neighbouring letters counts as two.
 */
export function didYouMean<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  // The distance is quadratic in length, and nobody misspells `day` with a hundred letters.
  if (word.length > 40) return undefined;
  let best: T | undefined;
  let bestDistance = 1 + (word.length < 4 ? 1 : word.length < 8 ? 2 : 3);
  for (const candidate of candidates) {
    const d = distance(word, candidate);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** `1 day`, `10 working days`: the number in digits and the unit in the number it needs. */
export function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

/** Quotes what somebody wrote, shortened so that a message stays a message. */
export function quoted(text: string): string {
  return `"${inShort(text)}"`;
}
