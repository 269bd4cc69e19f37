import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import type { Duration } from '../../../../server/src/core/calendar/duration.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { readFile } from '../../../../server/src/core/model/file-model.ts';
import {
  agreementId,
  type NewAgreement,
  newAgreement,
  partyIds,
} from '../../../../server/src/core/templates/new-agreement.ts';
import { toPlainText, toSnippetText } from '../../../../server/src/core/templates/snippet.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { today } from '../../../support/check.ts';
import { times } from '../../../support/seed.ts';
import { answers, usual } from './answers.ts';

const written = (answers: Partial<NewAgreement> = {}, id?: string) =>
  toPlainText(newAgreement({ ...usual, ...answers }, today, id));

/** What is found in a text, a line for each. */
function findings(text: string): string[] {
  const workspace = new Workspace();
  workspace.set('file:///a.partnership.yaml', text);
  const checker = new Checker(workspace, { today: () => today });
  return checker
    .findings('file:///a.partnership.yaml')
    .map(({ rule, range, message }) => `${rule} at “${text.slice(range.start, range.end)}”: ${message}`);
}

describe('a new agreement', () => {
  it('has nothing to report as a draft, and what nobody has filled in once it is active', () => {
    const text = written();
    expect(findings(text)).toEqual([]);
    const active = findings(text.replace('status: draft', 'status: active'));
    expect(active).toContainEqual(
      expect.stringMatching(/^principle\/placeholder at “<number of the contract>”/),
    );
    expect(active.filter(found => !found.startsWith('principle/placeholder'))).toEqual([]);
  });

  it('says what its author has said', () => {
    const { value } = readFile({ uri: 'file:///a.partnership.yaml', text: written() });
    expect(value).toMatchObject({
      id: 'nordbank-abp-cirrus',
      status: 'draft',
      timezone: 'Europe/Helsinki',
      term: {
        starts: '2027-01-01',
        ends: '2029-12-31',
        terminationNotice: '180 days',
        renewalDecisionBy: '2029-04-04',
      },
      parties: [
        {
          id: 'nordbank-abp',
          name: 'Nordbank Abp',
          role: 'customer',
          sector: 'private',
          people: [
            { id: 'anna-lind', name: 'Anna Lind', deputy: 'nordbank-abp/mika-salo' },
            { id: 'mika-salo', deputy: 'nordbank-abp/service-manager' },
            { id: 'service-manager', deputy: 'nordbank-abp/mika-salo' },
          ],
        },
        { id: 'cirrus', people: [{ id: 'sponsor', name: '<name of the executive sponsor>' }, {}, {}] },
      ],
      governance: { strategic: { forums: [{ members: ['nordbank-abp/anna-lind', 'cirrus/sponsor'] }] } },
    });
  });

  it('leaves places for what only its author knows, and none for the rest', () => {
    const snippet = toSnippetText(newAgreement(usual, today));
    const places = [...snippet.matchAll(/\$\{\d+[:|]([^}|]*)/g)].map(([, text]) => text);
    expect(places).toContain('<name of the relationship manager>');
    expect(places).not.toContain('Anna Lind');
    expect(places).not.toContain('quarterly');
    expect(places.length).toBeLessThan(30);
    expect(snippet).toContain('status: draft');
  });

  it('carries a forecast no oftener than its forum meets', () => {
    const text = written({
      rhythm: { strategic: 'half-yearly', tactical: 'quarterly', operational: 'monthly' },
    });
    expect(text).not.toContain('monthly\n      forum: service-board');
    expect(findings(text)).toEqual([]);
  });

  it('takes another id where its own is taken', () => {
    expect(written({}, 'nordbank-cirrus-2')).toContain('id: nordbank-cirrus-2\n');
  });

  it.each<[string, IsoDate, Duration, string]>([
    ['a leap day', '2028-02-29' as IsoDate, { amount: 1, unit: 'year' }, '2029-02-28'],
    ['the 31st', '2027-01-31' as IsoDate, { amount: 1, unit: 'month' }, '2027-02-28'],
    ['the first', '2027-03-01' as IsoDate, { amount: 18, unit: 'month' }, '2028-08-31'],
    ['a day', '2027-03-01' as IsoDate, { amount: 1, unit: 'day' }, '2027-03-01'],
  ])('from %s ends on the day before', (_, starts, length, ends) => {
    const text = written({ starts, length });
    expect(text).toContain(`ends: ${ends}\n`);
    expect(findings(text)).toEqual([]);
  });

  it('names no day for the renewal where the notice is longer than the term', () => {
    const text = written({ length: { amount: 3, unit: 'month' }, terminationNotice: '12 months' });
    expect(text).not.toContain('renewalDecisionBy');
    expect(findings(text)).toEqual([]);
  });
});

describe('ids', () => {
  it.each([
    ['Åbo Akademi', 'Öberg & Söner AB', 'abo-akademi', 'oberg-soner-ab'],
    ['日本', '한국', 'customer', 'vendor'],
    ['Acme', 'ACME!', 'acme', 'acme-vendor'],
    ['3M', '42', '3m', 'vendor'],
    ['Groß & Söhne', 'Ødegård AS', 'gross-sohne', 'odegard-as'],
  ])('of %s and %s', (customer, vendor, ...ids) => {
    expect(partyIds(customer, vendor)).toEqual(ids);
    expect(agreementId({ customer: { name: customer }, vendor: { name: vendor } })).toBe(ids.join('-'));
  });
});

it('has nothing to report, whatever is answered', () => {
  fc.assert(
    fc.property(answers, given => {
      const text = toPlainText(newAgreement(given, today));
      expect(findings(text), text).toEqual([]);
    }),
    { numRuns: 150 * times },
  );
});
