import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../../server/src/core/features/completion.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { toPlainText } from '../../../../server/src/core/templates/snippet.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import type { YamlNode, YamlPair } from '../../../../server/src/core/yaml/tree.ts';
import { today } from '../../../support/check.ts';
import { soundFolders } from '../../../support/mutations.ts';
import { times } from '../../../support/seed.ts';
import { untidyYaml } from '../../../support/untidy.ts';

/** One way to come to a place: a stretch of the text is replaced, and the cursor stands behind what replaces it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const files = soundFolders().flatMap(folder => {
  const texts = folder.files().map(({ uri, text }) => [uri, text] as const);
  return texts.map(([uri]) => ({ uri, texts }));
});

/** How many places of each file are tried; `npm run fuzz -- 100 completion` tries every single one. */
const most = 30 * times;

describe.each(files.map(file => [file.uri.replace('file:///', ''), file] as const))(
  '%s',
  (_, { uri, texts }) => {
    const original = texts.find(([other]) => other === uri)?.[1] as string;

    it.each([
      ['as it is', (text: string) => text],
      ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
      ['at four spaces', atFourSpaces],
    ])('%s: whatever is accepted leaves sound YAML behind', (_, changed) => {
      const text = changed(original);
      const workspace = new Workspace();
      for (const [other, content] of texts) workspace.set(other, content);
      const edits = evenly(editsOf(text), most);
      const failures = edits.flatMap(edit => failuresAt(workspace, uri, text, edit));
      expect(failures).toEqual([]);
    });
  },
);

describe('whatever the text', () => {
  it('completion answers', () => {
    const start = files[0]?.texts[0]?.[1] ?? '';
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(100_000).map(untidyYaml), fc.constant(start)),
        fc.array(
          fc.tuple(
            fc.nat(30_000),
            fc.nat(30),
            fc.constantFrom(
              '',
              ' ',
              '\n',
              '\n  ',
              ':',
              '- ',
              '{',
              ']',
              '"',
              '#',
              '|',
              '*a',
              '&b',
              '\t',
              '\r\n',
              'é🙂',
            ),
          ),
          { maxLength: 6 },
        ),
        fc.nat(30_000),
        (base, mutations, at) => {
          let text = base;
          for (const [place, length, insert] of mutations) {
            const start = place % (text.length + 1);
            text = text.slice(0, start) + insert + text.slice(start + length);
          }
          const workspace = new Workspace();
          workspace.set('file:///a.partnership.yaml', text);
          const file = workspace.file('file:///a.partnership.yaml') as FileModel;
          const { lines } = file;
          const offset = lines.offsetAt(lines.positionAt(at % (text.length + 1)));
          if (offset === 0 && text.startsWith('\uFEFF')) return;
          for (const item of complete(file, workspace, offset, today).items) {
            expect(item.range.start).toBeLessThanOrEqual(offset);
            expect(item.range.end).toBeGreaterThanOrEqual(offset);
            expect(text.slice(item.range.start, item.range.end)).not.toContain('\n');
          }
        },
      ),
      { numRuns: 100 * times },
    );
  });
});

function failuresAt(workspace: Workspace, uri: string, text: string, edit: Edit): string[] {
  const typed = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const offset = edit.start + edit.text.length;
  workspace.set(uri, typed);
  const { items } = complete(workspace.file(uri) as FileModel, workspace, offset, today);
  const before = new Set(problemsOf(typed));
  const around = JSON.stringify(
    `${typed.slice(Math.max(0, offset - 40), offset)}|${typed.slice(offset, offset + 20)}`,
  );
  const labels = items.map(({ label }) => label);
  const failures = labels.length === new Set(labels).size ? [] : [`${around}: the same twice`];
  for (const { label, range, insert } of items) {
    const accepted = typed.slice(0, range.start) + toPlainText(insert) + typed.slice(range.end);
    const [problem] = problemsOf(accepted).filter(problem => !before.has(problem));
    if (problem) failures.push(`${around} and ${label}: ${problem}`);
  }
  return failures;
}

/** Duplicate keys are among them. */
function problemsOf(text: string): string[] {
  return parseYaml(text).problems.map(({ code, message }) => `${code} ${message}`);
}

/** Every key and every value deleted, half-typed, or with the cursor before and in it; new lines at each depth. */
function editsOf(text: string): Edit[] {
  const edits: Edit[] = [];
  const add = (start: number, end: number, inserted = '') => edits.push({ start, end, text: inserted });
  const visit = (node: YamlNode): void => {
    const isOneLine = !text.slice(node.range.start, node.range.end).includes('\n');
    if (node.kind === 'scalar' || node.kind === 'alias') {
      if (isOneLine) around(node.range, add);
      return;
    }
    if (node.flow && isOneLine) add(node.range.start, node.range.end);
    if (node.flow) add(node.range.end - 1, node.range.end - 1);
    if (node.kind === 'sequence') for (const item of node.items) visit(item.value);
    else for (const pair of node.pairs) visitPair(pair);
  };
  const visitPair = (pair: YamlPair): void => {
    around(pair.key.range, add);
    const isOneLine = !text.slice(pair.range.start, pair.range.end).includes('\n');
    if (isOneLine && !pair.parent.flow) {
      add(pair.range.start, pair.range.end);
      add(middle(pair.key.range), pair.range.end);
    }
    visit(pair.value);
  };
  const { root } = parseYaml(text);
  if (root) visit(root);
  for (const { index, 0: eol } of text.matchAll(/\r?\n/g)) {
    const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', index - 1) + 1))?.[0].length ?? 0;
    for (const depth of [indent - 4, indent - 2, indent - 1, indent, indent + 1, indent + 2, indent + 4]) {
      if (depth >= 0) add(index, index, eol + ' '.repeat(depth));
    }
    add(index, index, `${eol}${' '.repeat(indent)}- `);
  }
  return edits;
}

function around(
  { start, end }: { start: number; end: number },
  add: (start: number, end: number) => void,
): void {
  const half = middle({ start, end });
  add(start, end);
  add(start, start);
  add(half, half);
  add(half, end);
}

function middle({ start, end }: { start: number; end: number }): number {
  return (start + end) >> 1;
}

function evenly<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, index) => all[Math.floor(index * step)] as T);
}

/** The same document with twice the indentation. */
function atFourSpaces(text: string): string {
  return text.replace(
    /^( *)(- )?/gm,
    (_, spaces: string, dash: string) => spaces + spaces + (dash ? '-   ' : ''),
  );
}
