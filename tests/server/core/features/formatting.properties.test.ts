import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it, vi } from 'vitest';
import { layoutOf } from '../../../../server/src/core/features/formatting/layout.ts';
import { plan } from '../../../../server/src/core/features/formatting/plan.ts';
import { format, formatNewLine, formatRange } from '../../../../server/src/core/features/formatting.ts';
import { type FileModel, readFile } from '../../../../server/src/core/model/file-model.ts';
import { applyEdits, type TextEdit } from '../../../../server/src/core/util/text-edit.ts';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import { toValue } from '../../../../server/src/core/yaml/to-value.ts';
import { check } from '../../../support/check.ts';
import { soundFolders } from '../../../support/mutations.ts';
import { times } from '../../../support/seed.ts';
import { type Dice, dice, untidyYaml } from '../../../support/untidy.ts';

const options = { tabSize: 2, insertSpaces: true };
const broken = new URL('../../../../samples/broken/', import.meta.url);
const samples: readonly string[] = [
  ...soundFolders().flatMap(folder => folder.files().map(({ text }) => text)),
  ...readdirSync(broken)
    .filter(name => name.endsWith('.yaml'))
    .map(name => readFileSync(new URL(name, broken), 'utf8')),
];

const read = (text: string) => readFile({ uri: 'file:///a.partnership.yaml', text });

/** Everything that formatting must not change, where it is read again from the text alone. */
function meaning(text: string) {
  const { comments, lines, problems, ...yaml } = parseYaml(text);
  return {
    value: toValue({ comments, lines, problems, ...yaml }).value,
    letters: text.replace(/[ \t\r\n]/g, ''),
    problems: problems.map(({ code, message }) => [code, message]),
    comments: comments.map(({ text: words, range }) => {
      const { start } = lines.line(lines.lineAt(range.start));
      return [words, text.slice(start, range.start).replace(/\s/g, '')];
    }),
  };
}

/** Edits stand in order and change white space of one line each, in a way that every letter of them is needed. */
function expectTidyEdits(text: string, edits: readonly TextEdit[]): void {
  let end = -1;
  for (const { range, text: put } of edits) {
    const old = text.slice(range.start, range.end);
    expect(range.start).toBeGreaterThanOrEqual(end);
    expect(put).not.toBe(old);
    expect(old === '' || put === '' || old[0] !== put[0]).toBe(true);
    expect(old).toMatch(/^[ \t]*(\r\n|\r|\n)?$/);
    expect(put).toMatch(/^(\r\n|\r|\n)? *(\r\n|\r|\n)?$/);
    end = range.end;
  }
}

/** All laws of formatting for one text. */
function expectLaws(text: string): void {
  const file = read(text);
  const edits = format(file, options);
  expectTidyEdits(text, edits);
  const after = applyEdits(text, edits);
  expect(meaning(after)).toEqual(meaning(text));
  expect(format(read(after), options)).toEqual([]);
  if (file.yaml.problems.length > 0) expect(edits).toEqual([]);
  else expectSureOfItself(file, edits);
}

/** What is planned is right by itself: reading it back never finds a mistake. */
function expectSureOfItself(file: FileModel, edits: readonly TextEdit[]): void {
  const layout = layoutOf(file);
  expect(layout).toBeDefined();
  if (layout)
    expect(edits).toEqual(plan(file, layout, options.tabSize, { first: 0, last: file.lines.count - 1 }));
}

function expectLawsOfRange(text: string, roll: Dice): void {
  const file = read(text);
  const [a, b] = [roll(text.length + 1), roll(text.length + 1)];
  const range = { start: Math.min(a, b), end: Math.max(a, b) };
  const edits = formatRange(file, options, range);
  expectTidyEdits(text, edits);
  expect(meaning(applyEdits(text, edits))).toEqual(meaning(text));
  const [first, last] = [file.lines.lineAt(range.start), file.lines.lineAt(range.end)];
  for (const { range } of edits) {
    expect(file.lines.lineAt(range.start)).toBeGreaterThanOrEqual(first);
    expect(file.lines.lineAt(Math.max(range.start, range.end - 1))).toBeLessThanOrEqual(last);
  }
  expect(formatRange(read(text), options, { start: 0, end: text.length })).toEqual(format(file, options));
}

