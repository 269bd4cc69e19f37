import { cadenceForm, durationForm } from '../calendar/format-cadence.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import { propertySchema, resolveSchema, variantFor } from '../schema/navigate.ts';
import type { ScalarType, SchemaNode } from '../schema/schema-node.ts';
import { isMapping } from '../schema/walk.ts';

/**
 * One writing for all values that say the same (decision 68): `quarterly` and `every 3 months`, `12 months` and
 * `4 quarters`, `20%` and `20 %`; lists in any order, and texts however they are broken into lines.
 *
 * @param ordered the order of a list's items counts
 */
export function canonical(value: unknown, schema: SchemaNode, ordered = false): string {
  const type = schema['x-type'];
  const form = (type && forms[type]?.(value)) ?? undefined;
  if (form !== undefined) return form;
  if (Array.isArray(value)) {
    const items = schema.items ? resolveSchema(schema.items) : {};
    const texts = value.map(item => canonical(item, variantFor(items, item), ordered));
    return JSON.stringify(ordered ? texts : [...new Set(texts)].sort());
  }
  if (isMapping(value)) {
    const keys = Object.keys(value).filter(
      key => !key.startsWith('x-') && value[key] !== undefined && !propertySchema(schema, key)?.['x-private'],
    );
    return JSON.stringify(
      keys.sort().map(key => [key, canonical(value[key], propertySchema(schema, key) ?? {}, ordered)]),
    );
  }
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : String(value);
}

const forms: Partial<Record<ScalarType, (value: unknown) => string | undefined>> = {
  duration: value => {
    const read = parseDuration(String(value));
    return read.ok ? durationForm(read.value) : undefined;
  },
  cadence: value => {
    const read = parseCadence(value);
    return read.ok ? cadenceForm(read.value) : undefined;
  },
  percentage: value => `${Number.parseFloat(String(value))}%`,
};
