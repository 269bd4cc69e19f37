import { mappingAt } from '../edits/around.ts';
import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { schemaOfEntry } from '../schema/at.ts';
import { schemas } from '../schema/generated/schema.ts';
import { propertyNames, propertySchema, resolveSchema, valuesOf } from '../schema/navigate.ts';
import type { ReferencedThing, SchemaNode } from '../schema/schema-node.ts';
import { map } from '../templates/template.ts';
import { inShort } from '../util/shorten.ts';
import { nameOfId, slug } from '../util/slug.ts';
import { replace } from '../util/text-edit.ts';
import { endOfLine } from '../yaml/characters.ts';
import { keyOf, type YamlMapping } from '../yaml/tree.ts';
import { namesWanted } from './names.ts';

/** More than this are left to completion: any eight of thirty people would be the wrong ones. */
const mostChoices = 8;

/**
 * Adds a key that is missing: with the one value that it can have, or with what can be guessed from its
 * neighbours, or once for each thing that it may name.
 *
 * @param words the values that it can have, where the finding knows them
 */
export function addRequired(
  key: string,
  start: number | undefined,
  words: readonly string[] | undefined,
  context: FixContext,
): Fix[] {
  const { file } = context;
  const mapping = mappingAt(file, start);
  const owner = mapping && file.source.valueOfNode(mapping);
  if (!mapping || !owner) return [];
  const schema = schemaOf(file, mapping) ?? {};
  const place = { key, schema, owner: owner as Fields, context };
  const commented = takenForComment(key, mapping, file);
  if (commented.length > 0) return commented;
  const values = words ?? guesses(place);
  if (values.length > mostChoices) return [];
  const sure = values.length === 1 && valuesOf(propertySchema(schema, key)).length === 1;
  return values.map(value => ({
    title: t`Add “${key}: ${value}”`,
    edits: fill(file, mapping, map({ [key]: value }), propertyNames(schema)),
    sure,
  }));
}

/** `title: #1 partner`: a value that is read as a comment. */
function takenForComment(key: string, { pairs }: YamlMapping, { text }: FileModel): Fix[] {
  const pair = pairs.find(each => keyOf(each) === key);
  if (pair?.value.kind !== 'scalar' || pair.value.style !== 'empty') return [];
  const start = pair.value.range.end;
  const [, space = '', comment] =
    /^([ \t]+)(#[^\s#].*)/.exec(text.slice(start, endOfLine(text, start))) ?? [];
  if (comment === undefined) return [];
  const words = comment.trimEnd();
  const place = { start: start + space.length, end: start + space.length + words.length };
  return [{ title: t`Put “${inShort(words)}” in quotes`, edits: [replace(place, JSON.stringify(words))] }];
}

type Fields = Readonly<Record<string, unknown>>;

interface Place {
  readonly key: string;
  readonly schema: SchemaNode;
  readonly owner: Fields;
  readonly context: FixContext;
}

function schemaOf(file: FileModel, mapping: YamlMapping): SchemaNode | undefined {
  if (!file.kind) return undefined;
  return mapping.parent
    ? schemaOfEntry(file.kind, mapping.parent, file.source)?.schema
    : resolveSchema(schemas[file.kind]);
}

function guesses(place: Place): readonly string[] {
  const { key, schema, owner, context } = place;
  const own = propertySchema(schema, key) ?? {};
  if (own['x-references']) return namesOf(own['x-references'], owner, context);
  const defines = own['x-defines'];
  if (defines) return [...namesWanted(defines, context), freshId(place)].filter(id => id !== undefined);
  const guess = guessers[key]?.(place);
  if (guess !== undefined) return [guess];
  return key in guessers ? [] : valuesOf(own).map(String);
}

/**
 * What can be concluded from the other keys, or is right at the beginning. No date is: the day on which something was done is
 * evidence of it, and only those who were there know it (decision 78).
 */
const guessers: Readonly<Record<string, (place: Place) => string | undefined>> = {
  name: ({ owner }) => (typeof owner.id === 'string' ? nameOfId(owner.id) : undefined),
  title: ({ context }) => titleOf(context),
  version: () => '1.0.0',
  status: () => 'draft',
  role: ({ context }) => (hasCustomer(context) ? 'vendor' : 'customer'),
  scope: ({ owner }) => (owner.party === undefined ? 'joint' : 'internal'),
};

function freshId({ owner, schema, context: { file } }: Place): string | undefined {
  const described = [owner.name, owner.title, owner.what, schema.title?.replace(/([a-z])([A-Z])/g, '$1 $2')];
  const wish = described.flatMap(text => (typeof text === 'string' && slug(text)) || [])[0];
  if (!wish) return undefined;
  const short = wish.split('-').slice(0, 4).join('-');
  const taken = new Set(file.definitions.map(({ id }) => id));
  if (!taken.has(short)) return short;
  let number = 2;
  while (taken.has(`${short}-${number}`)) number++;
  return `${short}-${number}`;
}

function titleOf({ file, workspace }: FixContext): string | undefined {
  const parties = workspace.agreementOf(file)?.parties ?? [];
  return parties.length < 2 ? undefined : `Partnership of ${parties.map(party => party.name).join(' and ')}`;
}

function hasCustomer({ file, workspace }: FixContext): boolean {
  return (workspace.agreementOf(file)?.parties ?? []).some(party => party.role === 'customer');
}

/** The things of a kind that are not named beside the key already. */
function namesOf(kind: ReferencedThing, owner: Fields, { file, workspace }: FixContext): readonly string[] {
  if (kind === 'agreement') return workspace.idsOf('Agreement');
  if (kind === 'file') return [];
  if (kind === 'party' && file.kind === 'Agreement') return [];
  const taken = new Set(Object.values(owner));
  const names = workspace
    .scopeOf(file)
    .candidates(kind)
    .map(({ name }) => name);
  return [...new Set(names)].filter(name => !taken.has(name));
}
