import { countWhile, type Range } from '../util/text.ts';
import type { YamlNode, YamlPair } from '../yaml/tree.ts';
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
  const homes = new Homes(root, schema, source);
  const beside = new Map<unknown, Located[]>();
  for (const error of unknown) {
    const same = beside.get(error.value);
    if (same) same.push(error);
    else beside.set(error.value, [error]);
  }
  for (const { value, extraKey } of unknown) {
    const pair = source.pair(value as object, extraKey);
    if (!pair) continue;
    for (const { mapping, schema } of homes.near(pair)) {
      const known = extraKey in mapping ? undefined : propertySchema(schema, extraKey);
      if (!known) continue;
      source.markDoubtful(mapping, extraKey);
      const followed = followers.get(value) ?? new Set();
      followers.set(value, followed);
      for (const key of behind(pair.range.start, beside.get(value) ?? [], known)) followed.add(key);
    }
  }
  return { followers };

  /** The unknown keys of a mapping behind a place that the schema of the moved key knows. */
  function behind(place: number, errors: readonly Located[], known: SchemaNode): string[] {
    return errors
      .filter(({ extraKey }) => propertySchema(known, extraKey))
      .filter(({ value, extraKey }) => (source.pair(value as object, extraKey)?.range.start ?? 0) > place)
      .map(({ extraKey }) => extraKey);
  }
}

/** A mapping, and what describes it. */
interface Home {
  readonly mapping: PlainMapping;
  readonly schema: SchemaNode;
  readonly range: Range;
}

/** All mappings of a file, as those that a key may have been moved out of. */
class Homes {
  readonly #source: Source;
  readonly #byMapping = new Map<object, Home[]>();
  /** By where they end. */
  readonly #sorted: readonly Home[];

  constructor(root: PlainMapping, schema: SchemaNode, source: Source) {
    this.#source = source;
    walk(root, schema, visit => {
      const range = isMapping(visit.value) ? source.nodeOf(visit.value)?.range : undefined;
      if (range) this.#add({ mapping: visit.value as PlainMapping, schema: visit.schema, range });
    });
    this.#sorted = [...this.#byMapping.values()].flat().sort((a, b) => a.range.end - b.range.end);
  }

  #add(home: Home): void {
    const same = this.#byMapping.get(home.mapping);
    if (!same) this.#byMapping.set(home.mapping, [home]);
    // What an alias repeats is the same again, unless it is something else there.
    else if (!same.some(({ schema }) => schema === home.schema)) same.push(home);
  }

  /** Those around an entry, and those that end right before it. */
  *near(pair: YamlPair): Iterable<Home> {
    for (let node: YamlNode | undefined = pair.parent; node; node = node.parent?.parent) {
      const mapping = node.kind === 'mapping' ? this.#source.valueOfNode(node) : undefined;
      if (mapping && node.range.start < pair.range.start) yield* this.#byMapping.get(mapping) ?? [];
    }
    const before = countWhile(this.#sorted, ({ range }) => range.end <= pair.range.start);
    for (let index = before - 1; index >= 0; index--) {
      const home = this.#sorted[index] as Home;
      if (!this.#source.endsBefore(home.range, pair.range.start)) break;
      yield home;
    }
  }
}
