/**
 * This room changes texts: adds, takes out and rewrites entries, and leaves quotes, comments and indentation as
 * they are. It decides nothing about what to write.
 */
import type { FileModel } from '../model/file-model.ts';
import { type Indentation, indentationOf } from '../templates/indentation.ts';
import { toPlainText } from '../templates/snippet.ts';
import {
  isTall,
  type MapTemplate,
  type Template,
  writeBehindColon,
  writeBlock,
  writeFlow,
  writePair,
} from '../templates/template.ts';
import { insert, remove, replace, type TextEdit } from '../util/text-edit.ts';
import { keyOf, resolved, type YamlMapping, type YamlPair } from '../yaml/tree.ts';
import { columnOfKeys, endOfBlock, eolOf, lineEndAt, startsItsLine } from './columns.ts';

/**
 * Writes into a mapping what it lacks: keys that are not there are added in the place that the format's order
 * gives them, keys that were left empty get their value, and what is there stays. Block and brackets, indentation
 * and line breaks are the document's own.
 *
 * @param order all keys of the mapping in canonical order
 */
export function fill(
  file: FileModel,
  mapping: YamlMapping,
  { pairs }: MapTemplate,
  order: readonly string[],
): TextEdit[] {
  const writer = new Writer(file);
  const edits: TextEdit[] = [];
  const absent: Entry[] = [];
  for (const [key, value] of pairs) {
    const pair = mapping.pairs.find(each => meantKey(file, each) === key);
    if (pair) edits.push(...writer.fillIn(pair, value));
    else absent.push([key, value]);
  }
  return [...edits, ...writer.add(mapping, absent, order)];
}

/** A key that means another one since it is misspelt counts as that one. */
function meantKey(file: FileModel, pair: YamlPair): string | undefined {
  return file.source.meantKey(pair) ?? keyOf(pair);
}

type Entry = readonly [string, Template];

class Writer {
  readonly #file: FileModel;
  readonly #layout: Indentation;
  readonly #eol: string;

  constructor(file: FileModel) {
    this.#file = file;
    this.#layout = indentationOf(file.lines);
    this.#eol = eolOf(file.text);
  }

  /** Gives an entry its value if it was left empty; a mapping is filled key by key. */
  fillIn(pair: YamlPair, value: Template): TextEdit[] {
    const node = resolved(pair.value);
    if (value.kind === 'map' && node?.kind === 'mapping' && node.pairs.length > 0 && pair.value === node) {
      return fill(
        this.#file,
        node,
        value,
        value.pairs.map(([key]) => key),
      );
    }
    return isEmptyValue(pair) ? this.#setValue(pair, value) : [];
  }

