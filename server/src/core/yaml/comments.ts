import {
  type DocumentEvent,
  EVENT_ID,
  type Event,
  type PopEvent,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { Range } from '../util/text.ts';
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
  const skipWords = withinWords(events);
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

/** As {@link coveredBy} for the stretches in which a `#` is an ordinary letter; events stand in ascending order. */
function withinWords(events: readonly Event[]): (at: number) => number {
  let index = 0;
  return at => {
    let end = at;
    for (; index < events.length; index++) {
      const event = events[index] as Event;
      if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue;
      const last = event.type === EVENT_ID.SCALAR ? event.valueStart - quoteOf(event) : -1;
      end = Math.max(end, endOfWord(event, at));
      // What the event says may still lie ahead: the next question begins with it again.
      if (Math.max(event.anchorStart, event.type === EVENT_ID.ALIAS ? -1 : event.tagStart, last) > at) break;
    }
    return end;
  };
}

/** Where the part of an event ends that starts at or before a place: its anchor, tag or text. */
function endOfWord(event: Exclude<Event, DocumentEvent | PopEvent>, at: number): number {
  let end = -1;
  if (event.anchorStart !== -1 && event.anchorStart <= at) end = event.anchorEnd;
  if (event.type === EVENT_ID.ALIAS) return end;
  if (event.tagStart !== -1 && event.tagStart <= at) end = Math.max(end, event.tagEnd);
  if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) return end;
  const quote = quoteOf(event);
  return event.valueStart - quote <= at ? Math.max(end, event.valueEnd + quote) : end;
}

/** The range of a quoted text leaves out its quotes. */
function quoteOf({ style }: ScalarEvent): 0 | 1 {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}
