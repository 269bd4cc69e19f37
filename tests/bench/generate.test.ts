import { expect, it } from 'vitest';
import { check, show } from '../support/check.ts';
import { generateAgreement } from './generate.ts';

it.each([10_000, 50_000, 200_000])('an agreement of %i bytes has no findings', bytes => {
  const text = generateAgreement(bytes);
  expect(show(text, check(text))).toEqual([]);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
  expect(Buffer.byteLength(text)).toBeGreaterThan(bytes * 0.8);
});

it('is the same each time', () => {
  expect(generateAgreement(50_000)).toBe(generateAgreement(50_000));
});
