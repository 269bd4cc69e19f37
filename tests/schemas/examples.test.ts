import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { errorsOf, fixture, schemaFile } from './load.ts';

const documents = {
  Agreement: 'agreement.yaml',
  Party: 'party.yaml',
  Records: 'records.yaml',
  Config: 'config.yaml',
};

test.each(Object.entries(documents))('a complete %s is valid', (kind, file) => {
  expect(errorsOf(kind, fixture(file))).toEqual([]);
});

test('the least that an agreement needs', () => {
  const least = {
    apiVersion: 'partnership/v1',
    kind: 'Agreement',
    id: 'a',
    title: 'A',
    version: '0.1.0',
    status: 'draft',
    parties: [],
  };
  expect(errorsOf('Agreement', least)).toEqual([]);
  for (const key of Object.keys(least)) {
    const { [key as 'id']: _, ...rest } = least;
    expect(errorsOf('Agreement', rest)).toEqual([`required ${key}`]);
  }
});

test('a day is an interval like the others, and has no day of its own', () => {
  const agreement = fixture('agreement.yaml') as { review: { joint: object } };
  agreement.review.joint = { every: 'day', from: '2027-01-04', at: '08:15' };
  expect(errorsOf('Agreement', agreement)).toEqual([]);
  agreement.review.joint = { every: 'day', on: 'tuesday' };
  expect(errorsOf('Agreement', agreement)).toEqual(['/review/joint/on pattern']);
});

test('an empty configuration is valid', () => {
  expect(errorsOf('Config', {})).toEqual([]);
});

test('the published schema accepts the same documents in an Ajv that knows nothing of ours', () => {
  const validate = new Ajv({ strict: false }).compile(schemaFile('partnership'));
  for (const file of [documents.Agreement, documents.Party, documents.Records]) {
    expect([validate(fixture(file)), validate.errors]).toEqual([true, null]);
  }
  expect(validate({ kind: 'Treaty' })).toBe(false);
});
