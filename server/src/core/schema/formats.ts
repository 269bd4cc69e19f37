import { type CadenceFailure, parseCadence, parseOnDemand, parsePhase } from '../calendar/parse-cadence.ts';
import { parseDate } from '../calendar/parse-date.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import { parseTime } from '../calendar/parse-time.ts';
import { parseTimezone } from '../calendar/parse-timezone.ts';
import type { Failure, Result } from '../calendar/result.ts';
import { joined, sentence, type Text, t } from '../l10n/message.ts';
import { isPlaceholder } from '../util/placeholder.ts';
import { slug } from '../util/slug.ts';
import { either, suggestions } from '../util/suggest.ts';
import type { Source } from '../yaml/value.ts';
import type { Located } from './locate.ts';
import type { SchemaProblem } from './problem.ts';
import type { SchemaNode } from './schema-node.ts';
import { type Kept, type Sight, Survey } from './survey.ts';
import { isMapping, type Visit, walk } from './walk.ts';

/** What a text is, as the schema declares it with `x-type`, and who reads it. */
const readers: Partial<
  Record<string, (value: unknown) => Result<unknown, Failure & Partial<CadenceFailure>>>
> = {
  cadence: parseCadence,
  date: value => parseDate(String(value)),
  duration: value => parseDuration(String(value)),
  time: value => parseTime(String(value)),
  timezone: value => parseTimezone(String(value)),
};

/** Why a text does not fit its pattern, in words: from the reader of that type where there is one. */
export function formatMessage({ schema, ownerSchema, owner, key, value }: Located): FormatMessage {
  const isMissing = typeof value === 'string' && isPlaceholder(value);
  const result = readers[schema['x-type'] ?? '']?.(value) ?? cadencePart(ownerSchema, owner, key);
  if (result && !result.ok && isMissing) {
    return { message: t`is a placeholder, so nothing is settled here: ${result.message}.`, suggestions: [] };
  }
  if (result && !result.ok) return { message: notUnderstood(result), suggestions: result.suggestions };
  const remedy =
    (schema.patternErrorMessage ? sentence(schema.patternErrorMessage) : undefined) ??
    schema.description ??
    t`It is not written as the format asks.`;
  if (isMissing)
    return { message: t`is a placeholder, so nothing is settled here. ${remedy}`, suggestions: [] };
  const guesses = guess(String(value), schema);
  const message =
    guesses.length > 0
      ? t`cannot be used like this. ${remedy} Did you mean ${either(guesses)}?`
      : t`cannot be used like this. ${remedy}`;
  return { message, suggestions: guesses };
}

export interface FormatMessage {
  readonly message: Text;
  readonly suggestions: readonly string[];
}

/** What a text that is not right was probably meant to be; only what would be right. */
function guess(text: string, schema: SchemaNode): string[] {
  // Another glob names other files.
  if (schema['x-type'] === 'glob') return [];
  const pattern = new RegExp(schema.pattern ?? '');
  const [word] = suggestions(text, schema['x-except'] ?? schema.examples ?? [], 1);
  const others = [
    text
      .split('/')
      .map(part => slug(part) ?? '')
      .join('/'),
    `${text}%`,
    text.replace(/ *percent$/, '%'),
    `${text}.0`,
    `${text}.0.0`,
    text.replace(/^v/, ''),
  ];
  return [word, ...others]
    .filter(each => each !== undefined && each !== text && pattern.test(each))
    .slice(0, 1) as string[];
}

/**
 * Finds what a pattern cannot say: dates that no calendar has, cadences whose parts do not fit. What is wrong
 * is taken out of the value, as everything that the schema rejects.
 *
 * @param mayHoldMore whether a key of a mapping may stand on a line that could not be read: then nothing is known of its parts
 *   together
 */
