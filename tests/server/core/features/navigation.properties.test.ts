import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
} from '../../../../server/src/core/features/call-hierarchy.ts';
import { definition } from '../../../../server/src/core/features/definition.ts';
import { documentLinks } from '../../../../server/src/core/features/document-links.ts';
import { foldings } from '../../../../server/src/core/features/folding.ts';
import { highlight } from '../../../../server/src/core/features/highlight.ts';
import { linkedEditing } from '../../../../server/src/core/features/linked-editing.ts';
import type { OutlineItem } from '../../../../server/src/core/features/outline/item.ts';
import { outline } from '../../../../server/src/core/features/outline.ts';
import { references } from '../../../../server/src/core/features/references.ts';
import { prepareRename, rename } from '../../../../server/src/core/features/rename.ts';
import { selectionRanges } from '../../../../server/src/core/features/selection-ranges.ts';
import { workspaceSymbols } from '../../../../server/src/core/features/workspace-symbols.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { contains, encloses, type Range } from '../../../../server/src/core/util/text.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { type Name, namesIn } from '../../../../server/src/core/workspace/names.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { today } from '../../../support/check.ts';
import { soundFolders } from '../../../support/mutations.ts';
import { network } from '../../../support/network.ts';
import { times } from '../../../support/seed.ts';

/** Every folder of samples, and the network: each a workspace of its own, by name. */
const folders: readonly [string, Readonly<Record<string, string>>][] = [
  ...soundFolders().map(folder => {
    const texts = folder.files().map(({ uri, text }) => [uri, text]);
    return [folder.name, Object.fromEntries(texts)] as [string, Record<string, string>];
  }),
  ['network', Object.fromEntries(Object.entries(network).map(([path, text]) => [`file:///${path}`, text]))],
];

function brokenSamples(): [string, string][] {
  const folder = new URL('../../../../samples/broken/', import.meta.url);
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => [`file:///samples/broken/${name}`, readFileSync(new URL(name, folder), 'utf8')]);
}

function workspaceWith(texts: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace();
  for (const [uri, text] of Object.entries(texts)) workspace.set(uri, text);
  return workspace;
}

/** A checker remembers what still holds, so that each rename costs little. */
const checkers = new Map<Workspace, Checker>();

/** All findings, told so that they are the same before and after a rename. */
function findings(workspace: Workspace, from: string, to: string): string[] {
  const checker = checkers.get(workspace) ?? new Checker(workspace, { today: () => today });
  checkers.set(workspace, checker);
  return workspace
    .uris()
    .flatMap(uri => {
      const file = workspace.file(uri) as FileModel;
      return (
        checker
          .findings(uri)
          // An id is a word of the text that was approved.
          .filter(({ rule }) => rule !== 'agreement/approved-text-changed')
          .map(
            ({ rule, severity, message, range }) =>
              `${uri}:${file.lines.lineAt(range.start)} ${severity} ${rule} ${message}`,
          )
      );
    })
    .map(finding => finding.replaceAll(from, to))
    .sort();
}

/** The texts after a rename. */
function renamedTexts(workspace: Workspace, { file, range }: Name, newName: string): Map<string, string> {
  const edits = rename(file, workspace, range.start, newName);
  if ('refused' in edits) throw new Error(`${file.uri}: ${edits.refused}`);
  return new Map(
    [...edits].map(([{ uri, text }, replacements]) => {
      const after = applyEdits(text, replacements);
      return [uri, after];
    }),
  );
}

describe.each(folders)('after renaming any id of %s', (_, texts) => {
  const original = workspaceWith(texts);
  const before = findings(original, '', '');
  const ids = original
    .uris()
    .flatMap(uri => namesIn(original.file(uri) as FileModel).filter(name => name.definition));

  it('the findings of all files are the same, and renaming it back gives the same texts', {
    timeout: 120_000,
  }, () => {
    expect(ids.length).toBeGreaterThan(0);
    const workspace = workspaceWith(texts);
    for (const id of ids) {
      const old = id.definition?.id ?? '';
      const changed = renamedTexts(
        workspace,
        { ...id, file: workspace.file(id.file.uri) as FileModel },
        `${old}-zq`,
      );
      expect(changed.size).toBeGreaterThan(0);
      for (const [uri, text] of changed) workspace.set(uri, text);
      expect(findings(workspace, `${old}-zq`, old), old).toEqual(before);
      const back = namesIn(workspace.file(id.file.uri) as FileModel).find(
        ({ definition }) =>
          definition?.path === id.definition?.path.replace(old, `${old}-zq`) ||
          definition?.id === `${old}-zq`,
      ) as Name;
      for (const [uri, text] of renamedTexts(workspace, back, old)) workspace.set(uri, text);
      for (const [uri, text] of Object.entries(texts)) expect(workspace.file(uri)?.text).toBe(text);
    }
  });
});

/** What people type, and what hurts parsers. */
const pieces = [
  '',
  ' ',
  '\n',
  '\r\n',
  '  ',
  '\t',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '#',
  '&a ',
  '*a ',
  '<<: *a\n',
  '|\n',
  '🤝',
  'id: x\n',
  'null',
  '/',
  '---\n',
  '\u0000',
  '&board',
  '*board',
  'party: bank',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  text: fc.constantFrom(...pieces),
});

