import type { FileModel } from '../../server/src/core/model/file-model.ts';
import { schemas } from '../../server/src/core/schema/generated/schema.ts';
import type { SchemaNode } from '../../server/src/core/schema/schema-node.ts';
import { walk } from '../../server/src/core/schema/walk.ts';
import type { Range } from '../../server/src/core/util/text.ts';
import type { YamlEntry, YamlNode, YamlPair } from '../../server/src/core/yaml/tree.ts';

/** One value of a file, with its schema and with where it is written. */
export interface Place {
  readonly file: FileModel;
  readonly value: unknown;
  readonly schema: SchemaNode;
  readonly ownerSchema: SchemaNode;
  readonly owner: object;
  readonly key: string | number;
  /** By ids: `governance.strategic.forums[service-board].cadence`. */
  readonly path: string;
  readonly entry: YamlEntry;
  /** The value as written. */
  readonly node: YamlNode;
}

/** Every value of a sound file below its top, each written place once (an alias stands for its anchor). */
export function placesOf(file: FileModel): Place[] {
  const places: Place[] = [];
  const seen = new Set<YamlEntry>();
  const schemaOf = new Map<unknown, SchemaNode>();
  const kind = file.kind ?? 'Agreement';
  walk(file.value, schemas[kind], visit => {
    const { value, schema, owner, key } = visit;
    if (typeof value === 'object') schemaOf.set(value, schema);
    const entry = owner && file.source.entry(owner, key);
    if (!owner || !entry || seen.has(entry)) return;
    seen.add(entry);
    const ownerSchema = schemaOf.get(owner) as SchemaNode;
    places.push({
      file,
      value,
      schema,
      ownerSchema,
      owner,
      key,
      path: visit.path,
      entry,
      node: entry.value,
    });
  });
  return places;
}

/** Those of the places that stand under a key of a mapping. */
export type KeyPlace = Place & { readonly entry: YamlPair; readonly key: string };

export function keyPlacesOf(file: FileModel): KeyPlace[] {
  return placesOf(file).filter((place): place is KeyPlace => place.entry.kind === 'pair');
}

/** A text in place of a range, and where that text then stands. */
export function replaced(range: Range, text: string): { edit: Range & { text: string }; range: Range } {
  return {
    edit: { start: range.start, end: range.end, text },
    range: { start: range.start, end: range.start + text.length },
  };
}

/** The three slips of the finger: a letter dropped, two swapped, one doubled. Always the same ones of a word. */
export function misspellings(word: string): [slip: string, text: string][] {
  const letters = [...word];
  const half = Math.floor(letters.length / 2);
  const middle = [half, ...letters.keys()].find(at => isLetter(letters[at])) ?? half;
  const swap = swappable(letters, Math.max(0, middle - 1));
  const slips: [string, string][] = [
    ['a letter dropped', spliced(letters, middle, 1, '')],
    ['a letter doubled', spliced(letters, middle, 0, letters[middle] ?? '')],
  ];
  if (swap >= 0) {
    const [a, b] = letters.slice(swap, swap + 2) as [string, string];
    slips.push(['two letters swapped', spliced(letters, swap, 2, `${b}${a}`)]);
  }
  return slips.filter(([, text]) => text !== word && text !== '');
}

/** The place of two neighbouring letters that differ, from `start` on and then from the front. */
function swappable(letters: readonly string[], start: number): number {
  const places = [...letters.keys()].filter(
    at => isLetter(letters[at]) && isLetter(letters[at + 1]) && letters[at] !== letters[at + 1],
  );
  return places.find(at => at >= start) ?? places[0] ?? -1;
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /\p{L}/u.test(letter);
}

function spliced(letters: readonly string[], at: number, taken: number, put: string): string {
  return [...letters.slice(0, at), put, ...letters.slice(at + taken)].join('');
}
