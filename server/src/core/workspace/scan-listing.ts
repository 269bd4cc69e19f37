import { schemas } from '../schema/generated/schema.ts';
import { type DocumentKind, isConfigurationFile } from '../schema/kind.ts';
import { detached } from '../util/detached.ts';
import type { Listing } from './listing.ts';

/**
 * How a file is listed, from a glance at its lines, a hundred times faster than reading it. Only what is written plainly is
 * taken: wherever reading could come to another answer (a slip, a repair, an alias, another style), there is none, and the
 * file is to be read.
 *
 * @param uri what is a configuration by its name is never scanned
 * @returns undefined where only reading can tell
 */
export function scanListing(uri: string, text: string): Listing | undefined {
  if (text.length > longest || isConfigurationFile(uri)) return undefined;
  const head = beginning.exec(text);
  const kind = head?.[1] as DocumentKind | undefined;
  const id = head?.[3] ?? '';
  if (!kind || head?.[2] !== (kind === 'Records' ? 'agreement' : 'id')) return undefined;
  if (notWords.has(id)) return undefined;
  const starts = plainMargin(text);
  const keys = starts && topLevelKeys(text, starts, kind);
  if (!keys) return undefined;
  const at = keys.get('parties');
  // Without any, they may stand in the wrong place.
  if (kind === 'Agreement' && at === undefined) return undefined;
  const parties = at === undefined ? [] : scanParties(text, at);
  return (
    parties && {
      kind,
      id: detached(id),
      parties: parties.map(detached),
      isUnclear: false,
      mayHoldRecords: false,
    }
  );
}

/** What stands on lines of its own between the first keys. */
const between = String.raw`(?: *(?:#.*)?\r?\n)*`;
const lineEnd = String.raw`(?: +#.*| *)\r?`;

/** The first keys, in the order in which everybody writes them. */
const beginning = new RegExp(
  `^${between}apiVersion: partnership/v1${lineEnd}\n${between}kind: (Agreement|Party|Records)${lineEnd}\n${between}` +
    `(id|agreement): ([a-z][a-z0-9]*(?:-[a-z0-9]+)*)${lineEnd}(?:\n|$)`,
);

/** What is longer is seldom written by hand; to look at each line of it twice is not worth it. */
const longest = 1_000_000;

/** Plain scalars that YAML may read as something else than a text. */
const notWords = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** The keys of the lines at the left margin, with where each line ends; undefined where one is none that we know. */
function topLevelKeys(
  text: string,
  starts: readonly number[],
  kind: DocumentKind,
): Map<string, number> | undefined {
  const known = schemas[kind].properties ?? {};
  const keys = new Map<string, number>();
  for (const start of starts) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const key = /^([\w-]+):(?: .*)?\r?$/.exec(text.slice(start, end))?.[1];
    if (key === undefined || keys.has(key) || !(Object.hasOwn(known, key) || /^x-[a-z]/.test(key)))
      return undefined;
    keys.set(key, end);
  }
  return keys;
}

/** How deep flow collections are nested in what people write. */
const deepest = 12;

/**
 * Where lines begin that are neither empty, nor indented, nor comments.
 *
 * @returns undefined where brackets or quotes do not close, as far as that can be seen without reading, or a sign is odd
 */
function plainMargin(text: string): number[] | undefined {
  const starts: number[] = /^[^ #\r\n]/.test(text) ? [0] : [];
  let [depth, quotes] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = code < signs.length ? signs[code] : isOddBeyond(code) ? Sign.odd : Sign.plain;
    if (sign === Sign.plain) continue;
    if (sign === Sign.lineBreak) {
      const next = text.charCodeAt(at + 1);
      if (next > 0x20 && next !== hash) starts.push(at + 1);
    } else if (sign === Sign.open) {
      if (++depth > deepest) return undefined;
    } else if (sign === Sign.close) {
      if (--depth < 0) return undefined;
    } else if (sign === Sign.quote) {
      if (code === doubleQuote) quotes++;
      if (isLeftOpen(text, at, code)) return undefined;
    } else if (code !== 13 || text.charCodeAt(at + 1) !== 10) return undefined;
  }
  return depth === 0 && quotes % 2 === 0 && !deep.test(text) ? starts : undefined;
}

const [hash, doubleQuote] = [0x23, 0x22];

/** What a glance tells apart. */
const Sign = { plain: 0, lineBreak: 1, open: 2, close: 3, quote: 4, odd: 5 } as const;

