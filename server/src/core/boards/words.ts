import { compared } from '../minutes/cell-text.ts';

/**
 * A text of a table as its words are looked for: one line, small letters, and one kind of each sign that is written in several
 * ways.
 */
export function plain(text: string): string {
  return compared(text)
    .replace(/[\u2010-\u2015\u2212]/g, '–')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A pattern that one of some words or phrases matches as a whole, wherever it stands; a letter or figure may not touch it. */
export function wordPattern(words: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** A text without signs that part it from others, at both ends. */
export function trimmed(text: string): string {
  return text.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, '').trim();
}

/** Longer ones are sentences, and no headings. In UTF-16 code units. */
export const longestHeading = 80;
