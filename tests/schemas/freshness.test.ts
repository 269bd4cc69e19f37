import { expect, test } from 'vitest';
import { staleFiles } from '../../scripts/lib/generate-files.mjs';

test('everything generated from the schemas is up to date (else: npm run generate)', async () => {
  expect(await staleFiles()).toEqual([]);
}, 60_000);
