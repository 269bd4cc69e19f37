import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { referencesTo } from '../../../../server/src/core/features/code-lenses/references-to.ts';
import { summary } from '../../../../server/src/core/features/code-lenses/summary.ts';
import { codeLenses } from '../../../../server/src/core/features/code-lenses.ts';
import { inlayHints } from '../../../../server/src/core/features/inlay-hints.ts';
import { semanticTokens } from '../../../../server/src/core/features/semantic-tokens.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { encloses, type Range } from '../../../../server/src/core/util/text.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { today } from '../../../support/check.ts';
import { soundFolders } from '../../../support/mutations.ts';
import { network } from '../../../support/network.ts';
import { times } from '../../../support/seed.ts';

const folders: readonly Readonly<Record<string, string>>[] = [
  ...soundFolders().map(folder => Object.fromEntries(folder.files().map(({ uri, text }) => [uri, text]))),
  Object.fromEntries(Object.entries(network).map(([path, text]) => [`file:///${path}`, text])),
];

/** What people type, and what hurts parsers. */
const pieces = [
  ...['', ' ', '\n', '\r\n', '  ', '\t', ': ', '- ', '[', ']', '{', '}', '"', "'", '#', '/', '|\n', '🤝'],
  ...['&a ', '*a ', '<<: *a\n', 'id: x\n', 'null', '---\n', '\u0000', 'cadence: daily\n', 'from: 2026-01-01'],
  ...['every: ', '9999-99-99', '2999-12-31', '99999 years', '10\n      days', 'papers: 1 day', 'party: bank'],
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  text: fc.constantFrom(...pieces),
});

const kinds = { nextOccurrence: true, occurrencesPerYear: true, people: true, workingDays: true };

/** What a user sees of a range has to be a part of what is seen of the whole. */
function tryAll(workspace: Workspace, file: FileModel, shown: Range): void {
  const all = { start: 0, end: file.text.length };
  const hints = inlayHints(file, workspace, all, kinds, today);
  for (const { offset, label, tooltip } of hints) {
    expect(encloses(all, { start: offset, end: offset })).toBe(true);
    expect(String(label)).toMatch(/\S/);
    expect(tooltip.length).toBeGreaterThan(0);
  }
  expect(inlayHints(file, workspace, shown, kinds, today)).toEqual(
    hints.filter(({ offset }) => shown.start <= offset && offset <= shown.end),
  );
  const tokens = semanticTokens(file);
  tokens.forEach(({ range }, index) => {
    expect(range.start).toBeLessThan(range.end);
    expect(encloses(all, range)).toBe(true);
    expect(range.start).toBeGreaterThanOrEqual(tokens[index - 1]?.range.end ?? 0);
    expect(file.text.slice(range.start, range.end)).not.toMatch(/[\r\n]|^\s|\s$/);
  });
  expect(semanticTokens(file, shown)).toEqual(
    tokens.filter(({ range }) => range.end > shown.start && range.start < shown.end),
  );
  for (const { range, subject } of codeLenses(file, 'all')) {
    expect(encloses(all, range)).toBe(true);
    if (subject.about === 'references') {
      expect(String(referencesTo(file, workspace, subject)?.title)).toMatch(/^(no|\d+) references?$/);
    } else {
      expect(String(summary(file, new Checker(workspace, { today: () => today }), today))).toMatch(/finding/);
    }
  }
}

describe('what stands in the text, in random ranges of random mutations', () => {
  it('lies in the text, and is the same whether a part or all of it is asked about', {
    timeout: 120_000,
  }, () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    const property = fc.property(
      fc.constantFrom(...folders),
      fc.nat(),
      fc.boolean(),
      fc.array(mutation, { maxLength: 4 }),
      fc.tuple(fraction, fraction),
      (texts, which, crlf, mutations, places) => {
        const uris = Object.keys(texts);
        const uri = uris[which % uris.length] as string;
        let text = texts[uri] as string;
        if (crlf) text = text.replaceAll('\n', '\r\n');
        for (const { at, length, text: piece } of mutations) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + piece + text.slice(start + length);
        }
        const workspace = new Workspace();
        for (const each of uris) workspace.set(each, each === uri ? text : (texts[each] as string));
        const [start = 0, end = 0] = places
          .map(place => Math.round(place * text.length))
          .sort((a, b) => a - b);
        tryAll(workspace, workspace.file(uri) as FileModel, { start, end });
      },
    );
    fc.assert(property, {
      numRuns: 100 * times,
    });
  });
});
