import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const decisions = readFileSync('docs/decisions.md', 'utf8');
const held = new Set([...decisions.matchAll(/^(\d+)\. /gm)].map(([, number]) => number));

/** All places that cite decisions by their numbers, in sources and tests. */
function cited(): { readonly file: string; readonly number: string }[] {
  const files = ['server/src', 'client/src', 'action/src', 'tests', 'scripts'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(ts|mjs)$/.test(name))
      .map(name => `${folder}/${name}`),
  );
  return files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/\bdecisions? (\d+)(?: and (\d+))?/gi)].flatMap(
      ([, ...numbers]) => numbers.filter(number => number !== undefined).map(number => ({ file, number })),
    ),
  );
}

it('holds every decision that the code cites', () => {
  expect(cited().length).toBeGreaterThan(50);
  expect(cited().filter(({ number }) => !held.has(number))).toEqual([]);
});

it('numbers them without a gap', () => {
  expect([...held]).toEqual(Array.from({ length: held.size }, (_, index) => `${index + 1}`));
});
