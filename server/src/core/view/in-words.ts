import { joined, type Text, t } from '../l10n/message.ts';
import { wordsOf } from '../util/lists.ts';

/**
 * A sentence that was made for those who write the text, without the spelling of keys: what stands between backticks is said
 * in words.
 */
export function inWords(sentence: string): Text {
  const parts = sentence.split('`');
  // A backtick of the agreement’s own parts nothing.
  if (parts.length % 2 === 0) return sentence;
  return joined(
    parts.map((part, index) => (index % 2 === 0 ? part : t`“${spelt(part)}”`)),
    '',
  );
}

/** Keys that only say what kind of thing stands there: their value says it alone. */
const kinds: ReadonlySet<string> = new Set([
  'type',
  'kind',
  'role',
  'roles',
  'by',
  'mechanism',
  'party',
  'id',
]);

/** A key as people say it, also with the value that stands behind it: `by: both` is “both”, `eachParty: 1` “each party 1”. */
function spelt(code: string): Text {
  const [, key, value] = /^([a-z]+(?:[A-Z][a-z]*)*)(?:: (.*))?$/.exec(code) ?? [];
  if (key === undefined) return code;
  if (value === undefined) return wordsOf(key);
  const [, list = value] = /^\[(.*)\]$/.exec(value) ?? [];
  const plain = /^[a-z]+(?:-[a-z]+)*$/.test(list) ? wordsOf(list) : list;
  return kinds.has(key) ? plain : joined([wordsOf(key), plain], ' ');
}
