import { EVENT_ID, type Event, getScalarValue, type ScalarEvent } from 'js-yaml';
import type { Range } from '../../util/text.ts';
import type { Situation, Word } from '../scan.ts';

/** A piece of a text that is read as if something else stood there: a colon that was forgotten, fewer spaces. */
export interface Mend extends Range {
  readonly text: string;
}

/**
 * A text with mends in it, and the way back from its places to those of the text that was written. So a slip
 * can be read as what was meant, and everything around it keeps its place.
 */
export class MendedText {
  /** What is read. */
  readonly text: string;
  readonly #mends: readonly Mend[];
  /** Where each mend begins in the mended text. */
  readonly #starts: number[] = [];

  /** @param mends in the order of the text; they do not overlap */
  constructor(written: string, mends: readonly Mend[]) {
    this.#mends = mends;
    const pieces: string[] = [];
    let at = 0;
    let length = 0;
    for (const { start, end, text } of mends) {
      length += start - at;
      this.#starts.push(length);
      length += text.length;
      pieces.push(written.slice(at, start), text);
      at = end;
    }
    this.text = pieces.length === 0 ? written : pieces.join('') + written.slice(at);
  }

  /** Where a place of the mended text stands in the one that was written; inside of a mend: where that begins. */
  written(place: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    const mend = this.#mends[low - 1];
    if (mend === undefined) return place;
    const behind = place - (this.#starts[low - 1] as number) - mend.text.length;
    return behind < 0 ? mend.start : mend.end + behind;
  }

  /** What surrounds a place, with the places of the text that was written. */
  writtenSituation({ brackets, quote, word }: Situation): Situation {
    return {
      brackets: brackets.map(bracket => this.written(bracket)),
      quote: quote === undefined ? undefined : this.written(quote),
      word: word && this.#writtenWord(word),
    };
  }

  #writtenWord({ kind, start, end }: Word): Word {
    return { kind, start: this.written(start), end: this.written(end) };
  }

  /** Events with the places of the text that was written, and what each text among them says. */
  writtenEvents(events: readonly Event[]): ReadEvents {
    if (this.#mends.length === 0) return { events, sourceOf: event => getScalarValue(this.text, event) };
    const sources = new Map<ScalarEvent, string>();
    const written = events.map(event => {
      const moved = this.#writtenEvent(event);
      if (event.type === EVENT_ID.SCALAR) sources.set(moved as ScalarEvent, getScalarValue(this.text, event));
      return moved;
    });
    return { events: written, sourceOf: event => sources.get(event) ?? '' };
  }

  #writtenEvent(event: Event): Event {
    const moved: Record<string, unknown> = { ...event };
    for (const field of PLACES) {
      const place = moved[field];
      if (typeof place === 'number' && place !== -1) moved[field] = this.written(place);
    }
    return moved as unknown as Event;
  }
}

/** What js-yaml read, and what the pieces of text in it say. */
export interface ReadEvents {
  readonly events: readonly Event[];
  readonly sourceOf: (event: ScalarEvent) => string;
}

/** The fields of events that hold a place in the text. */
const PLACES = ['start', 'valueStart', 'valueEnd', 'anchorStart', 'anchorEnd', 'tagStart', 'tagEnd'] as const;
