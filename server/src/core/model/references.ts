import type { FileKind } from '../schema/kind.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { around, isMapping, type Visit, walk } from '../schema/walk.ts';
import type { Range } from '../util/text.ts';
import type { PlainMapping, Source } from '../yaml/value.ts';

/** What an id can name. The last four are all kept in one namespace with `forum` (decision 20). */
export type DefinitionKind =
  | 'agreement'
  | 'party'
  | 'person'
  | 'forum'
  | 'commitment'
  | 'sharing'
  | 'activity'
  | 'measure'
  | 'principle'
  | 'action';

/** What a value can refer to; the narrower kinds of commitments are told apart by their section. */
export type ReferenceKind =
  | 'agreement'
  | 'party'
  | 'person'
  | 'forum'
  | 'commitment'
  | 'first-choice'
  | 'sharing'
  | 'proactivity'
  | 'activity'
  | 'file';

/** A place that gives a thing its id. */
export interface Definition {
  readonly kind: DefinitionKind;
  readonly id: string;
  /** The full name by which others refer to it: `party/person` for people, else the id. */
  readonly name: string;
  /** Of the id's value. */
  readonly range: Range;
  /** The mapping that is the thing itself. */
  readonly owner: PlainMapping;
  readonly path: string;
}

/** A place that names a thing defined elsewhere. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly range: Range;
  readonly owner: PlainMapping | unknown[];
  readonly key: string | number;
  readonly path: string;
  /** Words that may stand in place of a name: `both`, `rotating`. */
  readonly except: readonly string[];
}

/** All ids and references of one document, in the order of the text. */
export interface Names {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
}

/** Collects ids and references as the schema declares them (`x-defines`, `x-references`). */
export function collectNames(value: unknown, schema: SchemaNode, source: Source): Names {
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const collect = (visit: Visit) => {
    const { 'x-defines': defines, 'x-references': kind } = visit.schema;
    if ((!defines && !kind) || typeof visit.value !== 'string' || !visit.owner) return;
    const range = source.placeOf(visit.owner, visit.key);
    const path = visit.path;
    if (defines && isMapping(visit.owner)) {
      const name = defines === 'person' ? `${partyAround(visit)}/${visit.value}` : visit.value;
      definitions.push({ kind: defines, id: visit.value, name, range, owner: visit.owner, path });
    }
    const except = visit.schema['x-except'] ?? [];
    if (kind && !except.includes(visit.value)) {
      references.push({
        kind,
        name: visit.value,
        range,
        owner: visit.owner,
        key: visit.key,
        path,
        except,
      });
    }
  };
  walk(value, schema, collect, node => Boolean(node['x-defines'] ?? node['x-references']));
  return { definitions, references };
}

/** The party to which the person being visited belongs: the nearest mapping with `people`. */
function partyAround(visit: Visit): string {
  const party = around(visit, 'people');
  return String(party?.id ?? party?.party ?? '');
}

/** The entries `- party: cirrus` of an agreement: each refers to a `Party` file and makes the party known. */
export function sharedPartiesIn(file: {
  readonly kind: FileKind | undefined;
  readonly references: readonly Reference[];
}): Reference[] {
  return file.kind === 'Agreement' ? file.references.filter(isSharedParty) : [];
}

export function isSharedParty({ kind, key, path }: Reference): boolean {
  return kind === 'party' && key === 'party' && path.startsWith('parties[');
}
