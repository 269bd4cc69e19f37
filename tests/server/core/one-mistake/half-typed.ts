import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import type { Range } from '../../../../server/src/core/util/text.ts';
import type { YamlNode } from '../../../../server/src/core/yaml/tree.ts';
import type { Mutation, SoundFolder } from '../../../support/mutations.ts';
import { keyPlacesOf } from '../../../support/places.ts';
import { nodesOf } from './lines.ts';

/** A line in the making is one finding, and what stands around it is read as if it were not there. */
export function halfTypedLines(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(file => {
    const whole = nodesOf(file.yaml.root)
      .filter(isWhole)
      .map(({ range }) => range);
    return writtenLinesOf(file)
      .filter(({ start }) => !whole.some(range => range.start < start && start < range.end))
      .map(({ start, line }) => halfTyped(file, start, line));
  });
}

function halfTyped(file: FileModel, start: number, line: number): Mutation {
  const indentation = /^ */.exec(file.lines.lineText(line))?.[0] ?? '';
  return {
    uri: file.uri,
    what: `cad typed above line ${line + 1}: ${file.lines.lineText(line)}`,
    edit: { start, end: start, text: `${indentation}cad\n` },
    expected: [{ rule: 'yaml/syntax' }],
  };
}

/** The lines with something on them. */
function writtenLinesOf(file: FileModel): { start: number; line: number }[] {
  return Array.from({ length: file.lines.count }, (_, line) => ({
    start: file.lines.line(line).start,
    line,
  })).filter(({ line }) => /^ *[^ #]/.test(file.lines.lineText(line)));
}

/** Brackets and texts over several lines: a line inside them is part of them. */
function isWhole(node: YamlNode): boolean {
  return node.kind === 'scalar' || (node.kind !== 'alias' && node.flow);
}

/** A bracket or quote without its partner is one finding. */
export function unclosedBrackets(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(file =>
    nodesOf(file.yaml.root)
      .filter(node => (node.kind === 'mapping' || node.kind === 'sequence') && node.flow)
      .map(({ range }) => without(file, { start: range.end - 1, end: range.end })),
  );
}

function without(file: FileModel, range: Range): Mutation {
  const line = file.lines.lineAt(range.start);
  return {
    uri: file.uri,
    what: `${file.text.slice(range.start, range.end)} taken out of line ${line + 1}: ${file.lines.lineText(line)}`,
    edit: { ...range, text: '' },
    expected: [{ rule: 'yaml/syntax' }],
  };
}

export function unclosedQuotes(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(file =>
    nodesOf(file.yaml.root)
      .filter(node => node.kind === 'scalar' && node.style === 'plain')
      .map(({ range: { start } }) => ({
        uri: file.uri,
        what: `a quote before line ${file.lines.lineAt(start) + 1}: ${file.lines.lineText(file.lines.lineAt(start))}`,
        edit: { start, end: start, text: '"' },
        expected: [{ rule: 'yaml/syntax' }],
      })),
  );
}

/** A line that is typed over: of `name: Nordbank Abp` only `na` stands there yet. The key is unknown, not absent. */
export function cutLines(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(file =>
    keyPlacesOf(file)
      .filter(({ entry, node }) => !entry.parent.flow && node.kind === 'scalar')
      .map(({ entry: { range, key }, path, key: name }) => ({
        uri: file.uri,
        what: `${path} cut to ${name.slice(0, 2)}`,
        edit: { start: key.range.start, end: range.end, text: name.slice(0, 2) },
        expected: [{ rule: 'yaml/syntax' }],
      })),
  );
}
