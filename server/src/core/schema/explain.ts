import type { Range } from '../text.ts';
import type { Source } from '../yaml/value.ts';
import { formatMessage } from './formats.ts';
import type { Located } from './locate.ts';
import {
  firstSentence,
  propertyNames,
  propertySchema,
  resolveSchema,
  typesOf,
  valuesOf,
} from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';
import { suggestions } from './suggest.ts';
import type { SchemaProblem, SchemaProblemData } from './validate.ts';

/** Whether an Ajv error says something of its own: `if`, `oneOf` and the like only repeat what others say. */
export function isExplained({ keyword }: { readonly keyword: string }): boolean {
  return Object.hasOwn(writers, keyword);
}

/** Turns one Ajv error into one problem in words for people, at the key or value that has to change. */
export function explain(error: Located, source: Source, meant?: string): SchemaProblem {
  const writer = writers[error.keyword] as Writer;
  const { code, message, data = {}, at = placeOf(error, source) } = writer(error, source, meant);
  return { code, message, data, range: at, path: error.path };
}

interface Explanation {
  readonly code: SchemaProblem['code'];
  readonly message: string;
  readonly data?: SchemaProblemData;
  readonly at?: Range;
}

type Writer = (error: Located, source: Source, meant?: string) => Explanation;

const writers: Readonly<Record<string, Writer>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  enum: notOneOf,
  const: notOneOf,
  pattern: wrongFormat,
  discriminator: wrongDiscriminator,
  'false schema': keyOutOfPlace,
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: tooFew,
  minProperties: tooFew,
  maxItems: tooMany,
  uniqueItems: notUnique,
  propertyNames: wrongKeyName,
};

function unknownKey(error: Located, source: Source, meant?: string): Explanation {
  const allowed = propertyNames(error.schema);
  const near = meant ? [meant] : suggestions(error.extraKey, allowed, 1);
  const thing = thingOf(error.schema, 'this place');
  const remedy = meant
    ? `Did you mean \`${meant}\`?`
    : near.length > 0
      ? `\`${near[0]}\` is already there; remove this one or put its content there.`
      : `It can hold ${list(allowed)}. A key of your own starts with \`x-\`.`;
  return {
    code: 'unknown-key',
    message: `\`${error.extraKey}\` is not a key of ${thing}, so nobody would read what it says. ${remedy}`,
    data: { key: error.extraKey, ...(meant ? { suggestions: [meant] } : {}) },
    at: source.keyOf(error.value as object, error.extraKey),
  };
}

function missingKey(error: Located, source: Source): Explanation {
  const key = error.missingKey;
  const schema = propertySchema(error.schema, key);
  const what = firstSentence(schema);
  return {
    code: 'required',
    message: `\`${key}\` is missing from ${thingOf(error.schema, 'this place')}. ${what ? `${what} ` : ''}Add \`${key}: …\`.`,
    data: { key },
    at: source.keyOf(error.value as object, key),
  };
}

function wrongType(error: Located, source: Source): Explanation {
  const wanted = typesOf(error.schema);
  return {
    code: 'type',
    message: `${subject(error, source)} ${typeRemedy(wanted, error, source)}`,
    data: { key: String(error.key) },
  };
}

function typeRemedy(
  wanted: readonly string[],
  { value, owner, key, schema }: Located,
  source: Source,
): string {
  const name = typeof key === 'string' ? key : '';
  if (schema['x-type'] === 'version' && typeof value === 'number') {
    return 'is a number, but a version is three numbers with dots between them, such as `1.0.0`.';
  }
  if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return `is read as a ${typeof value === 'number' ? 'number' : 'yes-or-no value'}, but must be text. Put it in quotes: \`"${owner ? source.written(owner, key) : value}"\`.`;
  }
  if (wanted.includes('array') && !wanted.includes('string'))
    return 'must be a list: put each entry on a line of its own that starts with `- `.';
  if (wanted.includes('integer') || wanted.includes('number'))
    return 'must be a whole number, written in digits without quotes.';
  if (wanted.includes('boolean')) return 'must be `true` or `false`, without quotes.';
  if (wanted.includes('object') && !wanted.includes('string')) {
    return `must hold keys of its own, indented below it: ${list(propertyNames(schema).filter(property => property !== name))}.`;
  }
  return Array.isArray(value) ? 'must be one text, not a list.' : 'must be one text, not a group of keys.';
}

