import type { FileModel } from '../model/file-model.ts';
import type { Definition, DefinitionKind, Reference, ReferenceKind } from '../model/references.ts';
import type { Range } from '../util/text.ts';
import type { YamlNode } from '../yaml/tree.ts';

/** One place that gives or uses a name. A person's reference, `party/person`, is two: each part that is written names something. */
export interface Name {
  readonly file: FileModel;
  readonly kind: DefinitionKind | ReferenceKind;
  /** The whole name: `party/person` for people, also where only `person` is written. */
  readonly name: string;
  /** What is written for it, without quotes; of a person only the person's own part. */
  readonly range: Range;
  /** The text that it is written in, or the alias that stands for it. */
  readonly node: YamlNode;
  /** Set where the thing gets its id … */
  readonly definition?: Definition;
  /** … and this where it is referred to. */
  readonly reference?: Reference;
}

/** All places of a file that name something, in the order of the text; each written place once. */
export function namesIn(file: FileModel): readonly Name[] {
  const known = namesByFile.get(file);
  if (known) return known;
  const found = [
    ...file.definitions.flatMap(definition => namesOfDefinition(file, definition)),
    ...file.references.flatMap(reference => namesOfReference(file, reference)),
  ];
  // What stands behind an alias is visited wherever the alias stands, but written once.
  const distinct = new Map(found.map(each => [`${each.range.start} ${each.kind} ${each.name}`, each]));
  const names = [...distinct.values()].sort((a, b) => a.range.start - b.range.start);
  namesByFile.set(file, names);
  return names;
}

/** A file's model never changes, so its names are collected once and go with it. */
const namesByFile = new WeakMap<FileModel, readonly Name[]>();

/** The name at an offset (UTF-16 code units); an offset just behind it counts. */
export function nameAt(file: FileModel, offset: number): Name | undefined {
  const at = namesIn(file).filter(({ range }) => range.start <= offset && offset <= range.end);
  // Of a person behind an alias both parts stand in one place: the person is the more telling one.
  return at.find(({ kind }) => kind === 'person') ?? at[0];
}

function namesOfDefinition(file: FileModel, definition: Definition): Name[] {
  const entry = file.source.entry(definition.owner, 'id');
  if (!entry) return [];
  const range = writtenRange(file, entry.value, definition.id) ?? entry.value.range;
  return [{ file, kind: definition.kind, name: definition.name, range, node: entry.value, definition }];
}

function namesOfReference(file: FileModel, reference: Reference): Name[] {
  const { kind, name, owner, key } = reference;
  const entry = file.source.entry(owner, key);
  if (!entry) return [];
  const written = writtenRange(file, entry.value, name);
  const whole = { file, kind, name, range: written ?? entry.value.range, node: entry.value, reference };
  if (kind !== 'person') return [whole];
  const slash = name.indexOf('/');
  if (isShort(whole))
    return [{ ...whole, range: writtenRange(file, entry.value, name.slice(slash + 1)) ?? whole.range }];
  const party = { ...whole, kind: 'party' as const, name: name.slice(0, slash) };
  if (!written) return [party, whole];
  return [
    { ...party, range: { start: written.start, end: written.start + slash } },
    { ...whole, range: { start: written.start + slash + 1, end: written.end } },
  ];
}

/** The whole name of a person whom a text names, also where the party is left out. */
export function personNamedBy(node: YamlNode, file: FileModel): string {
  const written = node.kind === 'scalar' ? String(node.value) : '';
  if (written.includes('/')) return written;
  return namesIn(file).find(name => name.node === node && name.kind === 'person')?.name ?? written;
}

/** Whether a person is written without the party, where that goes without saying. */
export function isShort({ kind, node }: Pick<Name, 'kind' | 'node'>): boolean {
  return kind === 'person' && node.kind === 'scalar' && !String(node.value).includes('/');
}

/**
 * Where a name stands in a text, without quotes and without the sign of a block; undefined where it is written
 * in other letters: behind an alias, or with escapes.
 */
function writtenRange(file: FileModel, node: YamlNode, name: string): Range | undefined {
  if (node.kind !== 'scalar') return undefined;
  const at = file.text.slice(node.range.start, node.range.end).lastIndexOf(name);
  if (at < 0) return undefined;
  const start = node.range.start + at;
  return { start, end: start + name.length };
}
