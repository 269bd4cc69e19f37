import type { FileModel } from '../model/file-model.ts';
import { indentationOf } from '../templates/indentation.ts';
import { toPlainText } from '../templates/snippet.ts';
import { type Template, writeBlock, writeFlow } from '../templates/template.ts';
import { insert, replace, type TextEdit } from '../util/text-edit.ts';
import type { YamlItem, YamlSequence } from '../yaml/tree.ts';
import { columnAt, endOfBlock, eolOf } from './columns.ts';

/** Adds an entry at the end of a list, in the style of the entries before it. */
export function addItem(file: FileModel, sequence: YamlSequence, template: Template): TextEdit[] {
  return addItems(file, sequence, [template]);
}

/** Adds an entry before another one, written as that one is. */
export function addItemBefore(file: FileModel, item: YamlItem, template: Template): TextEdit[] {
  const { flow } = item.parent;
  const inline = toPlainText(writeFlow(template));
  if (flow) return [insert(item.range.start, `${inline}, `)];
  const eol = eolOf(file.text);
  const column = columnAt(file, item.range.start);
  const behindDash = file.text.slice(item.range.start + 1, item.value.range.start);
  const space = /^ +$/.test(behindDash) ? behindDash : ' ';
  const isInBrackets = item.value.kind === 'mapping' && item.value.flow;
  const content = isInBrackets
    ? inline
    : toPlainText(writeBlock(template, column + 1 + space.length, indentationOf(file.lines), eol));
  return [insert(item.range.start, `-${space}${content}${eol}${' '.repeat(column)}`)];
}

/** Adds several entries at the end of a list, in order. */
export function addItems(
  file: FileModel,
  { items, flow, range }: YamlSequence,
  templates: readonly Template[],
): TextEdit[] {
  if (templates.length === 0) return [];
  const last = items.at(-1);
  const inline = templates.map(template => toPlainText(writeFlow(template)));
  if (flow && !last) return [replace(range, `[${inline.join(', ')}]`)];
  if (flow && last) return [insert(last.range.end, `, ${inline.join(', ')}`)];
  if (!last) return [];
  const eol = eolOf(file.text);
  const column = columnAt(file, last.range.start);
  const behindDash = file.text.slice(last.range.start + 1, last.value.range.start);
  const space = /^ +$/.test(behindDash) ? behindDash : ' ';
  const allInBrackets = items.every(({ value }) => value.kind === 'mapping' && value.flow);
  const written = templates.map((template, index) => {
    const content = allInBrackets
      ? inline[index]
      : toPlainText(writeBlock(template, column + 1 + space.length, indentationOf(file.lines), eol));
    return `${eol}${' '.repeat(column)}-${space}${content}`;
  });
  return [insert(endOfBlock(file, last.range.end, column), written.join(''))];
}
