import type { FileModel } from '../model/file-model.ts';
import { isMapping } from '../schema/walk.ts';
import { keyOf, type YamlEntry } from '../yaml/tree.ts';
import type { PlainMapping } from '../yaml/value.ts';

/** The key of an entry with the mapping that it is in, where its value was understood. */
export function understood(
  { source }: FileModel,
  entry: YamlEntry,
): { owner: PlainMapping; key: string } | undefined {
  if (entry.kind !== 'pair') return undefined;
  const key = source.meantKey(entry) ?? keyOf(entry);
  const owner = source.valueOfNode(entry.parent);
  if (key === undefined || !isMapping(owner) || source.pair(owner, key) !== entry) return undefined;
  return owner[key] === undefined ? undefined : { owner, key };
}
