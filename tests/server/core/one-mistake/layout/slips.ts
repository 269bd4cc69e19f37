import type { FileModel } from '../../../../../server/src/core/model/file-model.ts';
import type { Range } from '../../../../../server/src/core/util/text.ts';
import { indentOf, type Line, linesOf, nodesOf } from '../lines.ts';

/** A slip of one hand movement: the text between the offsets is replaced. */
export type Edit = Range & { readonly text: string };

/** Slips in how a text is laid out, each with all the places of a file where it can happen. */
export const layoutSlips: Readonly<Record<string, (file: FileModel) => Edit[]>> = {
  'a block moved left by 2': perBlock(lines => shifted(lines, -2)),
  'a block moved left by 4': perBlock(lines => shifted(lines, -4)),
  'a block moved right by 2': perBlock(lines => shifted(lines, 2)),
  'what stands below a key moved left by 2': perBody(lines => shifted(lines, -2)),
  'what stands below a key moved left by 4': perBody(lines => shifted(lines, -4)),
  'three lines moved left by 2': perLine((line, file) => {
    const lines = following(file, line.number, 3);
    return edited(file, line.number, lines.length, lines.length === 3 ? shifted(lines, -2) : undefined);
  }),
  'a dash too many': atDash(line => inserted(line.start + line.indent, '- ')),
  'two dashes too many': atDash(line => inserted(line.start + line.indent, '- - ')),
  'a dash lost with its space': atDash(({ start, indent }) => cut(start + indent, 2)),
  'a dash lost with its indentation': atDash(({ start, indent }) => cut(start, indent + 2)),
  'spaces instead of a dash': atDash(({ start, indent }) => ({ ...cut(start + indent, 1), text: ' ' })),
  'the dash of the last step lost, written in lines': file => lastSteps(file, ''),
  'spaces instead of the dash of the last step, written in lines': file => lastSteps(file, '  '),
  'two lines swapped': perLine((line, file) => {
    const [first = '', second] = following(file, line.number, 2);
    return edited(file, line.number, 2, second && !/^\s*(?:#|$)/.test(second) ? [second, first] : undefined);
  }),
  'a percent sign at the margin': perLine(line => inserted(line.start, '%')),
  'a percent sign before the first word': perLine(line =>
    line.indent > 0 ? inserted(line.start + line.indent, '%') : undefined,
  ),
  'a word alone at the margin': perLine(line => inserted(line.start, 'cad\n')),
  'a double quote before a key': beforeKeys('"'),
  'a single quote before a key': beforeKeys("'"),
  'a double quote before a bracket over several lines': beforeBrackets('"'),
  'a single quote before a bracket over several lines': beforeBrackets("'"),
  'a quote that was not closed': file => quoted(file).map(({ end }) => cut(end - 1, 1)),
  'a block with a tab for every two spaces': perBody(lines => tabbed(lines, 2)),
  'a block with a tab for every four spaces': perBody(lines => tabbed(lines, 4)),
  'a block with one tab for all its indentation': perBody(lines => withMargin(lines, () => '\t')),
  'a block with a tab before its indentation': perBody(lines => withMargin(lines, margin => `\t${margin}`)),
};

const inserted = (start: number, text: string): Edit => ({ start, end: start, text });
const cut = (start: number, length: number): Edit => ({ start, end: start + length, text: '' });

type At = (line: Line, file: FileModel) => Edit | undefined;

function perLine(at: At): (file: FileModel) => Edit[] {
  return file => linesOf(file).flatMap(line => at(line, file) ?? []);
}

function atDash(at: At): (file: FileModel) => Edit[] {
  return perLine((line, file) => (line.text.startsWith('- ', line.indent) ? at(line, file) : undefined));
}

type Rewrite = (lines: readonly string[]) => readonly string[] | undefined;

/** An entry with all that hangs below it. */
function perBlock(rewrite: Rewrite): (file: FileModel) => Edit[] {
  return perLine((line, file) => {
    const below = hanging(file, line);
    if (below.length === 0) return undefined;
    return edited(file, line.number, below.length + 1, rewrite([line.text, ...below]));
  });
}

/** What hangs below a key, without the key. */
function perBody(rewrite: Rewrite): (file: FileModel) => Edit[] {
  return perLine((line, file) => {
    const below = hanging(file, line);
    if (below.length === 0 || !/:$/.test(line.text)) return undefined;
    return edited(file, line.number + 1, below.length, rewrite(below));
  });
}

/** The lines below an entry that are indented further. */
function hanging(file: FileModel, line: Line): string[] {
  const lines = following(file, line.number + 1, file.lines.count);
  const end = lines.findIndex(text => text.trim() !== '' && indentOf(text) <= line.indent);
  const below = lines.slice(0, end < 0 ? lines.length : end);
  while (below.at(-1)?.trim() === '') below.pop();
  return below;
}

function following({ lines }: FileModel, first: number, count: number): string[] {
  const last = Math.min(lines.count, first + count);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => lines.lineText(first + index));
}

function edited(
  { lines }: FileModel,
  first: number,
  count: number,
  text: readonly string[] | undefined,
): Edit | undefined {
  if (!text || first + count > lines.count) return undefined;
  return { start: lines.line(first).start, end: lines.line(first + count - 1).end, text: text.join('\n') };
}

/** Lines with more or fewer spaces before them; undefined where the first one has not so many. */
function shifted(lines: readonly string[], by: number): string[] | undefined {
  if (lines.some(line => line.trim() !== '' && indentOf(line) + by < 0)) return undefined;
  return lines.map(line => (line.trim() === '' ? line : by > 0 ? ' '.repeat(by) + line : line.slice(-by)));
}

function tabbed(lines: readonly string[], width: number): string[] {
  return withMargin(lines, ({ length }) => '\t'.repeat(length / width) + ' '.repeat(length % width));
}

function withMargin(lines: readonly string[], margin: (old: string) => string): string[] {
  return lines.map(line => (line.trim() === '' ? line : line.replace(/^ */, margin)));
}

/** `- { then: mediation }`, written as `- then: mediation` like the steps above it, without its dash. */
function lastSteps(file: FileModel, dash: string): Edit[] {
  const ladders = file.text.matchAll(/(?<=\n)(?: *- \{ level: .*\}\n)+ *- \{ then: .*\}/g);
  return [...ladders].map(({ 0: ladder, index }) => {
    const beside = ' '.repeat(indentOf(ladder) + 2);
    const text = ladder
      .replace(/^( *- )\{ (.*) \}(?=$| *#)/gm, '$1$2')
      .replace(/, (?=\w+: )/g, `\n${beside}`)
      .replace(/- (?=then:)/, dash);
    return { start: index, end: index + ladder.length, text };
  });
}

function beforeKeys(quote: string): (file: FileModel) => Edit[] {
  return perLine(({ start, text }) => {
    const before = /^ *(?:- )?(?=[\w-]+:)/.exec(text)?.[0];
    return before === undefined ? undefined : inserted(start + before.length, quote);
  });
}

function beforeBrackets(quote: string): (file: FileModel) => Edit[] {
  return file =>
    nodesOf(file.yaml.root)
      .filter(node => (node.kind === 'mapping' || node.kind === 'sequence') && node.flow)
      .filter(({ range }) => file.text.slice(range.start, range.end).includes('\n'))
      .map(({ range }) => inserted(range.start, quote));
}

function quoted(file: FileModel): Range[] {
  return nodesOf(file.yaml.root)
    .filter(node => node.kind === 'scalar' && /quoted/.test(node.style))
    .map(({ range }) => range);
}
