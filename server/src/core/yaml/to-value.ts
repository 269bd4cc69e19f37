import { Origins } from './origins.ts';
import { SoundDocument } from './sound-document.ts';
import { keyOf, resolved, type YamlDocument, type YamlItem, type YamlNode, type YamlScalar } from './tree.ts';
import { type PlainMapping, Source } from './value.ts';

/**
 * Turns a tree into plain values for validators and rules, and remembers where each came from.
 *
 * `null`, `""` and empty items mean absent and are left out (decision 9); their keys can still be found
 * through {@link Source}, so that a finding stands on the key that was left empty. Aliased collections become
 * one shared value, which keeps a document with many aliases small.
 */
export function toValue(yaml: YamlDocument): { value: unknown; source: Source } {
  if (yaml instanceof SoundDocument) return { value: yaml.value, source: new Source(yaml) };
  const origins = new Origins();
  const source = new Source(yaml, origins);
  source.root = plain(resolved(yaml.root), source, origins);
  return { value: source.root, source };
}

function plain(node: ReturnType<typeof resolved>, source: Source, origins: Origins): unknown {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value === null || node.value === '' ? undefined : node.value;
  const known = origins.valueOf(node);
  if (known) return known;
  if (node.kind === 'sequence') {
    const list: unknown[] = [];
    const kept: YamlItem[] = [];
    origins.enter(node, list);
    for (const item of node.items) {
      const value = plain(resolved(item.value), source, origins);
      if (isUnclear(item.value)) source.markDoubtful(list, '');
      if (value === undefined) continue;
      list.push(value);
      kept.push(item);
    }
    if (kept.length < node.items.length) source.keepItems(list, kept);
    return list;
  }
  const mapping: PlainMapping = {};
  origins.enter(node, mapping);
  for (const pair of node.pairs) {
    const key = keyOf(pair);
    if (key === undefined) continue;
    const value = plain(resolved(pair.value), source, origins);
    if (isUnclear(pair.value)) source.markDoubtful(mapping, key);
    if (value !== undefined) set(mapping, key, value);
    else source.markEmpty(mapping, key);
  }
  return mapping;
}

/** `*name` without its anchor, `!tag` without a text: something was written, though not what it means. */
function isUnclear(node: YamlNode): boolean {
  return node.kind === 'alias' ? node.target === undefined : node.kind === 'scalar' && isLoneTag(node);
}

function isLoneTag({ tag, value, style }: YamlScalar): boolean {
  return tag !== undefined && style === 'empty' && (value === null || value === '');
}

/** Also a key such as `__proto__` is only a key. */
function set(mapping: PlainMapping, key: string, value: unknown): void {
  if (key !== '__proto__') mapping[key] = value;
  else Object.defineProperty(mapping, key, { value, enumerable: true, configurable: true, writable: true });
}
