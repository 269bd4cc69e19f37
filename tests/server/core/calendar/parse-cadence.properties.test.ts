import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cadenceForm,
  equalCadence,
  formatCadence,
} from '../../../../server/src/core/calendar/format-cadence.ts';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';
import { times } from '../../../support/seed.ts';
import { anyCadence, anyForm } from './arbitraries.ts';
import { cadence } from './support.ts';

test('parseCadence reads what formatCadence writes', () => {
  fc.assert(
    fc.property(anyCadence, each => {
      expect(cadence(formatCadence(each))).toEqual(each);
      expect(equalCadence(cadence(formatCadence(each)), each)).toBe(true);
    }),
    { numRuns: 500 * times },
  );
});

test('parseCadence reads what formatCadence writes, in every form', () => {
  fc.assert(
    fc.property(anyForm, each => {
      const read = parseCadence(formatCadence(each));
      expect(read).toEqual({ ok: true, value: each });
      expect(cadenceForm(each)).toBe(cadenceForm(read.ok ? read.value : {}));
    }),
    { numRuns: 500 * times },
  );
});

test('parseCadence never throws, and suggests only what it reads', () => {
  const words = [
    'every',
    'each',
    'bi',
    'two',
    '2',
    '0',
    'other',
    'weeks',
    'montly',
    'half',
    'year',
    '-',
    'on',
    'last',
    'day',
    'tue',
    '31',
    'working',
    'constructor',
  ];
  const phrase = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map(each => each.join(' '));
  const text = fc.oneof(fc.string(), phrase);
  const keys = ['every', 'on', 'at', 'window', 'from'];
  const mapping = fc.record(
    {
      every: fc.oneof(text, fc.constantFrom('week', 'month', '10 days')),
      on: text,
      from: text,
      at: text,
      window: text,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(text, mapping, fc.anything()), value => {
      const parsed = parseCadence(value);
      if (parsed.ok) return;
      for (const each of parsed.suggestions) {
        const { key } = parsed;
        const again = parseCadence(key ? { ...(value as object), [key]: each } : each);
        // Another key may still be wrong; the one that was replaced is right.
        if (!again.ok)
          expect(keys.indexOf(again.key ?? 'every')).toBeGreaterThan(keys.indexOf(key ?? 'window'));
      }
    }),
    { numRuns: 1000 * times },
  );
});
