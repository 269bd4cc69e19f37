import { isBlank, isSeparator, startsComment } from '../characters.ts';
import { readFlow } from './flow.ts';
import type {
  Sketch,
  SketchCollection,
  SketchEntry,
  SketchItem,
  SketchMapping,
  SketchNode,
  SketchPair,
  SketchScalar,
  SketchSequence,
} from './nodes.ts';
import { Reader } from './reader.ts';

/**
 * Sketches a stretch of text line by line, by indentation. Never fails: a line that fits nowhere is left out.
 *
 * @param start the start of a line outside brackets, quotes and blocks of text
 */
export function sketch(text: string, start: number, end: number): Sketch {
  return new Sketcher(text, start, end).run();
}

class Sketcher {
  readonly #reader: Reader;
  #lineStart = 0;
  #root: SketchNode | undefined;
  /** Block collections that the next line may go on with, outermost first. */
  readonly #open: SketchCollection[] = [];
  /** The plain text that the next line may go on with, and the column of what holds it. */
  #plain: { readonly scalar: SketchScalar; readonly under: number; readonly alone: boolean } | undefined;

  constructor(text: string, start: number, end: number) {
    this.#reader = new Reader(text, start, end);
  }

  run(): Sketch {
    const reader = this.#reader;
    while (reader.at < reader.end) {
      if (reader.text.charCodeAt(reader.at) === 0xfeff) reader.at++;
      this.#lineStart = reader.at;
      if (!this.#isMarker() && !reader.skipToContent()) this.#line();
      reader.nextLine();
    }
    return { root: this.#root, comments: reader.comments };
  }

  get #column(): number {
    return this.#reader.at - this.#lineStart;
  }

  #isMarker(): boolean {
    return /^(---|\.\.\.)(?=\s|$)|^%/.test(this.#reader.text.slice(this.#reader.at, this.#reader.at + 4));
  }

  #line(): void {
    const plain = this.#plain;
    const column = this.#column;
    if (plain && column > plain.under) {
      // Below a lone word stand further keys of its mapping: so it is a key that is still being typed.
      if (plain.alone && column === plain.scalar.column && this.#colon() !== undefined)
        this.#makeKey(plain.scalar);
      else {
        plain.scalar.end = this.#endOfPlain();
        return;
      }
    }
    this.#plain = undefined;
    this.#content(true);
  }

  /** @param alone whether only dashes stand before it on the line */
  #content(alone: boolean): void {
    const reader = this.#reader;
    if (reader.character === '-' && isSeparator(reader.text, reader.at + 1)) this.#dash();
    else if (this.#colon() !== undefined) this.#pair();
    else this.#word(alone);
  }

  #dash(): void {
    const reader = this.#reader;
    const sequence = this.#sequenceAt(this.#column);
    if (!sequence) return;
    const item: SketchItem = { kind: 'item', parent: sequence, start: reader.at, value: undefined };
    sequence.entries.push(item);
    reader.at++;
    if (reader.skipToContent()) return;
    this.#propertyThenContent();
  }

  /** `- &anchor key: value`, and `- &anchor` alone on its line. */
  #propertyThenContent(): void {
    this.#reader.skipProperties();
    if (!this.#reader.skipToContent()) this.#content(true);
  }

