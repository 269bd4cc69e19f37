import { joined, type Text, t } from './l10n/message.ts';

/** `a, b and c` */
export function and(words: readonly Text[]): Text {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : t`${joined(words.slice(0, -1), ', ')} and ${last}`;
}

/** `a, b or c` */
export function or(words: readonly Text[]): Text {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : t`${joined(words.slice(0, -1), ', ')} or ${last}`;
}
