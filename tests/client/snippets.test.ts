import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import snippets from '../../client/language/snippets.json';
import { expandSnippet } from './expandSnippet.ts';

const all = Object.entries(snippets).map(([name, snippet]) => ({ name, ...snippet }));
const named = (name: keyof typeof snippets) =>
  load(expandSnippet(snippets[name].body)) as Record<string, unknown>;

const PRINCIPLES = [
  'firstChoice',
  'sharing',
  'governance',
  'benchmarking',
  'trustedAdviser',
  'proactivity',
  'openDialogue',
];

describe('every snippet', () => {
  it.each(all)('$name has a prefix, a description and valid YAML', ({ prefix, description, body }) => {
    expect(prefix.length).toBeGreaterThan(0);
    expect(description.length).toBeGreaterThan(10);
    expect(load(expandSnippet(body))).toBeTypeOf('object');
  });

  it.each(all)('$name has tab stops 1, 2, 3 … and an end', ({ body }) => {
    const stops = [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(match => Number(match[1]));
    const distinct = [...new Set(stops)].sort((a, b) => a - b);
    expect(distinct).toEqual(distinct.map((_, index) => index));
  });

  it.each(all)('$name gives each default once, at the first of its places', ({ body }) => {
    const seen = new Set<string>();
    for (const [, first, mirror] of body.join('\n').matchAll(/\$\{(\d+)[:|]|\$(\d+)/g)) {
      if (first) expect(seen).not.toContain(first);
      else if (mirror !== '0') expect(seen).toContain(mirror);
      seen.add(first ?? mirror ?? '');
    }
  });

  it.each(all)('$name looks like no placeholder that a rule reports', ({ body }) => {
    expect(expandSnippet(body)).not.toMatch(/\b(TBD|TODO|TBC|FIXME)\b|lorem ipsum|<\p{L}/u);
  });

  it.each(all)('$name is indented by spaces', ({ body }) => {
    expect(body.join('\n')).not.toContain('\t');
  });
});

it('prefixes are unique, so that each of them completes to one thing', () => {
  const prefixes = all.flatMap(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

describe.each(['New agreement', 'Small agreement'] as const)('%s', name => {
  it('is a draft with all seven principles and three levels', () => {
    const agreement = named(name);
    expect(agreement).toMatchObject({ apiVersion: 'partnership/v1', kind: 'Agreement', status: 'draft' });
    expect(Object.keys(agreement)).toEqual(expect.arrayContaining(PRINCIPLES));
    expect(Object.keys(agreement.governance as object)).toEqual(
      expect.arrayContaining(['strategic', 'tactical', 'operational', 'escalation']),
    );
  });

  it('refers only to people that it names', () => {
    const text = expandSnippet(snippets[name].body);
    const parties = named(name).parties as { id: string; people: { id: string }[] }[];
    const people = parties.flatMap(party => party.people.map(person => `${party.id}/${person.id}`));
    const references = [...text.matchAll(/\b(?:customer|vendor)\/[a-z-]+/g)].map(([reference]) => reference);
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) expect(people).toContain(reference);
  });
});

it.each(PRINCIPLES)('the snippet %s is that section', key => {
  const snippet = all.find(({ prefix }) => prefix.includes(key));
  expect(Object.keys(load(expandSnippet(snippet?.body ?? [])) as object)).toEqual([key]);
});

it('keeps what the user chose wherever it is mirrored', () => {
  expect(expandSnippet(['a: ${1:x}', 'b: $1/${2:y}', 'c: ${3|p,q|}', 'd: ${4:$CURRENT_YEAR-01}', '$0'])).toBe(
    'a: x\nb: x/y\nc: p\nd: 2027-01\n',
  );
});
