import { contains } from '../util/text.ts';
import { resolved, type YamlEntry, type YamlNode } from './tree.ts';

/** What the cursor is on: an entry of a mapping or list, and in a mapping whether on its key or its value. */
export interface Found {
  readonly entry: YamlEntry;
  readonly part: 'key' | 'value';
  /** The text, number or alias under the cursor; a whole mapping or list when it is between its parts. */
  readonly node: YamlNode;
}

/** Finds what stands at an offset (UTF-16 code units); undefined between entries and in comments. */
export function findAt(root: YamlNode | undefined, offset: number): Found | undefined {
  if (!root || root.kind === 'scalar' || root.kind === 'alias' || !contains(root.range, offset))
    return undefined;
  const entries: readonly YamlEntry[] = root.kind === 'mapping' ? root.pairs : root.items;
  const entry = entryAt(entries, offset);
  if (!entry) return undefined;
  if (entry.kind === 'pair' && contains(entry.key.range, offset))
    return { entry, part: 'key', node: entry.key };
  const value = entry.value;
  const inner = findAt(value, offset);
  if (inner) return inner;
  return contains(value.range, offset) && resolved(value) ? { entry, part: 'value', node: value } : undefined;
}

/** The last entry that starts at or before the offset, when it reaches that far. */
function entryAt(entries: readonly YamlEntry[], offset: number): YamlEntry | undefined {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((entries[middle] as YamlEntry).range.start <= offset) low = middle;
    else high = middle - 1;
  }
  const entry = entries[low];
  return entry && contains(entry.range, offset) ? entry : undefined;
}
