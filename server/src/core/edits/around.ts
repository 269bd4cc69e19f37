import type { FileModel } from '../model/file-model.ts';
import { encloses } from '../util/text.ts';
import { nodesOf } from '../yaml/nodes.ts';
import type { YamlMapping, YamlNode } from '../yaml/tree.ts';

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
  for (const node of nodesOf(file.yaml.root)) {
    if (node.kind === 'mapping' && node.range.start === start) return node;
  }
  return undefined;
}
