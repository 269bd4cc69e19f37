import { joined, type Text, t } from '../l10n/message.ts';
import { or } from '../util/lists.ts';
import { shorten } from '../util/shorten.ts';
import type { Source } from '../yaml/value.ts';
import type { Located } from './locate.ts';

/** UTF-16 code units of a value that a message shows behind its key. */
const longestValue = 60;

/** "`weekly-ish`" for text, "`agenda`" for a key whose value has the wrong shape. */
export function subject({ value, owner, key }: Located, source: Source): Text {
  if (typeof value === 'object') return typeof key === 'number' ? t`This list entry` : `\`${key}\``;
  return typeof key === 'number'
    ? `\`${value}\``
    : `\`${key}: ${shorten(owner ? source.written(owner, key) : String(value), longestValue)}\``;
}

/** "`a`, `b`, …": for messages; of many the first ones. */
export function list(words: readonly string[]): Text {
  return joined(shownOf(words), ', ');
}

/** "`a`, `b` or …": for messages; of many the first ones. */
export function listOr(words: readonly string[]): Text {
  return or(shownOf(words));
}

function shownOf(words: readonly string[]): string[] {
  const most = 16;
  const shown = words.slice(0, most).map(word => `\`${word}\``);
  return words.length > most ? [...shown, '…'] : shown;
}

/** A text or number as it is; nothing for lists and mappings. */
export function textOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function shapeOf(value: unknown): Text {
  return Array.isArray(value) ? t`a list` : t`a group of keys`;
}