describe('after renaming any id of the broken samples', () => {
  const texts = Object.fromEntries(brokenSamples());

  it('nothing new is found: only an id that was given twice is one less', { timeout: 120_000 }, () => {
    const short = (workspace: Workspace) =>
      findings(workspace, '', '').map(line => line.split(' ').slice(0, 3).join(' '));
    const workspace = workspaceWith(texts);
    const before = short(workspace);
    for (const uri of Object.keys(texts)) {
      const { definitions } = workspace.file(uri) as FileModel;
      for (const { id, path } of definitions) {
        const file = workspace.file(uri) as FileModel;
        const name = namesIn(file).find(({ definition }) => definition?.path === path) as Name;
        const edits = rename(file, workspace, name.range.start, `${id}-x`);
        if (!('refused' in edits)) {
          for (const [each, text] of renamedTexts(workspace, name, `${id}-x`)) workspace.set(each, text);
          const twice = definitions.filter(other => other.id === id).length > 1;
          const after = short(workspace);
          if (twice)
            expect(after.filter(finding => !before.includes(finding) && finding.includes(' error '))).toEqual(
              [],
            );
          else expect(after, `${uri} ${path}`).toEqual(before);
          for (const [each, text] of Object.entries(texts)) workspace.set(each, text);
        }
      }
    }
  });
});

describe('on random places of random mutations', () => {
  it('every feature answers with ranges that lie in the text', { timeout: 120_000 }, () => {
    const property = fc.property(
      fc.constantFrom(...folders),
      fc.nat(),
      fc.boolean(),
      fc.array(mutation, { maxLength: 4 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 6 }),
      ([, texts], which, crlf, mutations, places) => {
        const uris = Object.keys(texts);
        const uri = uris[which % uris.length] as string;
        let text = texts[uri] as string;
        if (crlf) text = text.replaceAll('\n', '\r\n');
        for (const { at, length, text: piece } of mutations) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + piece + text.slice(start + length);
        }
        const workspace = workspaceWith({ ...texts, [uri]: text });
        for (const place of places)
          tryAll(workspace, workspace.file(uri) as FileModel, Math.round(place * text.length));
      },
    );
    fc.assert(property, { numRuns: 150 * times });
  });
});

function tryAll(workspace: Workspace, file: FileModel, offset: number): void {
  const all = { start: 0, end: file.text.length };
  const inside = (ranges: readonly Range[], within: Range = all) => {
    for (const range of ranges) {
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(encloses(within, range)).toBe(true);
    }
  };
  const rangesOfItem = ({ range, selection, children, name }: OutlineItem): void => {
    inside([range]);
    inside([selection, ...children.map(child => child.range)], range);
    expect(name).not.toBe('');
    children.forEach(rangesOfItem);
  };
  inside(
    definition(file, workspace, offset)?.targets.flatMap(({ uri, full }) =>
      uri === file.uri ? [full] : [],
    ) ?? [],
  );
  inside(
    references(file, workspace, offset, true).flatMap(({ uri, range }) => (uri === file.uri ? [range] : [])),
  );
  inside(highlight(file, workspace, offset).map(({ range }) => range));
  inside(linkedEditing(file, offset));
  inside(documentLinks(file, workspace, ['file:///']).map(({ range }) => range));
  outline(file, workspace).forEach(rangesOfItem);
  for (const { startLine, endLine } of foldings(file)) {
    expect(startLine).toBeLessThan(endLine);
    expect(endLine).toBeLessThan(file.lines.count);
  }
  const selections = selectionRanges(file, offset);
  expect(selections.length).toBeGreaterThan(0);
  selections.forEach((range, index) => {
    expect(contains(range, offset)).toBe(true);
    const wider = selections[index + 1];
    if (wider) expect(encloses(wider, range) && wider.end - wider.start > range.end - range.start).toBe(true);
  });
  for (const { key, range, selection } of prepareCallHierarchy(file, workspace, offset)) {
    expect(encloses(range, selection)).toBe(true);
    for (const { from } of [...outgoingCalls(workspace, key), ...incomingCalls(workspace, key)]) {
      expect(from.length).toBeGreaterThan(0);
    }
  }
  workspaceSymbols(workspace, 'a');
  const prepared = prepareRename(file, workspace, offset);
  if ('range' in prepared)
    expect(contains({ ...prepared.range, start: prepared.range.start - 1 }, offset)).toBe(true);
  const renamed = rename(file, workspace, offset, 'some-new-id');
  if ('refused' in renamed) expect(renamed.refused).not.toBe('');
  else if ('range' in prepared) {
    for (const [each, edits] of renamed) {
      edits.forEach(({ range }, index) => {
        expect(encloses({ start: 0, end: each.text.length }, range)).toBe(true);
        expect(range.start).toBeGreaterThanOrEqual(edits[index - 1]?.range.end ?? 0);
      });
    }
  }
}
