import { rewrite } from '../../edits/scalar.ts';
import { type Anchor, anchorsIn } from '../../model/anchors.ts';
import type { FileModel } from '../../model/file-model.ts';
import { schemaOfEntry } from '../../schema/at.ts';
import type { TextEdit } from '../../util/text-edit.ts';
import type { Name } from '../../workspace/names.ts';
import type { YamlNode } from '../../yaml/tree.ts';
import { valueWith } from './value.ts';

/**
 * The edits for ids that are written once and repeated by aliases (`owner: &anna nordbank/anna-lind` …
 * `chair: *anna`). The text behind the anchor changes where all that it stands for is renamed; where it also
 * stands for something else, the aliases are written out, so that this goes on meaning what it meant.
 */
export function aliasEdits(file: FileModel, names: readonly Name[], id: string): TextEdit[] {
  const renamed = new Map(names.map(name => [name.node, name]));
  return anchorsIn(file).flatMap(anchor =>
    anchor.node.kind === 'scalar' ? editsOf(file, anchor, renamed, id) : [],
  );
}

function editsOf(
  file: FileModel,
  { node, aliases }: Anchor,
  renamed: Map<YamlNode, Name>,
  id: string,
): TextEdit[] {
  const own = renamed.get(node);
  const repeated = aliases.filter(alias => renamed.has(alias));
  const others = aliases.filter(alias => !renamed.has(alias) && isDescribed(file, alias));
  if (own) {
    const old = node.kind === 'scalar' ? String(node.value) : '';
    return others.map(alias => rewrite(alias, old));
  }
  const [first] = repeated;
  if (!first) return [];
  const name = renamed.get(first) as Name;
  if (others.length === 0 && !isDescribed(file, node)) {
    return [rewrite(node, valueWith(name, id))];
  }
  return repeated.map(alias => rewrite(alias, valueWith(name, id)));
}

/** Whether a value means anything to the format; below `x-` keys it does not. */
function isDescribed(file: FileModel, node: YamlNode): boolean {
  return (
    file.kind !== undefined &&
    node.parent !== undefined &&
    schemaOfEntry(file.kind, node.parent, file.source) !== undefined
  );
}
