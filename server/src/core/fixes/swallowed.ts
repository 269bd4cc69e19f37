import type { FileModel } from '../model/file-model.ts';
import { keysOfFormat } from '../schema/keys-of-format.ts';
import { nodesOf } from '../yaml/nodes.ts';

const KEY = /(?:^|[\s,{[])["']*([A-Za-z]\w*):(?=\s|$)/g;

/**
 * How many keys of the format stand within texts, where they say nothing any more. A change that raises it has turned
 * entries into words.
 */
export function swallowedKeys({ yaml, text }: FileModel): number {
  let count = 0;
  for (const node of nodesOf(yaml.root)) {
    if (node.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded') continue;
    const written = text.slice(node.range.start, node.range.end);
    if (written.includes(':')) count += keysIn(written);
  }
  return count;
}

/** How many keys of the format begin an entry in a piece of text. */
export function keysIn(written: string): number {
  let count = 0;
  for (const [, key = ''] of written.matchAll(KEY)) if (keysOfFormat.has(key)) count++;
  return count;
}
