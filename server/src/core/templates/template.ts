/**
 * This room holds what is written into agreements, as data, and how it becomes text. A fact that only the user
 * knows is a placeholder, never an invention.
 */
import type { Indentation } from './indentation.ts';
import { type Snippet, type Stop, toPlainText } from './snippet.ts';

/** A YAML value that is still to be written, in blocks or in brackets. */
export type Template = TextTemplate | MapTemplate | ListTemplate;

interface TextTemplate {
  readonly kind: 'text';
  readonly pieces: Snippet;
  /** `raw`: a number or a boolean, never quoted; `quoted`: always, such as a time of day. */
  readonly style?: 'raw' | 'quoted' | undefined;
}

export interface MapTemplate {
  readonly kind: 'map';
  readonly pairs: readonly (readonly [string, Template])[];
  /** In brackets also where there is room for lines. */
  readonly flow: boolean;
  /** With a blank line above each value that takes more than one line, as between the sections of a file. */
  readonly spaced?: boolean;
}

export interface ListTemplate {
  readonly kind: 'list';
  readonly items: readonly Template[];
  readonly flow: boolean;
}

/** What templates are made of: a text, a place to fill in, or several of them in a row. */
export type Part = Template | string | Stop | Snippet;

export function text(part: string | Stop | Snippet, style?: TextTemplate['style']): TextTemplate {
  return { kind: 'text', pieces: typeof part === 'string' || 'text' in part ? [part] : part, style };
}

/** Keys without a value are left out. */
export function map(pairs: Readonly<Record<string, Part | undefined>>, flow = false): MapTemplate {
  const kept = Object.entries(pairs).flatMap(([key, part]) =>
    part === undefined ? [] : [[key, template(part)] as const],
  );
  return { kind: 'map', pairs: kept, flow };
}

export function list(items: readonly Part[], flow = true): ListTemplate {
  return { kind: 'list', items: items.map(template), flow };
}

/** A value as it was read, to be written again: in brackets where it is a list or mapping. */
export function plain(value: unknown): Template {
  if (Array.isArray(value)) return list(value.map(plain));
  if (typeof value === 'object' && value !== null)
    return {
      kind: 'map',
      pairs: Object.entries(value).map(([key, each]) => [key, plain(each)] as const),
      flow: true,
    };
  return typeof value === 'string' ? text(value) : text(String(value), 'raw');
}

/** A list of one line for each item. */
export function lines(...items: readonly Part[]): ListTemplate {
  return list(items, false);
}

export function template(part: Part): Template {
  return typeof part === 'object' && 'kind' in part ? part : text(part);
}

/** Whether a template takes more than one line where there is room. */
export function isTall(part: Template): boolean {
  if (part.kind === 'text' || part.flow) return false;
  return part.kind === 'map' ? part.pairs.length > 0 : part.items.length > 0;
}

/** In brackets, on one line. */
export function writeFlow(part: Template): Snippet {
  if (part.kind === 'text') return quoted(part, true);
  if (part.kind === 'list') return ['[', ...joined(part.items.map(writeFlow), ', '), ']'];
  const pairs = part.pairs.map(([key, value]) => [`${key}: `, ...writeFlow(value)]);
  return pairs.length === 0 ? ['{}'] : ['{ ', ...joined(pairs, ', '), ' }'];
}

/**
 * In lines, from a place where the column is `column`.
 *
 * @param eol the document's line break
 */
export function writeBlock(part: Template, column: number, layout: Indentation, eol: string): Snippet {
  if (!isTall(part)) return part.kind === 'text' ? quoted(part, false) : writeFlow(part);
  const newLine = eol + ' '.repeat(column);
  if (part.kind === 'map') {
    return part.pairs.flatMap(([key, value], index) => {
      const gap = index === 0 ? [] : [part.spaced && isTall(value) ? eol + newLine : newLine];
      return [...gap, ...writePair(key, value, column, layout, eol)];
    });
  }
  const items = part.kind === 'list' ? part.items : [];
  return joined(
    items.map(item => ['- ', ...writeBlock(item, column + 2, layout, eol)]),
    newLine,
  );
}

/** `key: value`, the value in the lines below where it is tall. */
export function writePair(
  key: string,
  value: Template,
  column: number,
  layout: Indentation,
  eol: string,
): Snippet {
  return [`${key}:`, ...writeBehindColon(value, column, layout, eol)];
}

/** What follows a colon whose key stands at `column`. */
export function writeBehindColon(value: Template, column: number, layout: Indentation, eol: string): Snippet {
  if (!isTall(value)) return [' ', ...writeBlock(value, column, layout, eol)];
  const inner = column + (value.kind === 'list' ? layout.dash : layout.step);
  return [eol + ' '.repeat(inner), ...writeBlock(value, inner, layout, eol)];
}

function joined(parts: readonly Snippet[], separator: string): Snippet {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

function quoted({ pieces, style }: TextTemplate, flow: boolean): Snippet {
  if (style === 'raw' || (style !== 'quoted' && isPlain(toPlainText(pieces), flow))) return pieces;
  return [
    '"',
    ...pieces.map(piece =>
      typeof piece === 'string' ? escaped(piece) : { ...piece, text: escaped(piece.text) },
    ),
    '"',
  ];
}

function isPlain(text: string, flow: boolean): boolean {
  return !unprintable.test(text) && !needsQuotes(text, flow);
}

/**
 * What cannot be seen in a text, turns around what stands beside it, or would end its line: it is written by its number.
 * So is the sign for what could not be read, by which one knows a file that is no UTF-8. What joins letters and emoji, or
 * keeps them apart, is part of how they are written.
 */
const unprintable = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd-\uffff]/u;

/** A text between double quotes, without them: a line break as `\n`, and nothing that cannot be seen. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(new RegExp(unprintable, 'gu'), numbered);
}

/** `\u200b`, and `\U000e0001` where four digits are not enough. */
function numbered(sign: string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

/** Whether YAML would read a text without quotes as something else. */
export function needsQuotes(text: string, flow: boolean): boolean {
  return (
    text === '' ||
    text !== text.trim() ||
    /^[-?:](\s|$)|^[,[\]{}#&*!|>'"%@`]|: |:$| #/.test(text) ||
    /^(true|false|null|~|\.nan|[-+]?(\.inf|(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|0b[01]+))$/i.test(
      text,
    ) ||
    (flow && /[,[\]{}]/.test(text))
  );
}
