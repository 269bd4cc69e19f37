import { rewrite } from '../../edits/scalar.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Steps } from '../../util/steps.ts';
import { inOrder, replace, type TextEdit } from '../../util/text-edit.ts';
import type { Name } from '../../workspace/names.ts';
import { aliasEdits } from './aliases.ts';
import { valueWith } from './value.ts';

/** What has to be changed in each file. */
export type FileEdits = ReadonlyMap<FileModel, readonly TextEdit[]>;

/** Writes another id in all these places: only the letters of the id change, quotes stay as they were. One file a step. */
export function* renameEdits(names: readonly Name[], id: string): Steps<FileEdits> {
  const edits = new Map<FileModel, readonly TextEdit[]>();
  for (const [file, inFile] of byFile(names)) {
    yield;
    const written = inFile.filter(({ node }) => node.kind !== 'alias').map(name => writeInto(name, id));
    const all = [...written, ...aliasEdits(file, inFile, id)];
    edits.set(file, inOrder(all));
  }
  return edits;
}

function byFile(names: readonly Name[]): Map<FileModel, Name[]> {
  const found = new Map<FileModel, Name[]>();
  for (const name of names) {
    const others = found.get(name.file);
    if (others) others.push(name);
    else found.set(name.file, [name]);
  }
  return found;
}

function writeInto(name: Name, id: string): TextEdit {
  const { file, range, node } = name;
  const old = name.kind === 'person' ? name.name.slice(name.name.indexOf('/') + 1) : name.name;
  const found = file.text.slice(range.start, range.end) === old;
  const whole = range.start === node.range.start && range.end === node.range.end;
  return found && !whole ? replace(range, id) : rewrite(node, valueWith(name, id));
}
