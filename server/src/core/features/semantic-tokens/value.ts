import type { SchemaEntry } from '../../model/entries.ts';
import type { FileModel } from '../../model/file-model.ts';
import { type DefinitionKind, isName, type ReferenceKind } from '../../model/references.ts';
import type { ScalarType, SchemaNode } from '../../schema/schema-node.ts';
import type { Range } from '../../util/text.ts';
import { keyOf, type YamlEntry, type YamlScalar } from '../../yaml/tree.ts';
import type { SemanticToken, TokenModifier, TokenType } from './token.ts';

const things: Readonly<Record<DefinitionKind | Exclude<ReferenceKind, 'file'>, TokenType>> = {
  agreement: 'agreement',
  party: 'party',
  person: 'person',
  forum: 'forum',
  commitment: 'commitment',
  'first-choice': 'commitment',
  sharing: 'commitment',
  proactivity: 'commitment',
  fulfilled: 'commitment',
  activity: 'commitment',
  report: 'commitment',
  extension: 'commitment',
  objective: 'commitment',
  measure: 'commitment',
  ladder: 'commitment',
  action: 'commitment',
  'early-warning': 'commitment',
  warning: 'commitment',
  escalation: 'commitment',
  principle: 'principle',
};

const scalars: Partial<Record<ScalarType, TokenType>> = {
  date: 'date',
  time: 'number',
  duration: 'duration',
  cadence: 'cadence',
  percentage: 'number',
  version: 'number',
};

/** What a text or number is; nothing for mappings, lists, free text and whatever was not understood. */
export function tokensOfValue(file: FileModel, { entry, schema, owner }: SchemaEntry): SemanticToken[] {
  const node = entry.value;
  if (node.kind !== 'scalar' || !isUnderstood(file, entry)) return [];
  const range = rangeOfText(file, node);
  const reference = schema['x-references'];
  const type = schema['x-type'] ? scalars[schema['x-type']] : partOfCadence(entry, owner);
  if (type) return [token(range, type)];
  if (isWord(schema, String(node.value))) return [token(range, 'enumMember')];
  if (schema['x-defines']) return [token(range, things[schema['x-defines']], 'declaration')];
  if (reference && !isName(String(node.value), schema)) return [];
  if (reference === 'person') return partyAndPerson(file, range);
  return reference && reference !== 'file' ? [token(range, things[reference])] : [];
}

/** Whether a value is still there after validation: what is wrong was taken out. */
function isUnderstood({ source }: FileModel, entry: YamlEntry): boolean {
  if (entry.value.kind !== 'scalar' || entry.value.value === null) return false;
  if (entry.value.style === 'literal' || entry.value.style === 'folded') return false;
  const owner = source.valueOfNode(entry.parent);
  if (entry.kind === 'item') return Array.isArray(owner);
  const key = source.meantKey(entry) ?? keyOf(entry) ?? '';
  return owner !== undefined && key in owner && source.pair(owner, key) === entry;
}

/** A word of a fixed vocabulary, one that stands for a name (`both`), or a usual word of an open vocabulary. */
function isWord(schema: SchemaNode, value: string): boolean {
  if (schema.enum?.includes(value) || schema.const === value || schema['x-except']?.includes(value))
    return true;
  return !schema['x-type'] && (schema.examples?.includes(value) ?? false);
}

/** `every` and `on` of an exact cadence, also in its phases and on demand. */
function partOfCadence(entry: YamlEntry, owner: SchemaNode): TokenType | undefined {
  return cadences.has(owner['x-type']) && entry.kind === 'pair' ? 'cadence' : undefined;
}

const cadences: ReadonlySet<ScalarType | undefined> = new Set(['cadence', 'cadence-phase', 'on-demand']);

/** `party/person`: each part by itself, and the slash left alone. */
function partyAndPerson({ text }: FileModel, { start, end }: Range): SemanticToken[] {
  const slash = text.slice(start, end).indexOf('/');
  // Without its party, where that goes without saying.
  if (slash < 0) return [token({ start, end }, 'person')];
  return [token({ start, end: start + slash }, 'party'), token({ start: start + slash + 1, end }, 'person')];
}

/** Where the text itself stands, without its quotes. */
function rangeOfText({ text }: FileModel, { range, style }: YamlScalar): Range {
  const quote = style === 'single-quoted' ? "'" : style === 'double-quoted' ? '"' : '';
  const start = quote !== '' && text.startsWith(quote, range.start) ? range.start + 1 : range.start;
  const closed = quote !== '' && range.end > start && text[range.end - 1] === quote;
  return { start, end: closed ? range.end - 1 : range.end };
}

function token(range: Range, type: TokenType, ...modifiers: TokenModifier[]): SemanticToken {
  return { range, type, modifiers };
}
