/** docs/format.md is where people look for a key: it leaves out none, and no word of a closed list. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** What stands in code: in blocks, and between backquotes. */
const code = [...read('docs/format.md').matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].join('\n');

it.each(['agreement', 'party', 'records', 'common'])('names each key and word of %s', name => {
  const words = [...wordsOf(JSON.parse(read(`schemas/${name}.schema.json`)))];
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter(word => !isNamed(word)).sort()).toEqual([]);
});

function isNamed(word: string): boolean {
  return new RegExp(`(?<![\\w-])${word.replace('+', '\\+')}(?![\\w+-])`).test(code);
}

/** The names of all properties below a node, and the texts of closed lists. */
function wordsOf(node: unknown, words = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return words;
  const { properties, enum: values } = node as { properties?: object; enum?: unknown[] };
  for (const word of [...Object.keys(properties ?? {}), ...(Array.isArray(values) ? values : [])])
    if (typeof word === 'string') words.add(word);
  for (const below of Object.values(node)) wordsOf(below, words);
  return words;
}
