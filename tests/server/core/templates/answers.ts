import fc from 'fast-check';
import { addDays, type IsoDate } from '../../../../server/src/core/calendar/date.ts';
import type { NewAgreement } from '../../../../server/src/core/templates/new-agreement.ts';
import { today } from '../../../support/check.ts';

/** What somebody would answer. */
export const usual: NewAgreement = {
  customer: { name: 'Nordbank Abp', sector: 'private', sponsor: 'Anna Lind', manager: 'Mika Salo' },
  vendor: { name: 'Cirrus', sponsor: undefined },
  starts: '2027-01-01' as IsoDate,
  length: { amount: 3, unit: 'year' },
  terminationNotice: '180 days',
  rhythm: { strategic: 'quarterly', tactical: 'monthly', operational: 'weekly' },
  timezone: 'Europe/Helsinki',
};

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Nordbank: the bank',
    '- x',
    '#1',
    '.inf',
    'null',
    '2026-01-01',
    '"A" \\ B',
    '${1:x}',
    '1e3',
    '~',
    '@x',
  ),
);
const party = fc.record(
  { name, sector: fc.constantFrom('private' as const, 'public' as const), sponsor: name, manager: name },
  { requiredKeys: ['name'] },
);
/** Anything that can be answered. */
export const answers: fc.Arbitrary<NewAgreement> = fc.record({
  customer: party,
  vendor: party,
  starts: fc.integer({ min: -4000, max: 4000 }).map(days => addDays(today, days)),
  length: fc.record({
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
  }),
  terminationNotice: fc.constantFrom(
    '90 days',
    '180 days',
    '6 months',
    '12 months',
    '20 working days',
    '0 days',
  ),
  rhythm: fc.record({
    strategic: fc.constantFrom('quarterly', 'half-yearly'),
    tactical: fc.constantFrom('monthly', 'quarterly'),
    operational: fc.constantFrom('weekly', 'fortnightly', 'monthly'),
  }),
  timezone: fc.constantFrom(undefined, 'Europe/Stockholm', 'UTC'),
});