  #setValue({ key, value, parent }: YamlPair, template: Template): TextEdit[] {
    const { text } = this.#file;
    const written = value.range.end > value.range.start;
    if (parent.flow || !isTall(template)) {
      const inline = toPlainText(
        parent.flow ? writeFlow(template) : writeBlock(template, 0, this.#layout, this.#eol),
      );
      if (written) return [replace(value.range, inline)];
      const colon = text.slice(key.range.end, value.range.start).includes(':');
      return [insert(value.range.start, `${colon ? '' : ':'} ${inline}`)];
    }
    const column = columnOfKeys(this.#file, parent);
    const below = toPlainText(writeBehindColon(template, column, this.#layout, this.#eol));
    const lineEnd = lineEndAt(this.#file, value.range.end);
    if (!written) return [insert(lineEnd, below)];
    const colon = text.indexOf(':', key.range.end) + 1;
    // A comment at the end of the line stays with the key.
    return text.slice(value.range.end, lineEnd).trim() === ''
      ? [replace({ start: colon, end: lineEnd }, below)]
      : [remove(colon, value.range.end), insert(lineEnd, below)];
  }

  /** Adds entries, those that go to the same place with one edit. */
  add(mapping: YamlMapping, entries: readonly Entry[], order: readonly string[]): TextEdit[] {
    const places = new Map<YamlPair | undefined, Entry[]>();
    const known = [...entries].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
    for (const entry of known) {
      const before = this.#entryBefore(mapping, entry[0], order);
      places.set(before, [...(places.get(before) ?? []), entry]);
    }
    return [...places].map(([before, each]) =>
      mapping.flow ? this.#addInBrackets(mapping, before, each) : this.#addLines(mapping, before, each),
    );
  }

  /** The entry behind which a key goes: the last of those that come before it in the format; none at the front. */
  #entryBefore({ pairs }: YamlMapping, key: string, order: readonly string[]): YamlPair | undefined {
    const rankOf = (pair: YamlPair) => order.indexOf(meantKey(this.#file, pair) ?? '');
    const rank = order.includes(key) ? order.indexOf(key) : order.length;
    const known = pairs.filter(pair => rankOf(pair) >= 0);
    if (known.length === 0) return pairs.at(-1);
    return known
      .filter(pair => rankOf(pair) < rank)
      .reduce<YamlPair | undefined>(
        (best, pair) => (best && rankOf(best) > rankOf(pair) ? best : pair),
        undefined,
      );
  }

  #addInBrackets(
    { pairs, range }: YamlMapping,
    before: YamlPair | undefined,
    entries: readonly Entry[],
  ): TextEdit {
    const written = entries.map(([key, value]) => `${key}: ${toPlainText(writeFlow(value))}`);
    const [first] = pairs;
    if (!first) return replace({ start: range.start + 1, end: range.end - 1 }, ` ${written.join(', ')} `);
    const ownLines = pairs.length > 1 && pairs.slice(1).every(pair => startsItsLine(this.#file, pair));
    const at = before ?? first;
    const comma = ownLines ? `,${this.#eol}${this.#indentation(at === first ? (pairs[1] ?? at) : at)}` : ', ';
    const text = written.join(comma);
    return before ? insert(before.range.end, comma + text) : insert(first.range.start, text + comma);
  }

  #addLines(mapping: YamlMapping, before: YamlPair | undefined, entries: readonly Entry[]): TextEdit {
    const column = columnOfKeys(this.#file, mapping);
    const lines = entries.map(([key, value]) =>
      toPlainText(writePair(key, value, column, this.#layout, this.#eol)),
    );
    const newLine = this.#eol + ' '.repeat(column);
    const [first] = mapping.pairs;
    if (first && !before && startsItsLine(this.#file, first)) {
      return insert(first.key.range.start, lines.map(line => line + newLine).join(''));
    }
    const after = before ?? (first as YamlPair);
    const gap = column === 0 && this.#isSpaced(mapping) ? this.#eol : '';
    const text = lines.map((line, index) => this.#gap(entries[index], gap) + newLine + line).join('');
    return insert(endOfBlock(this.#file, after.range.end, column), text);
  }

  /** Whole sections stand apart as the document's other sections do; short keys do not. */
  #gap(entry: Entry | undefined, gap: string): string {
    return entry && isTall(entry[1]) ? gap : '';
  }

  /** Whether most of the entries with lines of their own have an empty line above them. */
  #isSpaced({ pairs }: YamlMapping): boolean {
    const { lines } = this.#file;
    const tall = pairs.slice(1).filter(({ range }) => lines.lineAt(range.start) < lines.lineAt(range.end));
    const apart = tall.filter(({ range }) => {
      let line = lines.lineAt(range.start) - 1;
      while (line > 0 && lines.lineText(line).startsWith('#')) line--;
      return lines.lineText(line).trim() === '';
    });
    return tall.length === 0 || apart.length * 2 >= tall.length;
  }

  #indentation({ range }: YamlPair): string {
    const { start } = this.#file.lines.line(this.#file.lines.lineAt(range.start));
    return /^[ \t]*/.exec(this.#file.text.slice(start, range.start))?.[0] ?? '';
  }
}

/** Nothing, `null`, `""`, `[]`, `{}`, or a mapping in which every value is empty in the same way. */
function isEmptyValue({ value }: YamlPair): boolean {
  if (value.kind === 'alias') return false;
  if (value.kind === 'scalar') return value.value === null || value.value === '';
  if (value.kind === 'sequence')
    return value.items.every(item => item.value.kind === 'scalar' && item.value.value === null);
  return value.pairs.every(isEmptyValue);
}
