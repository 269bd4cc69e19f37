import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import { MAX_DEPTH } from './limits.ts';

/**
 * js-yaml's events for a text, or why it stopped.
 *
 * @param above how many collections there are around the text: they count for the depth that is allowed
 */
export function tryEvents(text: string, above = 0): readonly Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH - above });
  } catch (error) {
    return error instanceof YAMLException ? error : new YAMLException(String(error));
  }
}

/** Whether a text has no mistake that stops reading. */
export const canBeRead = (text: string) => !(tryEvents(text) instanceof YAMLException);

/** An event of a text that stands `by` UTF-16 code units further on in another one. */
export function movedEvent(event: Event, by: number): Event {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return {
        type: event.type,
        valueStart: moved(event.valueStart, by),
        valueEnd: moved(event.valueEnd, by),
        anchorStart: moved(event.anchorStart, by),
        anchorEnd: moved(event.anchorEnd, by),
        tagStart: moved(event.tagStart, by),
        tagEnd: moved(event.tagEnd, by),
        style: event.style,
        chomping: event.chomping,
        indent: event.indent,
        fast: event.fast,
      };
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return {
        type: event.type,
        start: moved(event.start, by),
        anchorStart: moved(event.anchorStart, by),
        anchorEnd: moved(event.anchorEnd, by),
        tagStart: moved(event.tagStart, by),
        tagEnd: moved(event.tagEnd, by),
        style: event.style,
      };
    case EVENT_ID.ALIAS:
      return {
        type: event.type,
        anchorStart: moved(event.anchorStart, by),
        anchorEnd: moved(event.anchorEnd, by),
      };
    default:
      return event;
  }
}

/** −1 says that there is no such place. */
const moved = (place: number, by: number) => (place === -1 ? -1 : place + by);
