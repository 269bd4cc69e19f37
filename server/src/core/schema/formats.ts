import { parseCadence } from '../model/calendar/parse-cadence.ts';
import { parseDate } from '../model/calendar/parse-date.ts';
import { parseDuration } from '../model/calendar/parse-duration.ts';
import { parseTime } from '../model/calendar/parse-time.ts';
import type { Failure, Result } from '../model/calendar/result.ts';
import type { Source } from '../yaml/value.ts';
import type { Located } from './locate.ts';
import type { SchemaNode } from './schema-node.ts';
import { either } from './suggest.ts';
import type { SchemaProblem } from './validate.ts';
import { isMapping, walk } from './walk.ts';

/** What a text is, as the schema declares it with `x-type`, and who reads it. */
const readers: Partial<Record<string, (value: unknown) => Result<unknown, Failure & { key?: string }>>> = {
  cadence: parseCadence,
  date: value => parseDate(String(value)),
  duration: value => parseDuration(String(value)),
  time: value => parseTime(String(value)),
};

/** Why a text does not fit its pattern, in words: from the reader of that type where there is one. */
export function formatMessage({ schema, ownerSchema, owner, key, value }: Located): {
  message: string;
  suggestions: readonly string[];
} {
  const result = readers[schema['x-type'] ?? '']?.(value) ?? cadencePart(ownerSchema, owner, key);
  if (result && !result.ok) return { message: sentence(result), suggestions: result.suggestions };
  const remedy = schema.patternErrorMessage ?? schema.description ?? 'It is not written as the format asks.';
  const guess = schema['x-type'] === 'id' ? kebab(String(value)) : undefined;
  return {
    message: `cannot be used like this. ${remedy}${guess ? ` Did you mean \`${guess}\`?` : ''}`,
    suggestions: guess ? [guess] : [],
  };
}

/**
 * Finds what a pattern cannot say: dates that no calendar has, cadences whose parts do not fit. What is wrong
 * is taken out of the value, as everything that the schema rejects.
 */
export function checkFormats(
  root: unknown,
  schema: SchemaNode,
  source: Source,
  problems: SchemaProblem[],
): void {
  const wrong: { owner: object; key: string | number }[] = [];
  walk(root, schema, ({ value, schema, owner, key, path }) => {
    const reader = readers[schema['x-type'] ?? ''];
    if (!reader || !owner) return;
    const result = reader(value);
    if (result.ok || (isMapping(value) && source.hasDoubts(value))) return;
    const inner = result.key !== undefined && isMapping(value) ? result.key : undefined;
    wrong.push({ owner, key });
    problems.push({
      code: 'format',
      range: inner === undefined ? source.placeOf(owner, key) : source.placeOf(value as object, inner),
      message: `\`${inner ?? key}: ${inner === undefined ? value : (value as Record<string, unknown>)[inner]}\` ${sentence(result)}`,
      path: inner === undefined ? path : `${path}.${inner}`,
      data: { suggestions: result.suggestions },
    });
  });
  for (const { owner, key } of wrong.reverse()) {
    if (Array.isArray(owner)) {
      source.markDoubtful(owner, '');
      source.removeItems(owner, (_, index) => index === key);
    } else {
      source.markDoubtful(owner, String(key));
      delete (owner as Record<string, unknown>)[key];
    }
  }
}

/** A part of an exact cadence is judged together with its neighbours: `on` has to fit `every`. */
function cadencePart(ownerSchema: SchemaNode, owner: unknown, key: string | number) {
  if (ownerSchema['x-type'] !== 'cadence') return undefined;
  const result = parseCadence(owner);
  return !result.ok && result.key === key ? result : undefined;
}

function sentence({ message, suggestions }: Failure): string {
  const named = suggestions.some(suggestion => !message.includes(suggestion));
  return `is not understood: ${message}.${named ? ` Did you mean ${either(suggestions)}?` : ''}`;
}

/** What an id would be in lower-case kebab. */
function kebab(text: string): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return /[a-z]/.test(id) && id !== text ? id : undefined;
}
