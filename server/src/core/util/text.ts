/**
 * This room holds what any program about texts needs: ranges, URIs, edits, suggestions, ids. Nothing here knows
 * YAML, a schema or an agreement.
 */
/**
 * Offsets and lines. Everything in core counts UTF-16 code units from the start of the text, the way
 * JavaScript strings and LSP's default position encoding do; lines and characters appear only at the edges.
 */

/** A half-open span of text: UTF-16 offsets, `start <= end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place for people and protocols: zero-based line, zero-based UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Whether `offset` lies in the range; its end counts, so that a cursor behind the last letter is inside. */
export function contains(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function encloses(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Line starts of one text, found once, so that each conversion is a binary search. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    if (/\r(?!\n)/.test(text)) this.#addLines(/\r\n?|\n/g);
    else
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  #addLines(ends: RegExp): void {
    for (const end of this.#text.matchAll(ends)) this.#starts.push(end.index + end[0].length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Zero-based line of an offset; offsets outside the text are clamped to it. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - (this.#starts[line] as number) };
  }

  /** The offset of a position; a character past the end of its line is clamped to the line's end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const { start, end } = this.line(position.line);
    return Math.min(start + Math.max(0, position.character), end);
  }

  /** The span of a line without its line break. */
  line(line: number): Range {
    const start = this.#starts[line] ?? this.#text.length;
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === '\n' || this.#text[end - 1] === '\r')) end--;
    return { start, end };
  }

  /** The text of a line without its line break. */
  lineText(line: number): string {
    const { start, end } = this.line(line);
    return this.#text.slice(start, end);
  }
}

/** Ranges of one text that are asked for places again and again: each question is a binary search. */
export class Ranges {
  readonly #merged: readonly Range[];

  /** @param ranges in any order; they may overlap */
  constructor(ranges: readonly Range[]) {
    const merged: { start: number; end: number }[] = [];
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else merged.push({ start, end });
    }
    this.#merged = merged;
  }

  /** Whether a range lies wholly in what these cover together; their ends count. */
  enclose({ start, end }: Range): boolean {
    const around = this.#merged[countWhile(this.#merged, each => each.start <= start) - 1];
    return around !== undefined && end <= around.end;
  }
}

/** How many things a list begins with that are before a place; `isBefore` holds for them, and for none behind them. */
export function countWhile<T>(ordered: readonly T[], isBefore: (each: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(ordered[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
