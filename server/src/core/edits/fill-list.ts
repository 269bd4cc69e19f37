import type { FileModel } from '../model/file-model.ts';
import { layoutOf } from '../templates/layout.ts';
import { toPlainText } from '../templates/snippet.ts';
import { type Template, writeBlock, writeFlow } from '../templates/template.ts';
import type { YamlSequence } from '../yaml/tree.ts';
import { columnAt, endOfBlock, eolOf } from './columns.ts';
import { insert, replace, type TextEdit } from './edit.ts';

/** Adds an entry at the end of a list, in the style of the entries before it. */
export function addItem(
  file: FileModel,
  { items, flow, range }: YamlSequence,
  template: Template,
): TextEdit[] {
  const last = items.at(-1);
  const inline = toPlainText(writeFlow(template));
  if (flow && !last) return [replace(range, `[${inline}]`)];
  if (flow && last) return [insert(last.range.end, `, ${inline}`)];
  if (!last) return [];
  const eol = eolOf(file.text);
  const column = columnAt(file, last.range.start);
  const behindDash = file.text.slice(last.range.start + 1, last.value.range.start);
  const space = /^ +$/.test(behindDash) ? behindDash : ' ';
  const allInBrackets = items.every(({ value }) => value.kind === 'mapping' && value.flow);
  const content = allInBrackets
    ? inline
    : toPlainText(writeBlock(template, column + 1 + space.length, layoutOf(file.lines), eol));
  return [insert(endOfBlock(file, last.range.end, column), `${eol}${' '.repeat(column)}-${space}${content}`)];
}
