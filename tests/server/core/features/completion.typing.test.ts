import { describe, expect, it } from 'vitest';
import { schemas } from '../../../../server/src/core/schema/generated/schema.ts';
import {
  isFreeText,
  propertySchema,
  resolveSchema,
  typesOf,
} from '../../../../server/src/core/schema/navigate.ts';
import type { SchemaNode } from '../../../../server/src/core/schema/schema-node.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { Typist } from '../../../support/typist.ts';

/** Full of words that are keys, kinds of file, names or parts of them. */
const sentences = [
  'A partnership agreement for the management of records, services and parties',
  'We - the customer and the vendor - agree on sharing; see service-board',
  'Governance: forum, owner / members [both] {legal}, status draft',
  'by both nordbank/anna-lind # term',
  'new forum, 3 months of notice "and" then mediation',
];

/** Each key of the format that holds words of somebody's own, with the path to it; `-` is an item of a list. */
function freeKeys(schema: SchemaNode, trail: readonly string[] = [], depth = 0): string[][] {
  const resolved = resolveSchema(schema);
  const forms = [resolved, ...(resolved.oneOf ?? []), resolved.then, resolved.else].flatMap(each =>
    each ? [resolveSchema(each)] : [],
  );
  if (depth > 6 || resolved['x-type'] === 'cadence') return [];
  return forms.flatMap(form => [
    ...Object.keys(form.properties ?? {}).flatMap(key => {
      const value = propertySchema(form, key);
      return value ? below(value, [...trail, key], depth) : [];
    }),
    ...(form.items ? below(resolveSchema(form.items), [...trail, '-'], depth) : []),
  ]);
}

function below(value: SchemaNode, trail: string[], depth: number): string[][] {
  const isText = typesOf(value).includes('string') && isFreeText(value);
  return [...(isText ? [trail] : []), ...freeKeys(value, trail, depth + 1)];
}

/** The lines down to a key, as a text that ends behind its colon or dash. */
function opened(kind: string, trail: readonly string[]): string {
  let text = kind === 'Config' ? '' : `apiVersion: partnership/v1\nkind: ${kind}\n`;
  let column = 0;
  let fresh = true;
  for (const step of trail) {
    const lead = fresh ? ' '.repeat(column) : '';
    if (step === '-') {
      text += `${lead}- `;
      column += 2;
      fresh = false;
    } else {
      const isLast = step === trail.at(-1);
      text += `${lead}${step}:${isLast ? '' : '\n'}`;
      column += 2;
      fresh = true;
    }
  }
  return text;
}

const kinds = ['Agreement', 'Party', 'Records', 'Config'] as const;
const places = kinds.flatMap(kind => {
  const trails = freeKeys(schemas[kind]).map(trail => ({ kind, trail, name: `${kind} ${trail.join('.')}` }));
  return [...new Map(trails.map(each => [each.name, each])).values()];
});

it('knows the texts of the format', () => {
  const names = places.map(({ name }) => name);
  expect(names).toContain('Agreement title');
  expect(names).toContain('Agreement governance.strategic.forums.-.agenda.-');
  expect(names).toContain('Records records.-.actions.-.what');
  expect(names.length).toBeGreaterThan(50);
});

describe.each(kinds)('whoever writes a sentence into %s keeps it', kind => {
  const file = kind === 'Config' ? 'partnership.config.yaml' : 'a.partnership.yaml';
  const forms: readonly (readonly [string, string, string])[] = [
    ['plain', ' ', ''],
    ['in double quotes', ' "', '"'],
    ['in single quotes', " '", "'"],
    ['in a block of text', ' |\n', ''],
    ['in a folded block', ' >-\n', ''],
  ];
  const own = places.filter(place => place.kind === kind);
  it.each(own.map(({ name, trail }, index) => [name, trail, index] as const))('%s', (_, trail, index) => {
    const [how, open, close] = forms[index % forms.length] as (typeof forms)[number];
    const sentence = sentences[(index + 2) % sentences.length] as string;
    const isBlock = open.includes('\n');
    const before = `${opened(kind, trail)}${isBlock ? `${open}${' '.repeat(trail.length * 2 + 2)}` : ''}`;
    const words = sentence.replaceAll(close === '' ? '\0' : close, '');
    const typed = `${isBlock ? '' : open}${words}${close}`;
    const typist = new Typist(before, '', 'always', file);
    // After each word Enter would take what is chosen.
    for (const word of typed.split(/(?<= )/)) {
      typist.type(word);
      expect(typist.shown, `${how}: ${typist.text}`).toEqual([]);
    }
    expect(typist.type('\n').text, how).toBe(`${before}${typed}\n`);
  });
});

it.each([
  ['title: The forum for\n  all of us and the m', 'in the further lines of a text'],
  ['# Records of the management, sharing and pa', 'in comments'],
  ['legal: # who owns the te', 'in a comment behind a key'],
  ['title: We agree: the te', 'behind a second colon'],
])('nothing pops up: %s (%s)', text => {
  const typist = new Typist('apiVersion: partnership/v1\nkind: Agreement\n');
  for (const character of text.replaceAll('\n', '')) {
    typist.type(character);
  }
  expect(typist.shown).toEqual([]);
});

it('a key that is finished by its colon and Enter stays alone on its line', () => {
  for (const key of ['legal', 'parties', 'governance', 'term', 'holidays', 'review', 'firstChoice']) {
    const typist = new Typist('apiVersion: partnership/v1\nkind: Agreement\n').type(`${key}:\n`);
    expect(typist.text).toBe(`apiVersion: partnership/v1\nkind: Agreement\n${key}:\n`);
  }
});

it('in an empty file Enter takes a whole agreement only when it is asked for by its name', () => {
  expect(new Typist('').type('agr\n').text).toMatch(
    /^apiVersion: partnership\/v1\nkind: Agreement\n[\s\S]*openDialogue:/,
  );
  expect(new Typist('').type('title: An agreement\n').text).toBe('title: An agreement\n');
  expect(new Typist('').type('kind: Agreement\n').text).toBe('kind: Agreement\n');
  expect(new Typist('').type('apiVersion: partnership/v1\n').text).toBe('apiVersion: partnership/v1\n');
  expect(new Typist('').type('kind: Ag\n').text).toBe('kind: Agreement');
});

it('whoever types what an agreement says gets what it says', () => {
  const lines = soundAgreement.split('\n');
  const changed = lines.flatMap((line, index) => {
    if (index % 3 !== 0) return [];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const before =
      lines
        .slice(0, index)
        .map(each => `${each}\n`)
        .join('') + indent;
    const typed = `${line.slice(indent.length)}\n`;
    const typist = new Typist(before, '', 'typing').type(typed);
    return typist.text === before + typed ? [] : [`${line} → ${typist.text.slice(before.length)}`];
  });
  expect(changed).toEqual([]);
});
