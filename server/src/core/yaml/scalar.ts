import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag, SCALAR_STYLE } from 'js-yaml';
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded' | 'empty';

type Value = string | number | boolean | null;

const NUMBER_START = new Set('-+.0123456789');
const WORD_START = new Set('~nNtTfF');

/** Reads text without quotes by the core schema of YAML 1.2: null, true, false, numbers; all else is text. */
export function resolvePlain(source: string): Value {
  const first = source.charAt(0);
  if (first === '') return null;
  if (NUMBER_START.has(first)) return firstResolved(source, [intCoreTag, floatCoreTag]);
  if (WORD_START.has(first)) return firstResolved(source, [nullCoreTag, boolCoreTag]);
  return source;
}

/** What a tag for single values makes of text; `undefined` when the text does not fit the tag. */
export function resolveTagged(name: string, source: string): Value | undefined {
  if (name === 'str') return source;
  const tag = { null: nullCoreTag, bool: boolCoreTag, int: intCoreTag, float: floatCoreTag }[name];
  const value = tag?.resolve(source, true, tag.tagName);
  return value === NOT_RESOLVED ? undefined : (value as Value | undefined);
}

function firstResolved(
  source: string,
  tags: readonly (typeof intCoreTag | typeof nullCoreTag | typeof boolCoreTag)[],
): Value {
  for (const tag of tags) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value as Value;
  }
  return source;
}

const STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single-quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double-quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** Our name for js-yaml's number of a style. */
export function styleOf(style: number): ScalarStyle {
  return STYLES[style] ?? 'plain';
}