function notOneOf(error: Located, source: Source): Explanation {
  const allowed = valuesOf(error.schema).map(String);
  const near = suggestions(String(error.value), allowed, 1);
  const remedy =
    near.length > 0
      ? `Did you mean \`${near[0]}\`?${allowed.length > 1 ? ` Possible: ${list(allowed)}.` : ''}`
      : `Write ${list(allowed, ' or ')}.`;
  return {
    code: 'enum',
    message: `${subject(error, source)} is not known here. ${remedy}`,
    data: { suggestions: near.length > 0 ? near : allowed },
  };
}

function wrongFormat(error: Located, source: Source): Explanation {
  const { message, suggestions: near } = formatMessage(error);
  return { code: 'format', message: `${subject(error, source)} ${message}`, data: { suggestions: near } };
}

function wrongDiscriminator(error: Located, source: Source): Explanation {
  const tag = String(error.params.tag);
  const written = error.params.tagValue;
  const item = error.value as object;
  const allowed = (error.schema.oneOf ?? []).flatMap(variant =>
    valuesOf(propertySchema(resolveSchema(variant), tag)).map(String),
  );
  if (written === undefined) {
    return {
      code: 'required',
      message: `\`${tag}\` is missing, so it is not clear what this entry says. Add \`${tag}:\` with ${list(allowed, ' or ')}.`,
      data: { key: tag },
      at: source.keyOf(item, tag),
    };
  }
  const near = suggestions(String(written), allowed, 1);
  const remedy = near.length > 0 ? `Did you mean \`${near[0]}\`?` : `Write ${list(allowed, ' or ')}.`;
  return {
    code: 'enum',
    message: `\`${written}\` is no \`${tag}\` of an entry here. ${remedy}`,
    data: { suggestions: near.length > 0 ? near : allowed },
    at: source.placeOf(item, tag),
  };
}

function keyOutOfPlace(error: Located, source: Source): Explanation {
  const key = String(error.key);
  return {
    code: 'unknown-key',
    message: `\`${key}\` does not belong here: ${firstSentence(error.schema) || 'another key of this entry already says it.'} Remove it.`,
    data: { key },
    at: source.keyOf(error.owner as object, key),
  };
}

function outOfRange(error: Located, source: Source): Explanation {
  const word = error.keyword === 'minimum' ? 'at least' : 'at most';
  return { code: 'range', message: `${subject(error, source)} must be ${word} ${error.params.limit}.` };
}

function tooFew(error: Located, source: Source): Explanation {
  return {
    code: 'range',
    message: `${subject(error, source)} must hold at least ${error.params.limit} ${error.params.limit === 1 ? 'entry' : 'entries'}.`,
  };
}

function tooMany(error: Located, source: Source): Explanation {
  return {
    code: 'range',
    message: `${subject(error, source)} may hold at most ${error.params.limit} entries.`,
  };
}

function notUnique(error: Located, source: Source): Explanation {
  return {
    code: 'range',
    message: `${subject(error, source)} names the same entry twice. Remove one of the two.`,
  };
}

function wrongKeyName(error: Located, source: Source): Explanation {
  const key = String(error.params.propertyName);
  return {
    code: 'unknown-key',
    message: `\`${key}\` cannot be a key of ${thingOf(error.schema, 'this place')}.`,
    data: { key },
    at: source.keyOf(error.value as object, key),
  };
}

function placeOf(error: Located, source: Source): Range {
  return error.owner ? source.placeOf(error.owner, error.key) : source.headOf(error.value as object);
}

/** "`weekly-ish`" for text, "`agenda`" for a key whose value has the wrong shape. */
function subject({ value, owner, key }: Located, source: Source): string {
  if (typeof value === 'object') return typeof key === 'number' ? 'This list entry' : `\`${key}\``;
  return typeof key === 'number'
    ? `\`${value}\``
    : `\`${key}: ${shorten(owner ? source.written(owner, key) : String(value))}\``;
}

/** "a sharing commitment" from the schema's title `SharingCommitment`. */
function thingOf(schema: SchemaNode, otherwise: string): string {
  if (!schema.title) return otherwise;
  const words = schema.title.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return /s$/.test(words) ? words : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

function list(words: readonly string[], last = ', '): string {
  const most = 14;
  const shown = words.slice(0, most).map(word => `\`${word}\``);
  if (words.length > most) shown.push('…');
  return last === ', ' || shown.length < 2
    ? shown.join(', ')
    : `${shown.slice(0, -1).join(', ')}${last}${shown.at(-1)}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
