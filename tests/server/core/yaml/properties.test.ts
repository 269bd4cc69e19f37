import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Range } from '../../../../server/src/core/util/text.ts';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import { situationAt } from '../../../../server/src/core/yaml/scan.ts';
import {
  resolved,
  type YamlDocument,
  type YamlEntry,
  type YamlNode,
  type YamlScalar,
} from '../../../../server/src/core/yaml/tree.ts';
import { times } from '../../../support/seed.ts';
import { outline } from './print.ts';
import { SAMPLE } from './sample.ts';

/** Text made of the pieces that YAML is made of: much more often nearly right than random characters are. */
const yamlLike = fc
  .array(
    fc.constantFrom(
      'a',
      'b: ',
      'c:',
      '- ',
      '-',
      '? ',
      ': ',
      '\n',
      '\n  ',
      '\n    ',
      '\r\n',
      '\t',
      '[',
      ']',
      '{',
      '}',
      ',',
      ', ',
      '"',
      "'",
      '#',
      ' # x',
      '|\n',
      '>-\n',
      '&a ',
      '*a',
      '!!str ',
      '!x ',
      '---\n',
      '...\n',
      '\\',
      '%',
      '@',
      '<<: ',
      '1',
      '🏦',
      '\uFEFF',
      '\0',
      '\u0001',
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.join(''));

function walk(node: YamlNode, visit: (node: YamlNode) => void): void {
  visit(node);
  const entries: readonly YamlEntry[] =
    node.kind === 'mapping' ? node.pairs : node.kind === 'sequence' ? node.items : [];
  for (const entry of entries) {
    if (entry.kind === 'pair') walk(entry.key, visit);
    walk(entry.value, visit);
  }
}

/** Throws unless every range lies inside what holds it and behind what stands before it. */
function checkRanges({ text, root, problems, comments, unreadable }: YamlDocument): void {
  const whole: Range = { start: 0, end: text.length };
  for (const { range, related } of problems) {
    inOrder([range], whole);
    if (related) inOrder([related.range], whole);
  }
  inOrder(rangesOf(comments), whole);
  inOrder(unreadable, whole);
  if (root === undefined) return;
  inOrder([root.range], whole);
  walk(root, node => {
    const entries: readonly YamlEntry[] =
      node.kind === 'mapping' ? node.pairs : node.kind === 'sequence' ? node.items : [];
    inOrder(rangesOf(entries), node.range);
    for (const entry of entries) {
      if (entry.parent !== node || entry.value.parent !== entry) throw new Error('wrong parent');
      inOrder(rangesOf(entry.kind === 'pair' ? [entry.key, entry.value] : [entry.value]), entry.range);
    }
  });
}

const rangesOf = (things: readonly { readonly range: Range }[]) => things.map(thing => thing.range);

function inOrder(ranges: readonly Range[], outer: Range): void {
  let at = outer.start;
  for (const { start, end } of ranges) {
    if (start < at || end < start) throw new Error(`${start}–${end} begins before ${at}`);
    at = end;
  }
  if (at > outer.end) throw new Error(`${at} is behind ${outer.end}`);
}

function toData(node: YamlNode | undefined): unknown {
  const target = resolved(node);
  if (target === undefined) return undefined;
  if (target.kind === 'scalar') return target.value;
  if (target.kind === 'sequence') return target.items.map(item => toData(item.value));
  return Object.fromEntries(
    target.pairs.map(pair => [String((pair.key as YamlScalar).value), toData(pair.value)]),
  );
}

/** These run many examples; on a busy machine that takes longer than one example may. */
const PATIENCE = { timeout: 60_000 };

describe('whatever the text', PATIENCE, () => {
  test('reading never throws, and ranges nest', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlLike), text => checkRanges(parseYaml(text))),
      { numRuns: 500 * times },
    );
  });

  test('a damaged sample never throws, and ranges nest', () => {
    const edit = fc.record({
      at: fc.nat(SAMPLE.length),
      remove: fc.nat(12),
      insert: fc.oneof(yamlLike, fc.constant('')),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        const text = edits.reduce(
          (t, { at, remove, insert }) => t.slice(0, at) + insert + t.slice(at + remove),
          SAMPLE,
        );
        checkRanges(parseYaml(text));
      }),
      { numRuns: 150 * times },
    );
  });

  test('while the sample is being typed', () => {
    for (let end = 0; end <= SAMPLE.length; end++) checkRanges(parseYaml(SAMPLE.slice(0, end)));
  });

  test('the same text gives the same result', () => {
    fc.assert(
      fc.property(yamlLike, text => {
        expect(outline(text)).toBe(outline(text));
      }),
      { numRuns: 200 * times },
    );
  });
});

