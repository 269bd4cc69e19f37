import { type Event, YAMLException } from 'js-yaml';
import type { LineIndex, Range } from '../../util/text.ts';
import { endOfLine, isSpace } from '../characters.ts';
import { tryEvents } from '../events.ts';
import type { IncrementalReader } from '../incremental.ts';
import { situationAt } from '../scan.ts';
import { nextLine } from '../words.ts';
import { erased } from './blank.ts';
import type { Failure } from './failure.ts';
import { type Mend, MendedText, type ReadEvents } from './mended.ts';

const SOUND = 'a: 1\n';

/** A text on the way to being readable: mistakes in it are erased, or mended. */
export class MendableText {
  readonly #lines: LineIndex;
  readonly #reader: IncrementalReader | undefined;
  #text: string;
  #mends: Mend[] = [];

  /** @param reader where the text is one of several that differ little */
  constructor(text: string, lines: LineIndex, reader?: IncrementalReader) {
    this.#text = text;
    this.#lines = lines;
    this.#reader = reader;
  }

  /** The text as long as it was written, with what is erased as spaces. */
  get text(): string {
    return this.#text;
  }

  /** Reads it; the places in the result are those of the text that was written. */
  read(): ReadEvents | Failure {
    const mended = new MendedText(this.#text, this.#mends);
    const result = this.#events(mended.text);
    if ('events' in result) return mended.writtenEvents(result.events);
    return {
      text: this.#text,
      lines: this.#lines,
      reason: result.reason,
      place: mended.written(result.place),
      situation: mended.writtenSituation(situationAt(mended.text, result.place)),
    };
  }

  #events(text: string): { events: readonly Event[] } | { reason: string; place: number } {
    const read = this.#reader?.read(text) ?? 0;
    if (typeof read !== 'number') return { events: read };
    // Behind a sound entry, the rest is read as behind all those before it.
    const rest = read === 0 ? undefined : tryEvents(SOUND + text.slice(read));
    const isStopped = rest instanceof YAMLException;
    const result = isStopped ? rest : tryEvents(text);
    if (!(result instanceof YAMLException)) return { events: result };
    const place = (result.mark?.position ?? 0) + (isStopped ? read - SOUND.length : 0);
    return { reason: result.reason, place: Math.min(place, text.length) };
  }

  /** Blanks ranges, line breaks excepted; mends in them go too. */
  erase(ranges: readonly Range[]): void {
    this.#text = erased(this.#text, ranges);
    this.#mends = this.#mends.filter(mend => !ranges.some(range => overlaps(range, mend)));
  }

  /** Writes mends into it. One that is as long as what stood there needs no way back. */
  mend(mends: readonly Mend[]): void {
    const isAsLong = ({ start, end, text }: Mend) => text.length === end - start;
    const asLong = mends.filter(isAsLong).sort((a, b) => a.start - b.start);
    this.#text = new MendedText(this.#text, asLong).text;
    const others = mends.filter(mend => !isAsLong(mend));
    if (others.length > 0) this.#mends = [...this.#mends, ...others].sort((a, b) => a.start - b.start);
  }

  /**
   * How far it can be read with these mends too: the place at which reading stops, infinity when it does not, −1 when
   * they cannot be made. Only the sections around them are read.
   */
  reach(mends: readonly Mend[]): { place: number; cost: number } {
    if (mends.some(mend => this.#mends.some(other => overlaps(mend, other)))) return { place: -1, cost: 0 };
    const first = mends[0]?.start ?? 0;
    const { start, end } = sectionsAround(this.#text, first, mends.at(-1)?.end ?? first);
    const inside = [...this.#mends.filter(mend => mend.start >= start && mend.end <= end), ...mends]
      .sort((a, b) => a.start - b.start)
      .map(mend => ({ ...mend, start: mend.start - start, end: mend.end - start }));
    const mended = new MendedText(this.#text.slice(start, end), inside);
    const result = tryEvents(mended.text);
    const place =
      result instanceof YAMLException
        ? start + mended.written(result.mark?.position ?? 0)
        : Number.POSITIVE_INFINITY;
    return { place, cost: mended.text.length };
  }
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start && a.end === b.end;
}

/** From the section before a stretch of text to the end of the second one behind it: a section begins at the margin. */
function sectionsAround(text: string, from: number, to: number): Range {
  let start = from;
  for (let sections = 0; start > 0 && sections < 2; ) {
    start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    if (beginsSection(text, start)) sections++;
  }
  let end = nextLine(text, endOfLine(text, to));
  for (let sections = 0; end < text.length; end = nextLine(text, endOfLine(text, end))) {
    if (beginsSection(text, end) && ++sections === 3) break;
  }
  return { start, end: Math.min(end, text.length) };
}

const beginsSection = (text: string, start: number) =>
  start < text.length && !isSpace(text.charCodeAt(start)) && !'#-]}'.includes(text[start] ?? '');
