import type { FileModel } from '../model/file-model.ts';
import { encloses } from '../util/text.ts';
import { nodesOf } from '../yaml/nodes.ts';
import type { YamlDocument, YamlMapping, YamlNode } from '../yaml/tree.ts';

/** The innermost mapping around a place, also where the entry at the place is not in the tree. */
export function mappingAround(root: YamlNode | undefined, at: number): YamlMapping | undefined {
  let found: YamlMapping | undefined;
  for (const node of nodesOf(root)) {
    if (node.kind === 'mapping' && encloses(node.range, { start: at, end: at })) found = node;
  }
  return found;
}

/** The mapping that begins at a place. */
export function mappingAt(file: FileModel, start: number | undefined): YamlMapping | undefined {
  return start === undefined ? undefined : mappingsOf(file).get(start);
}

/** The tree of a text never changes, and these go with it. */
const known = new WeakMap<YamlDocument, ReadonlyMap<number, YamlMapping>>();

/** The mappings of a file by where they begin; of several that begin at one place, the outermost. */
function mappingsOf({ yaml }: FileModel): ReadonlyMap<number, YamlMapping> {
  const before = known.get(yaml);
  if (before) return before;
  const found = new Map<number, YamlMapping>();
  for (const node of nodesOf(yaml.root))
    if (node.kind === 'mapping' && !found.has(node.range.start)) found.set(node.range.start, node);
  known.set(yaml, found);
  return found;
}
