import { joined, sentence, type Text, t } from '../l10n/message.ts';

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

/** Facts in a row, without those that say nothing: `CIO, Nordbank`. */
export function inRow(facts: readonly Text[], separator = ', '): Text {
  return joined(
    facts.filter(fact => fact !== ''),
    separator,
  );
}

/** A key or word of the format as people say it: `terminationNotice` is “termination notice”. */
export function wordsOf(key: string): Text {
  if (key === '') return '';
  return sentence(key.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`).replace(/-/g, ' '));
}