export function checkFormats(
  root: unknown,
  schema: SchemaNode,
  source: Source,
  problems: SchemaProblem[],
  mayHoldMore: (mapping: object) => boolean = () => false,
): void {
  const wrong = new Map<object, Set<string | number>>();
  const check = (visit: Visit) => {
    const { value, schema, owner, key } = visit;
    const reader = readers[schema['x-type'] ?? ''];
    if (!reader || !owner) return;
    const result = reader(value);
    const isKnown = isMapping(value) && (source.hasDoubts(value) || mayHoldMore(value));
    // What is wrong in a part of a part is said there, and leaves nothing of the whole.
    const isBroken =
      isMapping(value) && !isKnown && Object.values(value).some(part => hasDoubtsWithin(part, source));
    if ((result.ok && !isBroken) || isKnown) return;
    // What stands behind an alias is visited in each place that uses it.
    const keys = wrong.get(owner) ?? new Set();
    if (keys.has(key)) return;
    wrong.set(owner, keys.add(key));
    if (isBroken || result.ok) return;
    const at = placeOf(result, visit);
    problems.push({
      code: 'format',
      range: source.valueRange(at.owner, at.key),
      message: joined([subjectOf(at.owner, at.key, source), notUnderstood(result)]),
      path: at.path,
      data: { suggestions: result.suggestions },
    });
  };
  walk(root, schema, check, ({ 'x-type': type = '' }) => type in readers);
  for (const [owner, keys] of wrong) {
    if (Array.isArray(owner)) {
      source.markDoubtful(owner, '');
      source.removeItems(owner, (_, index) => keys.has(index));
      continue;
    }
    for (const key of keys) {
      source.markDoubtful(owner, String(key));
      delete (owner as Record<string, unknown>)[key];
    }
  }
}

function hasDoubtsWithin(value: unknown, source: Source): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return source.hasDoubts(value) || Object.values(value).some(part => hasDoubtsWithin(part, source));
}

/** What is wrong: the whole value, or a part of it. */
function placeOf({ key, below = [] }: Partial<CadenceFailure>, { value, owner, key: own, path }: Visit) {
  const whole = { owner: owner as object, key: own, path };
  if (key === undefined || !isMapping(value)) return whole;
  const first = { owner: value as object, key: key as string | number, path: `${path}.${key}` };
  return below.reduce((at, step) => {
    const part = (at.owner as Record<string | number, unknown>)[at.key];
    if (typeof part !== 'object' || part === null) return at;
    return {
      owner: part,
      key: step,
      path: typeof step === 'number' ? `${at.path}[${step}]` : `${at.path}.${step}`,
    };
  }, first);
}

/**
 * Whether {@link checkFormats} would find nothing.
 *
 * @param kept what was found out about entries of lists before an edit
 */
export function formatsFit(root: unknown, schema: SchemaNode, kept?: Kept<Unfit>): boolean {
  return withFormats.gather(root, schema, findUnfit, kept).length === 0;
}

/** A text that does not fit its format. */
export type Unfit = unknown;

function findUnfit({ value, schema }: Sight, found: Unfit[]): void {
  if (readers[schema['x-type'] ?? '']?.(value).ok === false) found.push(value);
}

const withFormats = new Survey(({ 'x-type': type = '' }) => type in readers);

/** "`notice: ten days`", or in a list "`2026-02-30`". */
function subjectOf(owner: object, key: string | number, source: Source): string {
  const written = source.written(owner, key);
  return typeof key === 'number' ? `\`${written}\`` : `\`${key}: ${written}\``;
}

/** What is judged together with its neighbours: `on` has to fit `every`. */
const wholes: Partial<Record<string, (value: unknown) => Result<unknown, CadenceFailure>>> = {
  cadence: parseCadence,
  'cadence-phase': parsePhase,
  'on-demand': parseOnDemand,
};

/** Why a part of an exact cadence cannot be understood. */
function cadencePart(ownerSchema: SchemaNode, owner: unknown, key: string | number) {
  const result = wholes[ownerSchema['x-type'] ?? '']?.(owner);
  return result && !result.ok && result.key === key && !result.below?.length ? result : undefined;
}

function notUnderstood({ message, suggestions }: Failure): Text {
  const named = suggestions.some(suggestion => !String(message).includes(suggestion));
  return named
    ? t`is not understood: ${message}. Did you mean ${either(suggestions)}?`
    : t`is not understood: ${message}.`;
}
