import { Ajv, type ErrorObject } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ajvOptions, annotations } from '../../scripts/lib/generate-validators.mjs';
import { fixture, placesOfErrors, schemaFile } from './load.ts';

/** Documents that have everything, and what may be put in the place of any value of them. */
const documents = { Agreement: 'agreement', Party: 'party', Records: 'records', Config: 'config' };
const wrong = [undefined, '', 'x', 7, true, [], ['x'], {}, { x: 1 }, '2026-13', 'a/b', -1, 'P1M'];

/** Puts `value` in the place that `choose` leads to; every choice is a part of what stands there. */
function spoil(data: unknown, choose: readonly number[], value: unknown): unknown {
  if (typeof data !== 'object' || data === null || choose.length === 0) return value;
  const entries = Object.entries(data);
  const chosen = entries[(choose[0] as number) % Math.max(1, entries.length)];
  if (!chosen) return value;
  const spoilt = spoil(chosen[1], choose.slice(1), value);
  if (Array.isArray(data)) return data.map((item: unknown, i) => (String(i) === chosen[0] ? spoilt : item));
  return Object.fromEntries(entries.map(([key, item]) => [key, key === chosen[0] ? spoilt : item]));
}

describe('the compiled validators find what Ajv finds in the published schema', () => {
  const ajv = new Ajv(ajvOptions);
  ajv.addVocabulary(annotations);
  ajv.addSchema(schemaFile('partnership'), 'published');

  test.each(Object.entries(documents))('%s', (kind, name) => {
    const validate = ajv.getSchema(`published#/definitions/${name}`);
    if (!validate) throw new Error(`The published schema has no ${name}`);
    const steps = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 });
    const spoils = fc.array(fc.tuple(steps, fc.constantFrom(...wrong)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(spoils, all => {
        const data = all.reduce((at, [choose, value]) => spoil(at, choose, value), fixture(`${name}.yaml`));
        validate(data);
        expect(placesOfErrors(kind, data)).toEqual(places(validate.errors ?? []));
      }),
      { numRuns: 300 },
    );
  });
});

function places(errors: readonly Partial<ErrorObject>[]): string[] {
  const all = errors.filter(({ keyword }) => keyword !== 'if').map(({ instancePath }) => instancePath ?? '');
  return [...new Set(all)].sort();
}
