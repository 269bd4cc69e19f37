import { joined, type Text, t } from '../l10n/message.ts';
import { or } from '../util/lists.ts';
import { suggestions } from '../util/suggest.ts';
import type { Range } from '../util/text.ts';
import type { Source } from '../yaml/value.ts';
import { type FormatMessage, formatMessage } from './formats.ts';
import type { Located } from './locate.ts';
import { knownKeys, type MisspeltKey } from './misspelt.ts';
import {
  firstSentence,
  propertySchema,
  resolveSchema,
  selectingKeys,
  typesOf,
  valuesOf,
} from './navigate.ts';
import { thingOf } from './nouns.ts';
import { list, listOr, lowerFirst, shapeOf, subject, textOf } from './phrases.ts';
import type { SchemaProblem, SchemaProblemData } from './problem.ts';
import { typeRemedy } from './type-remedy.ts';

/** Whether an Ajv error says something of its own: `if`, `oneOf` and the like only repeat what others say. */
export function isExplained({ keyword }: { readonly keyword: string }): boolean {
  return Object.hasOwn(writers, keyword);
}

/** Turns one Ajv error into one problem in words for people, at the key or value that has to change. */
export function explain(error: Located, source: Source): SchemaProblem {
  const writer = writers[error.keyword] as Writer;
  const { code, message, data = {}, at = placeOf(error, source) } = writer(error, source);
  return { code, message, data, range: at, path: pathTo(error, error.extraKey || error.missingKey) };
}

/** The problem of a key that is read as another one. */
export function explainMisspelt(
  error: Located,
  { written, meant }: MisspeltKey,
  source: Source,
): SchemaProblem {
  return {
    code: 'unknown-key',
    message: joined([notAKey(written, error), t`Did you mean \`${meant}\`?`]),
    data: { key: written, suggestions: [meant] },
    range: source.keyRange(error.value as object, written),
    path: pathTo(error, written),
  };
}

/** Two keys of one mapping are two mistakes. */
function pathTo({ path }: Located, key: string): string {
  return key === '' || path === '' ? path + key : `${path}.${key}`;
}

interface Explanation {
  readonly code: SchemaProblem['code'];
  readonly message: Text;
  readonly data?: SchemaProblemData;
  readonly at?: Range;
}

type Writer = (error: Located, source: Source) => Explanation;

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

function unknownKey(error: Located, source: Source): Explanation {
  const allowed = knownKeys(error);
  const [taken] = suggestions(error.extraKey, allowed, 1);
  const remedy = taken
    ? t`\`${taken}\` is already there; remove this one or put its content there.`
    : t`${expectation(error)} A key of your own starts with \`x-\`.`;
  return {
    code: 'unknown-key',
    message: joined([notAKey(error.extraKey, error), isCut(error, source) ? cutRemedy() : remedy]),
    data: { key: error.extraKey },
    at: source.keyRange(error.value as object, error.extraKey),
  };
}

/** Words with spaces in braces: mostly what a comma has cut off from the text before it. */
function isCut({ value, extraKey }: Located, source: Source): boolean {
  return /\s/.test(extraKey) && source.pair(value as object, extraKey)?.parent.flow === true;
}

const cutRemedy = () =>
  t`A comma ends a text inside braces: if it belongs to the text before the comma, put that whole text in quotes.`;

/** What may stand there: the known keys, or where keys are free what they have to name. */
function expectation(error: Located): Text {
  const free = Object.entries(error.schema.patternProperties ?? {}).find(([pattern]) => pattern !== '^x-');
  return free
    ? t`Each key here is to be: ${firstSentence(free[1])}`
    : t`It can hold ${list(knownKeys(error))}.`;
}

function notAKey(key: string, { schema }: Located): Text {
  return t`\`${key}\` is not a key of ${thingOf(schema)}, so nobody would read what it says.`;
}

function missingKey(error: Located, source: Source): Explanation {
  const key = error.missingKey;
  const schema = propertySchema(error.schema, key);
  const [only, another] = valuesOf(schema);
  const what = firstSentence(schema).replace(/\.$/, '');
  // An entry of another form would be right too: `party: …` rather than `id: …`.
  const others = schema ? otherForms(error) : [];
  const leftEmpty = others.find(other => source.pair(error.value as object, other));
  const keys = [`\`${key}: ${only && !another ? only : '…'}\``, ...others.map(other => `\`${other}: …\``)];
  return {
    code: 'required',
    message: what
      ? t`\`${key}\` is missing (${lowerFirst(what)}), and ${thingOf(error.schema)} cannot do without it: add ${or(keys)}.`
      : t`\`${key}\` is missing, and ${thingOf(error.schema)} cannot do without it: add ${or(keys)}.`,
    data: { key, in: source.startOf(error.value as object) },
    at: source.keyRange(error.value as object, leftEmpty ?? key),
  };
}

/** The keys that would make an entry one of another form, or that would do as well as the one that is missing. */
function otherForms({ form, schema, missingKey }: Located): readonly string[] {
  if (schema.else?.required?.includes(missingKey)) return schema.if?.required ?? [];
  if (missingKey !== schema.required?.[0]) return [];
  return selectingKeys(form).filter(key => !propertySchema(schema, key));
}

