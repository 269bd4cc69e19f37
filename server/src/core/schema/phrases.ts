import type { Source } from '../yaml/value.ts';
import type { Located } from './locate.ts';

/** "`weekly-ish`" for text, "`agenda`" for a key whose value has the wrong shape. */
export function subject({ value, owner, key }: Located, source: Source): string {
  if (typeof value === 'object') return typeof key === 'number' ? 'This list entry' : `\`${key}\``;
  return typeof key === 'number'
    ? `\`${value}\``
    : `\`${key}: ${shorten(owner ? source.written(owner, key) : String(value))}\``;
}

export function list(words: readonly string[], last = ', '): string {
  const most = 14;
  const shown = words.slice(0, most).map(word => `\`${word}\``);
  if (words.length > most) shown.push('…');
  return last === ', ' || shown.length < 2
    ? shown.join(', ')
    : `${shown.slice(0, -1).join(', ')}${last}${shown.at(-1)}`;
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A text or number as it is; nothing for lists and mappings. */
export function textOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function shapeOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : 'a group of keys';
}
