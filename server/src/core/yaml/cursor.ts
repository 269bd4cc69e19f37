import { EVENT_ID, type Event, type MappingEvent, type ScalarEvent, type SequenceEvent } from 'js-yaml';
import { skipSpace } from './characters.ts';

/** An event that can have an anchor and a tag. */
export type PropertyEvent = MappingEvent | ScalarEvent | SequenceEvent;

/** Walks through js-yaml's events and through their text at the same pace. */
export class Cursor {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;
  /** Everything in the text before this offset is read. */
  at = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  peek(): Event | undefined {
    return this.#events[this.#next];
  }

  take(): Event | undefined {
    return this.#events[this.#next++];
  }

  /** Whether the collection that is being read has no more entries; its end is then taken. */
  takeEnd(): boolean {
    if (this.peek()?.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  /** Where the next word or sign stands; a comma before it is skipped if `inBrackets`. Does not move. */
  skipTo(inBrackets: boolean): number {
    const at = skipSpace(this.#text, this.at);
    return inBrackets && this.#text[at] === ',' ? skipSpace(this.#text, at + 1) : at;
  }

  /** Moves behind the anchor and the tag of an event. */
  skipProperties(event: PropertyEvent): void {
    this.at = Math.max(this.at, event.anchorEnd, event.tagEnd);
  }
}
