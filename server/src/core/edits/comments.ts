import type { FileModel } from '../model/file-model.ts';
import type { Range } from '../util/text.ts';
import { remove, type TextEdit } from '../util/text-edit.ts';
import { isAloneOnLine, lineEndAt, nextLineAt } from './columns.ts';

/** Takes out a comment: with its line where nothing else stands on it, else with the spaces before it. */
export function removeComment(file: FileModel, { start }: Range): TextEdit[] {
  const { text, lines } = file;
  const end = lineEndAt(file, start);
  if (isAloneOnLine(file, start))
    return [remove(lines.line(lines.lineAt(start)).start, nextLineAt(file, end))];
  const before = text.slice(0, start).trimEnd().length;
  return [remove(before, end)];
}
