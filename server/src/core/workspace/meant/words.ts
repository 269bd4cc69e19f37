import { wordsIn } from '../../util/slug.ts';

/** Words that say nothing about who or what is meant. */
const little = new Set([
  'the',
  'of',
  'at',
  'our',
  'their',
  'for',
  'from',
  'and',
  'a',
  'an',
  'mr',
  'mrs',
  'ms',
  'dr',
]);

/** What companies are called by law; people leave it out or write another one. */
const legalForms = new Set(
  'ab abp publ oy oyj as asa aps hf ehf ltd limited plc llp lp inc incorporated corp corporation llc co company gmbh ag kg kgaa ohg ug se sa sas sarl spa srl bv nv vof sl sro doo kft zrt ooo oao ou uab sia'.split(
    ' ',
  ),
);

/** The words that matter in what somebody has written. */
export function tellingWords(text: string): string[] {
  const words = wordsIn(text);
  const telling = words.filter(word => !little.has(word));
  return telling.length > 0 ? telling : words;
}

/** The words of the name of a company, without its legal form: `A/S`, `S.p.A.` and `B.V.` are one word each. */
export function companyWords(text: string): string[] {
  const joined = text.replace(/\b(\p{L})[./](?=\p{L}(?:\b|_))/gu, '$1');
  const words = tellingWords(joined);
  const plain = words.filter(word => !legalForms.has(word));
  return plain.length > 0 ? plain : words;
}

/** The words of an address without what every address of a company has, and those of any other text. */
export function withoutAddress(text: string): string {
  const rest = text.replace(/<?[^\s<>@]+@[^\s<>@]+>?/g, ' ').trim();
  return rest === '' ? text.replace(/@.*$/, '').replace(/^</, '') : rest;
}

/** One key for words that differ only in how they are joined, and in how `ä`, `ö`, `ü` and `å` are written. */
export function keyOf(words: readonly string[]): string {
  return words
    .join('')
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a');
}

/** The same whatever their order. */
export function keyInAnyOrder(words: readonly string[]): string {
  return keyOf([...words].sort());
}

/** Whether each of the words is one of a name, or the first letter of one: `a-lind` of Anna Lind. */
export function isPartOf(words: readonly string[], name: readonly string[]): boolean {
  const free = name.map(word => keyOf([word]));
  const takes = (fits: (word: string) => boolean) => {
    const at = free.findIndex(fits);
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  };
  const whole = words.filter(word => word.length > 1 && takes(each => each === keyOf([word])));
  const letters = words.filter(word => word.length === 1 && takes(each => each.startsWith(word)));
  return whole.length > 0 && whole.length + letters.length === words.length;
}

/** Whether a text is the first letters of a name: `al` of Anna Lind. */
export function areInitials(words: readonly string[], name: readonly string[]): boolean {
  return name.length > 1 && words.join('') === initialsOf(name);
}

export function initialsOf(name: readonly string[]): string {
  return name.map(word => word.charAt(0)).join('');
}
