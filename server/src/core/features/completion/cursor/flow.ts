import { isBlank, isFlowIndicator, isSeparator, startsComment } from '../../../yaml/characters.ts';
import type {
  SketchCollection,
  SketchEntry,
  SketchItem,
  SketchNode,
  SketchPair,
  SketchScalar,
} from './nodes.ts';
import type { Reader } from './reader.ts';

/** Deeper brackets are not followed: no agreement has them. */
const maxDepth = 50;

/**
 * Reads a collection in brackets, over as many lines as it goes. One that is not closed ends before the first
 * line that is not indented more than the key or dash that holds it.
 */
export function readFlow(
  reader: Reader,
  parent: SketchEntry | undefined,
  column: number,
  depth = 0,
): SketchNode {
  const start = reader.at;
  const end = reader.end;
  const node: SketchCollection =
    reader.character === '{'
      ? { kind: 'mapping', flow: true, start, end, closed: false, column, parent, entries: [] }
      : { kind: 'sequence', flow: true, start, end, closed: false, column, parent, entries: [] };
  reader.at++;
  while (skipSpace(reader, column)) {
    const character = reader.character;
    if (character === ']' || character === '}') {
      reader.at++;
      node.closed = true;
      break;
    }
    if (character === ',') reader.at++;
    else if (depth >= maxDepth) reader.at = reader.lineEnd(reader.at);
    else readEntry(reader, node, column, depth);
  }
  node.end = reader.at;
  return node;
}

function readEntry(reader: Reader, node: SketchCollection, column: number, depth: number): void {
  const before = reader.at;
  const last = node.entries.at(-1);
  if (node.kind === 'sequence') {
    const item: SketchItem = { kind: 'item', parent: node, start: reader.at, value: undefined };
    item.value = readValue(reader, item, column, depth);
    if (!continues(reader, last, item.value)) node.entries.push(item);
    if (reader.character === ':') reader.at++;
  } else readPair(reader, node.entries, node as SketchPair['parent'], column, depth);
  if (reader.at === before) reader.at++;
}

/** A second plain word without a comma between: the first one goes on. */
function continues(reader: Reader, last: SketchEntry | undefined, value: SketchNode | undefined): boolean {
  const previous = last?.value;
  if (previous?.kind !== 'scalar' || previous.style !== 'plain' || value?.kind !== 'scalar') return false;
  if (/\S/.test(reader.text.slice(previous.end, value.start))) return false;
  previous.end = value.end;
  return true;
}

function readPair(
  reader: Reader,
  entries: SketchPair[],
  parent: SketchPair['parent'],
  column: number,
  depth: number,
): void {
  const start = reader.at;
  const quoted = isQuote(reader.character);
  const end = quoted ? (reader.closingQuote(column) ?? reader.lineEnd(start)) : endOfPlain(reader, start);
  const text = reader.text.slice(quoted ? start + 1 : start, quoted ? end - 1 : end);
  reader.at = end;
  reader.skipBlanks();
  const colon =
    reader.character === ':' && (quoted || isSeparatorInFlow(reader, reader.at + 1)) ? reader.at : undefined;
  const pair: SketchPair = {
    kind: 'pair',
    parent,
    start,
    key: { start, end, text },
    colon,
    value: undefined,
  };
  entries.push(pair);
  if (colon === undefined) {
    reader.at = Math.max(end, start);
    return;
  }
  reader.at = colon + 1;
  if (!skipSpace(reader, column) || ',]}'.includes(reader.character)) return;
  pair.value = readValue(reader, pair, column, depth);
}

function readValue(
  reader: Reader,
  parent: SketchEntry,
  column: number,
  depth: number,
): SketchNode | undefined {
  reader.skipProperties();
  const start = reader.at;
  const character = reader.character;
  if (character === '[' || character === '{') return readFlow(reader, parent, column, depth + 1);
  const quoted = isQuote(character);
  const close = quoted ? reader.closingQuote(column) : undefined;
  reader.at = quoted ? (close ?? reader.lineEnd(start)) : endOfPlain(reader, start);
  if (reader.at === start) return undefined;
  const scalar: SketchScalar = {
    kind: 'scalar',
    style: quoted ? 'quoted' : 'plain',
    start,
    end: reader.at,
    column,
    closed: !quoted || close !== undefined,
    parent,
  };
  return scalar;
}

/** Skips to the next character of the collection; false when the text shows that it should have ended before. */
function skipSpace(reader: Reader, column: number): boolean {
  while (reader.skipToContent()) {
    if (reader.at >= reader.end) return false;
    const next = reader.nextContent(reader.at);
    if (!next) {
      reader.at = reader.end;
      return false;
    }
    // Blank lines below an open bracket still belong to it as far as they are indented.
    if (next.column <= column && !']}'.includes(reader.text[next.start] as string)) return false;
    reader.nextLine();
  }
  return true;
}

function endOfPlain(reader: Reader, start: number): number {
  const { text } = reader;
  const lineEnd = reader.lineEnd(start);
  let end = start;
  for (let i = start; i < lineEnd; i++) {
    const code = text.charCodeAt(i);
    if (isFlowIndicator(code)) break;
    if (text[i] === ':' && isSeparatorInFlow(reader, i + 1)) break;
    if (startsComment(text, i)) break;
    if (!isBlank(code)) end = i + 1;
  }
  return end;
}

function isSeparatorInFlow(reader: Reader, at: number): boolean {
  return isSeparator(reader.text, at) || isFlowIndicator(reader.text.charCodeAt(at));
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}
