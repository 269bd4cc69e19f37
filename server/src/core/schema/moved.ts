import type { PlainMapping, Source } from '../yaml/value.ts';
import type { Located } from './locate.ts';
import { propertySchema } from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';
import { isMapping, walk } from './walk.ts';

/** What follows from keys that stand at the wrong level. */
export interface MovedKeys {
  /** By mapping, its unknown keys that were entries of an empty moved key before them: no mistakes of their own. */
  readonly followers: ReadonlyMap<unknown, ReadonlySet<string>>;
}

/**
 * A key that is unknown where it stands may be known to a mapping around it, or to one that ends right before it: its line
 * has some spaces too many or too few. There the key is doubtful, not absent, and what stood below it too.
 */
export function movedKeys(
  errors: readonly Located[],
  root: PlainMapping,
  schema: SchemaNode,
  source: Source,
): MovedKeys {
  const followers = new Map<unknown, Set<string>>();
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  if (unknown.length === 0) return { followers };
  const homes: { mapping: PlainMapping; schema: SchemaNode }[] = [];
  walk(root, schema, visit => {
    if (isMapping(visit.value)) homes.push({ mapping: visit.value, schema: visit.schema });
  });
  for (const { value, extraKey } of unknown) {
    const pair = source.pair(value as object, extraKey);
    if (!pair) continue;
    for (const { mapping, schema } of homes) {
      const node = source.nodeOf(mapping);
      if (!node || extraKey in mapping || !propertySchema(schema, extraKey)) continue;
      const isAround = node.range.start < pair.range.start && pair.range.end <= node.range.end;
      if (!isAround && !source.endsBefore(node.range, pair.range.start)) continue;
      source.markDoubtful(mapping, extraKey);
      const known = propertySchema(schema, extraKey) as SchemaNode;
      followers.set(
        value,
        new Set([...(followers.get(value) ?? []), ...behind(pair.range.start, value, known)]),
      );
    }
  }
  return { followers };

  /** The keys behind a place that the schema of the moved key knows. */
  function behind(place: number, mapping: unknown, known: SchemaNode): string[] {
    return unknown
      .filter(({ value, extraKey }) => value === mapping && propertySchema(known, extraKey))
      .map(({ extraKey }) => extraKey)
      .filter(key => (source.pair(mapping as object, key)?.range.start ?? 0) > place);
  }
}
