import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import { SoundDocument } from '../../../../server/src/core/yaml/sound-document.ts';
import { toValue } from '../../../../server/src/core/yaml/to-value.ts';
import type { YamlDocument, YamlNode } from '../../../../server/src/core/yaml/tree.ts';
import { Source } from '../../../../server/src/core/yaml/value.ts';
import { times } from '../../../support/seed.ts';
import { SAMPLE } from './sample.ts';
import { anyText, lines } from './support/texts.ts';

/** Sound entries, so that most of the texts can be read without a tree. */
const soundText = fc
  .array(
    fc.tuple(
      fc.stringMatching(/^[a-e]$/),
      fc.constantFrom(
        ' 1',
        '\n  - x: y\n    z: [1, {u: v}]\n  - w',
        '\n  k: {l: "m"}',
        ' |\n  text # none',
        ' note # seen',
      ),
    ),
    { maxLength: 6 },
  )
  .map(entries => entries.map(([key, value]) => `${key}:${value}\n`).join(''));

const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.partnership.yaml') && !file.startsWith('broken'))
  .map(file => `samples/${file}`);

/** All mappings and lists of a value. */
function collectionsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(collectionsIn)];
}

/** Where everything stands, as somebody asks who knows values only. */
function places(value: unknown, source: Source): unknown[] {
  return collectionsIn(value).flatMap(owner => [
    source.headRange(owner),
    source.startOf(owner),
    ...[...Object.keys(owner), 'absent'].map(key => [
      key,
      source.valueRange(owner, Array.isArray(owner) ? Number(key) : key),
    ]),
    ...(Array.isArray(owner)
      ? []
      : [...Object.keys(owner), 'absent'].map(key => source.keyRange(owner, key))),
  ]);
}

/** A tree without the ways back in it. */
function plainTree(node: YamlNode | undefined): unknown {
  return JSON.parse(JSON.stringify(node ?? null, (key, value) => (key === 'parent' ? undefined : value)));
}

function expectTheSame(sound: SoundDocument, text: string): void {
  const read: YamlDocument = parseYaml(text);
  const { value, source } = toValue(read);
  expect(read.problems).toEqual([]);
  expect(sound.value).toEqual(value);
  expect(places(sound.value, new Source(sound))).toEqual(places(value, source));
  expect(plainTree(sound.root)).toEqual(plainTree(read.root));
  expect(sound.comments).toEqual(read.comments);
}

describe('a text that is read without a tree', () => {
  test('is what reading with one gives, or is left to it', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(anyText, soundText), text => {
        const sound = SoundDocument.read(text);
        if (!sound) return;
        count++;
        expectTheSame(sound, text);
      }),
      { numRuns: 600 * times },
    );
    expect(count).toBeGreaterThan(50);
  });

  test.each(samples)('can be %s', file => {
    const text = readFileSync(file, 'utf8');
    const sound = SoundDocument.read(text);
    expect(sound).toBeDefined();
    if (sound) expectTheSame(sound, text);
  });

  test.each([
    ['a key twice', 'a: 1\na: 2\n'],
    ['an alias without its anchor', 'a: *b\n'],
    ['an alias inside of what it stands for', 'a: &b\n  c: *b\n'],
    ['a key that is an alias', 'a: &b c\n*b : d\n'],
    ['a tag', 'a: !!str 1\n'],
    ['an empty value', 'a:\n'],
    ['an empty text', 'a: ""\n'],
    ['a merge', 'a: 1\n<<: {b: 1}\n'],
    ['a mapping as key', '? {a: 1}\n: 2\n'],
    ['text without its colon in braces', 'a: {b, c: 1}\n'],
    ['two documents', 'a: 1\n---\nb: 1\n'],
    ['a mistake', 'a: [1\n'],
    ['a conflict', '<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n'],
    ['a space without width', 'a: \u200b1\n'],
    ['nothing', ''],
  ])('is none with %s', (_, text) => {
    expect(SoundDocument.read(text)).toBeUndefined();
  });
});

describe('after an edit', () => {
  const edits = fc.array(
    fc.tuple(fc.nat(), fc.nat(20), fc.oneof(lines, fc.constantFrom('x', '1', ''), soundText)),
    { maxLength: 6 },
  );

  test.each([0, 30, 2_000])('it is the same, divided from %i letters on', long => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(anyText, soundText, fc.constant(SAMPLE)), edits, (first, edits) => {
        let text = first;
        let before: YamlDocument = SoundDocument.read(text) ?? parseYaml(text);
        for (const [place, removed, added] of edits) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + added + text.slice(at + removed);
          const sound = SoundDocument.read(text, before, long);
          before = sound ?? parseYaml(text, { before });
          if (!sound) continue;
          count++;
          expectTheSame(sound, text);
        }
      }),
      { numRuns: 200 * times },
    );
    expect(count).toBeGreaterThan(10);
  });

  test('what stands elsewhere stays the same object', () => {
    const text = 'a: { x: 1 }\nlist:\n  - { id: b }\n  - { id: c }\nend: { y: 1 }\n';
    const first = SoundDocument.read(text, SoundDocument.read(text), 0);
    const second = SoundDocument.read(text.replace('id: c', 'id: d'), first, 0);
    const [before, after] = [first?.value, second?.value] as Record<string, unknown[]>[];
    expect(after?.a).toBe(before?.a);
    expect(after?.end).toBe(before?.end);
    expect(after?.list).not.toBe(before?.list);
    expect(after?.list?.[0]).toBe(before?.list?.[0]);
  });

  test('two things with one text are two', () => {
    const text = 'list:\n  - { id: b }\n  - { id: b }\n';
    const read = SoundDocument.read(text, SoundDocument.read(text), 0)?.value as { list: object[] };
    expect(read.list[0]).not.toBe(read.list[1]);
  });

  test('what is too large for the whole is not read in parts', () => {
    const text = `a:\n${'  - b\n'.repeat(201_000)}`;
    expect(SoundDocument.read(text, parseYaml('a: 1\n'))).toBeUndefined();
  });
});
