import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Range } from '../text.ts';
import { endOfLine, startsComment } from './characters.ts';
import type { YamlComment } from './tree.ts';

/**
 * Finds every comment: a `#` behind a space that lies in no piece of text. What is text is known exactly from
 * the parser's events, so nothing has to be guessed about quotes and blocks.
 *
 * @param text the text as it was written, or its first document
 * @param events what js-yaml read
 * @param erased what recovery blanked: nothing is known about a `#` in there
 */
export function findComments(
  text: string,
  events: readonly Event[],
  erased: readonly Range[],
): YamlComment[] {
  const comments: YamlComment[] = [];
  const skipWords = coveredBy(events.flatMap(wordsOf));
  const skipErased = coveredBy([...erased].sort((a, b) => a.start - b.start));
  let at = text.indexOf('#');
  while (at !== -1) {
    let next = Math.max(skipWords(at), skipErased(at));
    if (next === at) {
      next = at + 1;
      if (startsComment(text, at)) {
        next = endOfLine(text, at);
        comments.push({ range: { start: at, end: next }, text: text.slice(at + 1, next).trim() });
      }
    }
    at = text.indexOf('#', next);
  }
  return comments;
}

/** A function that gives the end of the range around a place, or the place itself; to be called in ascending order. */
function coveredBy(ranges: readonly Range[]): (at: number) => number {
  let index = 0;
  return at => {
    let end = at;
    for (; index < ranges.length; index++) {
      const range = ranges[index] as Range;
      if (range.start > at) break;
      end = Math.max(end, range.end);
    }
    return end;
  };
}

/** The stretches of one event in which a `#` is an ordinary letter, in ascending order. */
function wordsOf(event: Event): Range[] {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return [];
  const words: Range[] = [];
  if (event.anchorStart !== -1) words.push({ start: event.anchorStart, end: event.anchorEnd });
  if (event.type !== EVENT_ID.ALIAS && event.tagStart !== -1)
    words.push({ start: event.tagStart, end: event.tagEnd });
  if (words.length === 2) words.sort((a, b) => a.start - b.start);
  if (event.type === EVENT_ID.SCALAR && event.valueStart !== -1) {
    const quote =
      event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    words.push({ start: event.valueStart - quote, end: event.valueEnd + quote });
  }
  return words;
}