/** By code, for those that nearly all texts are made of. */
const signs = new Uint8Array(0xa0);
signs.fill(Sign.odd, 0, 0x20).fill(Sign.odd, 0x7f);
for (const [sign, letters] of [
  [Sign.lineBreak, '\n'],
  [Sign.open, '[{'],
  [Sign.close, ']}'],
  [Sign.quote, '"\''],
] as const) {
  for (const letter of letters) signs[letter.charCodeAt(0)] = sign;
}

/** What reading treats in a way of its own: other line breaks, surrogates, a mark of byte order. */
function isOddBeyond(code: number): boolean {
  return (
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff ||
    code >= 0xfffd
  );
}

/** Whether a quoted text begins at a quote and does not end on its line. */
function isLeftOpen(text: string, at: number, quote: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 0x20) before--;
  if (before >= 0 && !':,[{-\n'.includes(text.charAt(before))) return false;
  const end = text.indexOf('\n', at);
  const rest = text.slice(at + 1, end < 0 ? text.length : end);
  return !(quote === doubleQuote ? /^(?:[^"\\]|\\.)*"/ : /^(?:[^']|'')*'/).test(rest);
}

/** Nested deeper than anybody writes. */
const deep = /\n {60}|- - - - - /;

const itemKeys = 'role|of';

/** An entry that takes a party from its file: `- { party: cirrus, role: vendor }`, or over several lines. */
const inFlow = new RegExp(`^\\{ *party: ([a-z][a-z0-9-]*)(?: *, *(?:${itemKeys}): [A-Za-z0-9-]+)* *\\}$`);

/**
 * The parties that an agreement takes from files.
 *
 * @param at where the line of `parties` ends
 * @returns undefined where an entry is not written plainly
 */
function scanParties(text: string, at: number): string[] | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (!plainParties.test(text.slice(lineStart, at))) return undefined;
  const [block = ''] = /^(?:\r?\n(?![^ #\r\n]).*)*/.exec(text.slice(at)) ?? [];
  if (/(?:^|[:,[{-]) *[&*|>!@`?]|<</m.test(block)) return undefined;
  // An entry in the wrong place is read where it belongs.
  if (stray.test(text.slice(0, lineStart)) || stray.test(text.slice(at + block.length))) return undefined;
  const parties: string[] = [];
  let indent: number | undefined;
  let entry: Entry | undefined;
  for (const line of block.split(/\r?\n/)) {
    const content = line.replace(/(?:^| )#.*$/, '').trimEnd();
    if (content.trim() === '') continue;
    const margin = content.search(/[^ ]/);
    const rest = content.slice(margin);
    if (rest.startsWith('- ') && (indent === undefined || margin === indent)) {
      if (!closeEntry(entry, parties)) return undefined;
      indent = margin;
      entry = { keys: new Map(), column: margin + 2 };
      const body = rest.slice(2);
      const flow = inFlow.exec(body);
      if (flow) entry.keys.set('party', flow[1] ?? '');
      else if (!addKey(entry, body, margin + 2)) return undefined;
    } else if (!entry || indent === undefined || margin <= indent || !addKey(entry, rest, margin)) {
      return undefined;
    }
  }
  return entry && closeEntry(entry, parties) ? parties : undefined;
}

const stray = /^ *- (?:\{ *)?party:/m;

const plainParties = new RegExp(`^parties:${lineEnd}$`);

interface Entry {
  /** What is written for each of its keys, as far as it stands on the same line. */
  readonly keys: Map<string, string>;
  /** Where its keys stand. */
  readonly column: number;
}

/** Takes a line of an entry; returns false where it is not written plainly. */
function addKey({ keys, column }: Entry, content: string, margin: number): boolean {
  if (margin > column) return keys.has('people') && !/\bparty\b/.test(content);
  const [, key, value = ''] = /^([a-z][A-Za-z]*):(?: +(.*))?$/.exec(content) ?? [];
  if (margin < column || key === undefined || keys.has(key)) return false;
  keys.set(key, value);
  return true;
}

/** Keeps the party of an entry that is complete; returns false where it is not written plainly. */
function closeEntry(entry: Entry | undefined, parties: string[]): boolean {
  if (!entry) return true;
  const { keys } = entry;
  const party = keys.get('party');
  const others = [...keys.keys()].filter(key => key !== 'party');
  if (party === undefined) return keys.has('id') && others.every(key => inlineKeys.has(key));
  const isPlain = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(party) && !notWords.has(party);
  if (!isPlain || !others.every(key => key === 'role' || key === 'of')) return false;
  if (!parties.includes(party)) parties.push(party);
  return true;
}

/** What a party that is written out has. */
const inlineKeys: ReadonlySet<string> = new Set(['id', 'name', 'role', 'of', 'sector', 'people']);