  #pair(): void {
    const reader = this.#reader;
    const column = this.#column;
    const colon = this.#colon() as number;
    const mapping = this.#mappingAt(column);
    const start = reader.at;
    reader.at = colon + 1;
    if (!mapping) return;
    const pair: SketchPair = {
      kind: 'pair',
      parent: mapping,
      start,
      key: this.#key(start, colon),
      colon,
      value: undefined,
    };
    mapping.entries.push(pair);
    if (reader.skipToContent()) return;
    reader.skipProperties();
    if (!reader.skipToContent()) pair.value = this.#value(pair, mapping.column, false);
  }

  #key(start: number, colon: number): SketchPair['key'] {
    const raw = this.#reader.text.slice(start, colon).trimEnd();
    return { start, end: start + raw.length, text: raw.replace(/^(["'])(.*)\1$/, '$2') };
  }

  /** A word that is no key: a value on its own line, or a key without its colon yet. */
  #word(alone: boolean): void {
    const reader = this.#reader;
    const column = this.#column;
    const top = this.#outdent(column, 'word');
    if (top?.kind === 'mapping' && (top.column === column || isBlockMapping(top.entries.at(-1)?.value))) {
      const mapping = top.column === column ? top : (top.entries.at(-1)?.value as SketchMapping);
      const start = reader.at;
      const end = this.#endOfPlain();
      mapping.entries.push({
        kind: 'pair',
        parent: mapping,
        start,
        key: { start, end, text: reader.text.slice(start, end) },
        colon: undefined,
        value: undefined,
      });
      return;
    }
    const holder = top?.entries.at(-1);
    if (holder ? holder.value : this.#root) return;
    const value = this.#value(holder, top?.column ?? -1, alone);
    if (holder) holder.value = value;
    else this.#root = value;
  }

  /** @param under the column of the key or dash that holds the value */
  #value(parent: SketchEntry | undefined, under: number, alone: boolean): SketchNode {
    const reader = this.#reader;
    const start = reader.at;
    const column = this.#column;
    const character = reader.character;
    if (character === '[' || character === '{') return readFlow(reader, parent, under);
    const base = { kind: 'scalar', start, column, parent } as const;
    if (character === '"' || character === "'") {
      const close = reader.closingQuote(under);
      reader.at = close ?? reader.lineEnd(start);
      return { ...base, style: 'quoted', end: reader.at, closed: close !== undefined };
    }
    if (/^[|>][-+0-9]*[ \t]*(#|$)/.test(reader.text.slice(start, reader.lineEnd(start)))) {
      return { ...base, style: 'block', end: this.#endOfBlock(under), closed: true };
    }
    const scalar: SketchScalar = { ...base, style: 'plain', end: this.#endOfPlain(), closed: true };
    this.#plain = { scalar, under, alone };
    return scalar;
  }

  /** Skips the lines of a block of text: all that are indented, and blank ones between them. */
  #endOfBlock(under: number): number {
    const reader = this.#reader;
    let end = reader.lineEnd(reader.at);
    for (;;) {
      const next = reader.nextContent(end);
      if (!next || next.column <= under) break;
      end = reader.lineEnd(next.start);
    }
    reader.at = end;
    return end;
  }

  #endOfPlain(): number {
    const reader = this.#reader;
    const lineEnd = reader.lineEnd(reader.at);
    let end = reader.at;
    for (let i = reader.at; i < lineEnd; i++) {
      if (startsComment(reader.text, i)) {
        reader.comments.push(i);
        break;
      }
      if (!isBlank(reader.text.charCodeAt(i))) end = i + 1;
    }
    reader.at = end;
    return end;
  }

  /** The colon that makes the rest of the line a key with its value. */
  #colon(): number | undefined {
    const { text, at } = this.#reader;
    const end = this.#reader.lineEnd(at);
    const quote = text[at] === '"' || text[at] === "'" ? text[at] : undefined;
    if ('[{|>#@`'.includes(text[at] as string)) return undefined;
    let from = at;
    if (quote) {
      const close = text.indexOf(quote, at + 1);
      if (close === -1 || close > end) return undefined;
      from = close + 1;
      while (from < end && isBlank(text.charCodeAt(from))) from++;
      return text[from] === ':' && isSeparator(text, from + 1) ? from : undefined;
    }
    for (let i = from; i < end; i++) {
      if (text[i] === ':' && isSeparator(text, i + 1)) return i;
      if (startsComment(text, i)) return undefined;
    }
    return undefined;
  }

  /** Closes what a line at this column ends; returns what is still open. */
  #outdent(column: number, for_: 'dash' | 'word'): SketchCollection | undefined {
    for (;;) {
      const top = this.#open.at(-1);
      if (!top) return undefined;
      const over =
        top.column > column ||
        (top.column === column &&
          (for_ === 'word' ? top.kind === 'sequence' : top.kind === 'mapping' && !takesDash(top)));
      if (!over) return top;
      this.#open.pop();
    }
  }

  #mappingAt(column: number): SketchMapping | undefined {
    const top = this.#outdent(column, 'word');
    if (top?.kind === 'mapping' && top.column === column) return top;
    const holder = top?.entries.at(-1);
    const there = holder ? holder.value : this.#root;
    if (there?.kind === 'mapping' && !there.flow) return this.#push(there);
    if (there || (top && !holder)) return undefined;
    return this.#push(
      this.#attach<SketchMapping>({ kind: 'mapping', entries: [], ...this.#base(column, holder) }),
    );
  }

  #sequenceAt(column: number): SketchSequence | undefined {
    const top = this.#outdent(column, 'dash');
    if (top?.kind === 'sequence' && top.column === column) return top;
    const holder = top?.entries.at(-1);
    const there = holder ? holder.value : this.#root;
    if (there?.kind === 'sequence' && !there.flow) return this.#push(there);
    if (there || (top && !holder)) return undefined;
    return this.#push(
      this.#attach<SketchSequence>({ kind: 'sequence', entries: [], ...this.#base(column, holder) }),
    );
  }

  #base(column: number, parent: SketchEntry | undefined) {
    const start = this.#reader.at;
    return { flow: false, start, end: start, closed: true, column, parent };
  }

  #attach<T extends SketchCollection>(node: T): T {
    if (node.parent) node.parent.value = node;
    else this.#root = node;
    return node;
  }

  #push<T extends SketchCollection>(node: T): T {
    this.#open.push(node);
    return node;
  }

  /** Makes a lone word the first key of a mapping. */
  #makeKey(word: SketchScalar): void {
    const { start, end, column, parent } = word;
    const mapping: SketchMapping = {
      kind: 'mapping',
      flow: false,
      start,
      end,
      closed: true,
      column,
      parent,
      entries: [],
    };
    const text = this.#reader.text.slice(start, end);
    mapping.entries.push({
      kind: 'pair',
      parent: mapping,
      start,
      key: { start, end, text },
      colon: undefined,
      value: undefined,
    });
    this.#push(this.#attach(mapping));
  }
}

/** Whether a list may start at the column of the mapping's own keys: `parties:` and dashes right below it. */
function takesDash(mapping: SketchMapping): boolean {
  const value = mapping.entries.at(-1)?.value;
  return value === undefined || (value.kind === 'sequence' && !value.flow);
}

function isBlockMapping(node: SketchNode | undefined): boolean {
  return node?.kind === 'mapping' && !node.flow;
}
