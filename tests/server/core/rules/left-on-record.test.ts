import { describe, expect, it } from 'vitest';
import { rulesIn } from '../../../support/check.ts';

const agreement = (entry: string) => `apiVersion: partnership/v1
kind: Agreement
id: a
title: A
version: 1.0.0
status: active
parties:
  - { id: bank, name: Bank, role: customer, people: [${entry}] }
  - { id: cirrus, name: Cirrus, role: vendor }
`;
const records = {
  'r.partnership.yaml':
    'apiVersion: partnership/v1\nkind: Records\nagreement: a\nrecords:\n  - { type: approval, version: 1.0.0, party: bank, by: bank/anna, date: 2026-01-02 }\n',
};

describe('somebody who has left', () => {
  it('is used as long as records name them, also by an earlier id', () => {
    expect(rulesIn(agreement('{ id: anna, name: Anna }'), records)).not.toContain('reference/unused');
    expect(rulesIn(agreement('{ id: anna-x, name: Anna, formerly: [anna] }'), records)).not.toContain(
      'reference/unused',
    );
  });

  it('is not used where nothing names them', () => {
    expect(rulesIn(agreement('{ id: anna, name: Anna }'))).toContain('reference/unused');
    expect(rulesIn(agreement('{ id: mika, name: Mika }'), records)).toContain('reference/unused');
  });
});
