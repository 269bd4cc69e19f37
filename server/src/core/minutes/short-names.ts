import { compared } from './cell-text.ts';

/** “Lind, Anna” in the order in which names are said; undefined for what has another form. */
export function inSpokenOrder(written: string): string | undefined {
  const [, last, first] = /^([^,;/]{2,60}),\s*([^,;/]{2,60})$/.exec(written.trim()) ?? [];
  return last === undefined || first === undefined ? undefined : `${first} ${last}`;
}

/** Whether a name is written short with an initial, as minutes have it: “A. Lind” and “Anna L.” are short for Anna Lind. */
export function isShortFor(written: string, name: string): boolean {
  const [first = '', ...others] = wordsOf(written);
  const [given = '', ...family] = wordsOf(name);
  const last = others.join(' ');
  if (last === '' || family.length === 0) return false;
  const names = [family.join(' '), family.at(-1) ?? ''];
  if (isInitial(first)) return !isInitial(last) && given.startsWith(first[0] ?? '') && names.includes(last);
  return first === given && isInitial(last) && names.some(each => each.startsWith(last[0] ?? ''));
}

function wordsOf(text: string): string[] {
  return compared(text)
    .replace(/\.(?=\S)/g, '. ')
    .split(' ');
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}
