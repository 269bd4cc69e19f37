import type { FileKind } from '../schema/kind.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { type Kept, type Sight, Survey } from '../schema/survey.ts';
import { isMapping } from '../schema/walk.ts';
import type { Range } from '../util/text.ts';
import type { PlainMapping, Source } from '../yaml/value.ts';

/** What an id can name. But for agreements, people and actions they are all kept in one namespace (decision 20). */
export type DefinitionKind =
  | 'agreement'
  | 'party'
  | 'person'
  | 'forum'
  | 'commitment'
  | 'sharing'
  | 'activity'
  | 'report'
  | 'extension'
  | 'objective'
  | 'measure'
  | 'principle'
  | 'ladder'
  | 'early-warning'
  | RecordKind;

/** What records give an id, in a namespace of their own. */
export type RecordKind = 'action' | 'warning' | 'escalation';

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
  | 'fulfilled'
  | 'activity'
  | 'report'
  | 'ladder'
  | 'measure'
  | 'early-warning'
  | 'action'
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

/**
 * Collects ids and references as the schema declares them (`x-defines`, `x-references`).
 *
 * @param kept what was found in entries of lists before an edit
 */
export function collectNames(
  value: unknown,
  schema: SchemaNode,
  source: Source,
  kept?: Kept<FoundName>,
): Names {
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  for (const { key, definition, reference } of names.gather(value, schema, findNames, kept)) {
    if (definition) {
      const { kind, id, name, owner, path } = definition;
      definitions.push({ kind, id, name, range: source.placeOf(owner, key), owner, path });
    }
    if (reference) {
      const { kind, name, owner, path, except } = reference;
      references.push({ kind, name, range: source.placeOf(owner, key), owner, key, path, except });
    }
  }
  return { definitions, references };
}

/** A name, wherever it stands now. */
export interface FoundName {
  readonly key: string | number;
  readonly definition?: Omit<Definition, 'range'>;
  readonly reference?: Omit<Reference, 'range'>;
}

function findNames(at: Sight, found: FoundName[]): void {
  const { value, schema, owner, key } = at;
  if (typeof value !== 'string') return;
  const { 'x-defines': defines, 'x-references': kind, 'x-except': except = [] } = schema;
  if (defines && isMapping(owner)) {
    const name = defines === 'person' ? `${partyOf(at.around('people'))}/${value}` : value;
    found.push({ key, definition: { kind: defines, id: value, name, owner, path: at.path() } });
  }
  if (!kind || !isName(value, schema)) return;
  const name = wholeName(value, at);
  if (name !== undefined) found.push({ key, reference: { kind, name, owner, key, path: at.path(), except } });
}

/** With the party in front where that may be left out; undefined where nobody knows whose person it is. */
function wholeName(written: string, at: Sight): string | undefined {
  const of = at.schema['x-of'];
  if (of === undefined || written.includes('/')) return written;
  const party = at.around(of)?.[of];
  return typeof party === 'string' ? `${party}/${written}` : undefined;
}

const names = new Survey(node => Boolean(node['x-defines'] ?? node['x-references']));

/** Whether a text where a reference can stand is one: no word that stands in its place, and no words for somebody. */
export function isName(text: string, schema: SchemaNode): boolean {
  if (schema['x-except']?.includes(text)) return false;
  return !schema['x-or-text'] || namesAPerson(text);
}

/** Whether a text looks like `party/person`. */
export function namesAPerson(text: string): boolean {
  return /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);
}

/** The id of the party to which a person belongs: the nearest mapping with `people`. */
function partyOf(party: PlainMapping | undefined): string {
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
