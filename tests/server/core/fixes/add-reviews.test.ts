import { expect, it } from 'vitest';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { Laboratory } from './law.ts';

const uri = 'file:///a.partnership.yaml';
const records =
  'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - { type: shared, commitment: forecast, date: 2026-11-20 }\n';

it.each([
  [
    'joint: yearly',
    'internal: half-yearly',
    '{ internal: half-yearly, joint: { every: year, from: 2026-12-01 } }',
  ],
  [
    'internal: half-yearly',
    'joint: yearly',
    '{ internal: { every: half-year, from: 2026-12-01 }, joint: yearly }',
  ],
])('the review that is added to an agreement in force is one to come: %s', (gone, left, expected) => {
  const text = soundAgreement
    .replace('status: draft', 'status: active')
    .replace('{ internal: half-yearly, joint: yearly }', `{ ${left} }`);
  expect(text).not.toContain(gone);
  const laboratory = new Laboratory({ [uri]: text, 'file:///r.partnership.yaml': records });
  const [tried] = laboratory.try(uri, ({ rule }) => rule === 'agreement/review-missing');
  expect(tried?.broken).toEqual([]);
  expect(applyEdits(text, tried?.fixes[0]?.edits ?? [])).toContain(`review: ${expected}\n`);
});
