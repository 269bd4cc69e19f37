import { rewrite } from '../../edits/scalar.ts';
import type { FileModel } from '../../model/file-model.ts';
import { inOrder, replace, type TextEdit } from '../../util/text-edit.ts';
import type { Name } from '../../workspace/names.ts';
import { aliasEdits } from './aliases.ts';
import { valueWith } from './value.ts';

/** What has to be changed in each file. */
export type FileEdits = ReadonlyMap<FileModel, readonly TextEdit[]>;

/** Writes another id in all these places: only the letters of the id change, quotes stay as they were. */
export function renameEdits(names: readonly Name[], id: string): FileEdits {
  const edits = new Map<FileModel, readonly TextEdit[]>();
  for (const file of new Set(names.map(name => name.file))) {
    const inFile = names.filter(name => name.file === file);
    const written = inFile.filter(({ node }) => node.kind !== 'alias').map(name => writeInto(name, id));
    const all = [...written, ...aliasEdits(file, inFile, id)];
    edits.set(file, inOrder(all));
  }
  return edits;
}

function writeInto(name: Name, id: string): TextEdit {
  const { file, range, node } = name;
  const old = name.kind === 'person' ? name.name.slice(name.name.indexOf('/') + 1) : name.name;
  const found = file.text.slice(range.start, range.end) === old;
  const whole = range.start === node.range.start && range.end === node.range.end;
  return found && !whole ? replace(range, id) : rewrite(node, valueWith(name, id));
}