/** A cursor behind a line break stays behind the same letters, at the end of the white space. */
function expectLawsOfNewLine(text: string, roll: Dice): void {
  const file = read(text);
  const offset = file.lines.line(roll(file.lines.count)).end;
  const edits = formatNewLine(file, options, offset);
  expectTidyEdits(text, edits);
  expect(meaning(applyEdits(text, edits))).toEqual(meaning(text));
  for (const { range } of edits) expect(range.end).toBeLessThanOrEqual(offset);
}

/** Spaces put in and taken out where they may not matter, and lines put in between. */
function disturbed(text: string, roll: Dice): string {
  const pieces = text.split(/(?<=[:,[\]{}\n-])|(?=[\]},#])/);
  const slips = 1 + roll(5);
  for (let count = 0; count < slips; count++) {
    const at = roll(pieces.length);
    const piece = pieces[at] as string;
    const change = roll(5);
    if (change === 0) pieces[at] = piece.replace(/^ +/, ' '.repeat(1 + roll(3)));
    if (change === 1) pieces[at] = `${piece} `;
    if (change === 2) pieces[at] = piece.replace(/^( *)(?=\S)/, '  $1');
    if (change === 3)
      pieces[at] = piece.replace(
        /\n/,
        `${' \t'.repeat(roll(2))}\n${['', '\n\n', '# own\n', '   # own\n'][roll(4)]}`,
      );
    if (change === 4) pieces[at] = piece.replace(/(\S)\n/, '$1\t# behind \n');
  }
  return pieces.join('');
}

vi.setConfig({ testTimeout: 600_000 });

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('formatting keeps values, comments and letters, and is idempotent', () => {
  it('for the samples, also with findings', () => {
    for (const text of samples) {
      expectLaws(text);
      expectLaws(text.replace(/\n/g, '\r\n'));
    }
  });

  it('for untidy YAML', () => {
    fc.assert(
      fc.property(seeds, seed => expectLaws(untidyYaml(seed))),
      { numRuns: 80 * times },
    );
  });

  it('for what js-yaml writes, in any of its styles', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('two\nlines\n', ' x ', '# no', '- a', '1', 'é🏦'),
    );
    const { value } = fc.letrec(tie => ({
      value: fc.oneof({ maxDepth: 4 }, word, tie('list'), tie('mapping')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      // A key in several lines is written behind `?`, which is left alone.
      mapping: fc.dictionary(
        word.filter(key => !key.includes('\n')),
        tie('value'),
        { maxKeys: 4 },
      ),
    }));
    const styles = fc.record({
      indent: fc.integer({ min: 2, max: 5 }),
      flowLevel: fc.integer({ min: -1, max: 4 }),
      seqNoIndent: fc.boolean(),
      lineWidth: fc.constantFrom(-1, 10, 40, 80),
    });
    fc.assert(
      fc.property(value, styles, seeds, (written, style, seed) => {
        const text = dump(written, style);
        expectLaws(text);
        expectLaws(disturbed(text, dice(seed)));
      }),
      { numRuns: 60 * times },
    );
  });

  it('for samples with their white space disturbed, with the same findings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), seeds, (sample, seed) => {
        const text = disturbed(sample, dice(seed));
        const file = read(text);
        const after = applyEdits(text, format(file, options));
        expect(meaning(after)).toEqual(meaning(text));
        expect(format(read(after), options)).toEqual([]);
        const findings = (each: string) =>
          check(each).map(({ rule, fingerprint, message }) => [rule, fingerprint, message]);
        expect(findings(after)).toEqual(findings(text));
      }),
      { numRuns: 25 * times },
    );
  });

  it('of ranges', () => {
    fc.assert(
      fc.property(seeds, seed => expectLawsOfRange(untidyYaml(seed), dice(seed))),
      { numRuns: 80 * times },
    );
  });

  it('of new lines', () => {
    fc.assert(
      fc.property(seeds, seed => expectLawsOfNewLine(untidyYaml(seed), dice(seed))),
      { numRuns: 80 * times },
    );
  });
});