function wrongType(error: Located, source: Source): Explanation {
  const wanted = typesOf(error.schema);
  const asText = readAsText(error, source);
  if (wanted.includes('string') && asText) {
    return {
      code: 'type',
      message: joined([subject(error, source), asText.message]),
      data: { suggestions: asText.suggestions },
    };
  }
  return {
    code: 'type',
    message: joined([subject(error, source), typeRemedy(wanted, error, source)]),
    data: { key: String(error.key) },
  };
}

/** What is wrong with a number as the text that it should be, such as `180` for a duration; quotes do not help there. */
function readAsText(error: Located, source: Source): FormatMessage | undefined {
  const { value, owner, key, schema } = error;
  if (!schema.pattern || (typeof value !== 'number' && typeof value !== 'boolean')) return undefined;
  const text = owner ? source.written(owner, key) : String(value);
  return new RegExp(schema.pattern).test(text) ? undefined : formatMessage({ ...error, value: text });
}

function notOneOf(error: Located, source: Source): Explanation {
  const allowed = valuesOf(error.schema).map(String);
  const near = suggestions(textOf(error.value), allowed, 1);
  const [best] = near;
  const guess =
    allowed.length > 1 ? t`Did you mean \`${best ?? ''}\`? Possible: ${list(allowed)}.` : didYouMean(best);
  const remedy = best === undefined ? t`Write ${listOr(allowed)}.` : guess;
  return {
    code: 'enum',
    message:
      typeof error.value === 'object'
        ? t`${subject(error, source)} must be one word, not ${shapeOf(error.value)}. ${remedy}`
        : t`${subject(error, source)} is not known here. ${remedy}`,
    data: { suggestions: near.length > 0 ? near : allowed },
  };
}

function wrongFormat(error: Located, source: Source): Explanation {
  const { message, suggestions: near } = formatMessage(error);
  return { code: 'format', message: joined([subject(error, source), message]), data: { suggestions: near } };
}

function wrongDiscriminator(error: Located, source: Source): Explanation {
  const tag = String(error.params.tag);
  const { tagValue: written } = error.params;
  const item = error.value as object;
  const allowed = (error.schema.oneOf ?? []).flatMap(variant =>
    valuesOf(propertySchema(resolveSchema(variant), tag)).map(String),
  );
  if (written === undefined) {
    return {
      code: 'required',
      message: t`\`${tag}\` is missing, so it is not clear what this entry says. Add \`${tag}\` with ${listOr(allowed)}.`,
      data: { key: tag, in: source.startOf(item), suggestions: allowed },
      at: source.keyRange(item, tag),
    };
  }
  const near = suggestions(textOf(written), allowed, 1);
  const remedy = near.length > 0 ? didYouMean(near[0]) : t`Write ${listOr(allowed)}.`;
  return {
    code: 'enum',
    message:
      typeof written === 'object'
        ? t`The \`${tag}\` of ${thingOf(error.schema)} is one word, not ${shapeOf(written)}. ${remedy}`
        : t`\`${String(written)}\` is no \`${tag}\` of ${thingOf(error.schema)}. ${remedy}`,
    data: { suggestions: near.length > 0 ? near : allowed },
    at: source.valueRange(item, tag),
  };
}

function keyOutOfPlace(error: Located, source: Source): Explanation {
  const key = String(error.key);
  return {
    code: 'unknown-key',
    message: t`\`${key}\` does not belong here: ${firstSentence(error.schema) || t`another key of this entry already says it.`} Remove it.`,
    data: { key },
    at: source.keyRange(error.owner as object, key),
  };
}

function outOfRange(error: Located, source: Source): Explanation {
  const limit = Number(error.params.limit);
  const what = subject(error, source);
  const message =
    error.keyword === 'minimum'
      ? t`${what} must be at least ${limit}.`
      : t`${what} must be at most ${limit}.`;
  return { code: 'range', message };
}

function tooFew(error: Located, source: Source): Explanation {
  const limit = Number(error.params.limit);
  const what = subject(error, source);
  const message =
    limit === 1 ? t`${what} must hold at least one entry.` : t`${what} must hold at least ${limit} entries.`;
  return { code: 'range', message };
}

function tooMany(error: Located, source: Source): Explanation {
  return {
    code: 'range',
    message: t`${subject(error, source)} may hold at most ${Number(error.params.limit)} entries.`,
  };
}

function notUnique(error: Located, source: Source): Explanation {
  return {
    code: 'range',
    message: t`${subject(error, source)} names the same entry twice. Remove one of the two.`,
  };
}

function wrongKeyName(error: Located, source: Source): Explanation {
  const key = String(error.params.propertyName);
  return {
    code: 'unknown-key',
    message: t`\`${key}\` cannot be a key of ${thingOf(error.schema)}.`,
    data: { key },
    at: source.keyRange(error.value as object, key),
  };
}

function placeOf(error: Located, source: Source): Range {
  return error.owner ? source.valueRange(error.owner, error.key) : source.headRange(error.value as object);
}

function didYouMean(best = ''): Text {
  return t`Did you mean \`${best}\`?`;
}
