import { suggestions } from '../util/suggest.ts';
import type { Located } from './locate.ts';
import { propertyNames, propertySchema, resolveSchema, selectingKeys } from './navigate.ts';
import { isMapping } from './walk.ts';

/** A key as it was written, and the one that was most probably meant. */
export interface MisspeltKey {
  readonly written: string;
  readonly meant: string;
}

/**
 * The slip behind an error, where there is one: an unknown key that is near to a known one which is not there
 * already, or a missing `type` next to a `tpye`.
 */
export function misspeltKey(error: Located): MisspeltKey | undefined {
  const { keyword, value, extraKey } = error;
  if (!isMapping(value)) return undefined;
  if (keyword === 'additionalProperties') {
    const free = knownKeys(error).filter(name => !(name in value));
    const [meant] = suggestions(extraKey, free, 1);
    return meant === undefined ? undefined : { written: extraKey, meant };
  }
  const tag = keyword === 'discriminator' && error.params.tagValue === undefined && error.params.tag;
  if (typeof tag !== 'string' || tag in value) return undefined;
  const written = Object.keys(value).find(key => isStray(key, error) && suggestions(key, [tag]).length > 0);
  return written === undefined ? undefined : { written, meant: tag };
}

/** The keys of the form that a value is written in, and those that would make it another form. */
export function knownKeys({ schema, form }: Pick<Located, 'schema' | 'form'>): string[] {
  const deciding = selectingKeys(form);
  return [...new Set([...propertyNames(schema), ...deciding])];
}

/** A key that none of the forms knows. */
function isStray(key: string, { schema }: Located): boolean {
  const forms = (schema.oneOf ?? []).map(resolveSchema);
  return !key.startsWith('x-') && !forms.some(form => propertySchema(form, key));
}