describe('what js-yaml writes', PATIENCE, () => {
  // U+FFFD stands for a wrong encoding here, and `<<` has a meaning of its own.
  const text = fc.string({ unit: 'grapheme' }).filter(value => !value.includes('\uFFFD') && value !== '<<');
  const data = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('group'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    group: fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  })).value;
  const written = fc.record({
    data,
    flowLevel: fc.constantFrom(-1, 0, 1, 2),
    lineWidth: fc.constantFrom(-1, 20, 80),
  });
  const write = (value: typeof written extends fc.Arbitrary<infer T> ? T : never) =>
    dump(value.data, { flowLevel: value.flowLevel, lineWidth: value.lineWidth });

  test('is read as the same values', () => {
    fc.assert(
      fc.property(written, value => {
        const source = write(value);
        const document = parseYaml(source);
        expect(document.problems).toEqual([]);
        expect(toData(document.root)).toEqual(load(source));
        checkRanges(document);
      }),
      { numRuns: 500 * times },
    );
  });

  test('each value reads the same from its own range', () => {
    fc.assert(
      fc.property(written, value => {
        const source = write(value);
        const { root } = parseYaml(source);
        if (root) walk(root, node => checkSlice(source, node));
      }),
      { numRuns: 500 * times },
    );
  });

  test('leaves nothing open at its end', () => {
    fc.assert(
      fc.property(written, value => {
        expect(situationAt(write(value), Number.MAX_SAFE_INTEGER)).toMatchObject({
          brackets: [],
          quote: undefined,
        });
      }),
      { numRuns: 500 * times },
    );
  });

  function checkSlice(source: string, node: YamlNode): void {
    if ((node.kind === 'mapping' || node.kind === 'sequence') && node.flow) {
      const { root } = parseYaml(`- ${source.slice(node.range.start, node.range.end)}\n`);
      expect(toData(root)).toEqual([toData(node)]);
    }
    if (node.kind !== 'scalar' || node.style === 'empty') return;
    const slice = source.slice(node.range.start, node.range.end);
    // A width after `|` counts from the parent, which is another one here; `+` keeps what the range leaves out.
    if (/^[|>](?:\d|\+)/.test(slice)) return;
    const { root } = parseYaml(`- ${slice}\n`);
    expect(toData(root)).toEqual([node.value]);
  }
});

describe('a key that is still being typed', () => {
  // Lines of the sample that begin an entry; all others belong to a text or to brackets.
  const lines = SAMPLE.split('\n');
  const isEntry = (line: string) =>
    /^ *(?:- )?[a-zA-Z]+: |^ *- \{|^ *[a-zA-Z]+:$/.test(line) && !/^ {10}/.test(line);
  const entries = lines.flatMap((line, index) => (isEntry(line) ? [index] : []));
  const whole = outline(SAMPLE);

  test('the sample itself has no problem', () => {
    expect(parseYaml(SAMPLE).problems).toEqual([]);
    expect(entries.length).toBeGreaterThan(40);
  });

  test.each(entries)('before line %i it is one problem, and nothing else changes', index => {
    const indent = /^ */.exec(lines[index] ?? '')?.[0] ?? '';
    const text = [...lines.slice(0, index), `${indent}cad`, ...lines.slice(index)].join('\n');
    const { problems } = parseYaml(text);
    expect(problems.map(({ range }) => text.slice(range.start, range.end))).toEqual(['cad']);
    expect(outline(text)).toBe(whole);
  });
});
