import type { Range } from '../../../util/text.ts';
import { isSeparator } from '../../../yaml/characters.ts';
import { colonOnLine, isTextBlock, readPlain, readTextBlock } from './block-words.ts';
import { readFlow } from './flow.ts';
import type {
  Sketch,
  SketchEntry,
  SketchItem,
  SketchMapping,
  SketchNode,
  SketchPair,
  SketchScalar,
} from './nodes.ts';
import { addWord, OpenBlocks } from './open-blocks.ts';
import { Reader } from './reader.ts';

/**
 * Sketches a stretch of text line by line, by indentation. Never fails: a line that fits nowhere is left out.
 *
 * @param start the start of a line outside brackets, quotes and blocks of text
 * @param focus the line that matters: items of lists far from it are only counted, which is what makes it fast
 */
export function sketch(text: string, start: number, end: number, focus: Range): Sketch {
  return new Sketcher(text, start, end, focus).run();
}

class Sketcher {
  readonly #reader: Reader;
  readonly #focus: Range;
  #lineStart = 0;
  readonly #blocks = new OpenBlocks();
  /** The plain text that the next line may go on with, and the column of what holds it. */
  #plain: { readonly scalar: SketchScalar; readonly under: number; readonly alone: boolean } | undefined;

  constructor(text: string, start: number, end: number, focus: Range) {
    this.#reader = new Reader(text, start, end);
    this.#focus = focus;
  }

  run(): Sketch {
    const reader = this.#reader;
    while (reader.at < reader.end) {
      if (reader.text.charCodeAt(reader.at) === 0xfeff) reader.at++;
      this.#lineStart = reader.at;
      if (!this.#isMarker() && !reader.skipToContent()) this.#line();
      reader.nextLine();
    }
    return { root: this.#blocks.root, comments: reader.comments };
  }

  get #column(): number {
    return this.#reader.at - this.#lineStart;
  }

  #isMarker(): boolean {
    const { text, at } = this.#reader;
    return '-.%'.includes(text.charAt(at)) && /^(---|\.\.\.)(?=\s|$)|^%/.test(text.slice(at, at + 4));
  }

  #line(): void {
    const plain = this.#plain;
    const column = this.#column;
    if (plain && column > plain.under) {
      // Below a lone word stand further keys of its mapping: so it is a key that is still being typed.
      if (plain.alone && column === plain.scalar.column && colonOnLine(this.#reader) !== undefined)
        this.#makeKey(plain.scalar);
      else {
        plain.scalar.end = readPlain(this.#reader);
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
    else if (colonOnLine(this.#reader) !== undefined) this.#pair();
    else this.#word(alone);
  }

  #dash(): void {
    const reader = this.#reader;
    const column = this.#column;
    const sequence = this.#blocks.sequenceAt(column, reader.at);
    if (!sequence) return;
    const item: SketchItem = { kind: 'item', parent: sequence, start: reader.at, value: undefined };
    sequence.entries.push(item);
    reader.at++;
    if (reader.skipToContent() && this.#lineStart === this.#focus.start) return;
    if (this.#passOver(item, column) || reader.atBreak) return;
    this.#propertyThenContent();
  }

  /** Counts an item that the focus is not in, without reading what it says. Short texts are read all the same. */
  #passOver(item: SketchItem, column: number): boolean {
    const reader = this.#reader;
    const start = reader.at;
    const flow = reader.character === '{';
    const next = reader.nextOutdent(column);
    const isOneLine = next === reader.lineStartAfter(start);
    if (isOneLine && !flow) return false;
    const isBehind = this.#lineStart > this.#focus.end;
    if (!isBehind && (next > this.#focus.start || next >= reader.end)) return false;
    item.value = {
      kind: 'mapping',
      flow,
      start,
      end: next - 1,
      closed: true,
      column,
      parent: item,
      entries: [],
    };
    reader.at = Math.max(start, next - 1);
    return true;
  }

  /** `- &anchor key: value`, and `- &anchor` alone on its line. */
  #propertyThenContent(): void {
    this.#reader.skipProperties();
    if (!this.#reader.skipToContent()) this.#content(true);
  }

  #pair(): void {
    const reader = this.#reader;
    const column = this.#column;
    const colon = colonOnLine(this.#reader) as number;
    const mapping = this.#blocks.mappingAt(column, reader.at);
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
    const top = this.#blocks.outdent(column, 'word');
    const last = top?.entries.at(-1)?.value;
    const mapping = top?.column === column ? top : isBlockMapping(last) ? last : undefined;
    if (top?.kind === 'mapping' && mapping?.kind === 'mapping') {
      const start = reader.at;
      addWord(mapping, reader.text, { start, end: readPlain(reader) });
      return;
    }
    const holder = top?.entries.at(-1);
    if (holder ? holder.value : this.#blocks.root) return;
    this.#blocks.hold(holder, this.#value(holder, top?.column ?? -1, alone));
  }

  /** Makes a lone word the first key of a mapping. */
  #makeKey(word: SketchScalar): void {
    addWord(this.#blocks.begin(word.column, word.start, word.parent), this.#reader.text, word);
  }

  /** @param under the column of the key or dash that holds the value */
  #value(parent: SketchEntry | undefined, under: number, alone: boolean): SketchNode {
    const reader = this.#reader;
    const start = reader.at;
    const column = this.#column;
    const character = reader.character;
    if (character === '[' || character === '{') return readFlow(reader, parent, under);
    if (character === '"' || character === "'") {
      const close = reader.closingQuote(under);
      const end = close ?? reader.lineEnd(start);
      reader.at = end;
      return { kind: 'scalar', style: 'quoted', start, end, column, closed: close !== undefined, parent };
    }
    if ('|>'.includes(character) && isTextBlock(reader.text.slice(start, reader.lineEnd(start)))) {
      const end = readTextBlock(reader, under);
      return { kind: 'scalar', style: 'block', start, end, column, closed: true, parent };
    }
    const end = readPlain(reader);
    const scalar: SketchScalar = { kind: 'scalar', style: 'plain', start, end, column, closed: true, parent };
    this.#plain = { scalar, under, alone };
    return scalar;
  }
}

function isBlockMapping(node: SketchNode | undefined): node is SketchMapping {
  return node?.kind === 'mapping' && !node.flow;
}
