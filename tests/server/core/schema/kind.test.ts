import { expect, test } from 'vitest';
import { isPartnershipFile, kindOf } from '../../../../server/src/core/schema/kind.ts';

test.each([
  ['its kind', { kind: 'Party', parties: [] }, 'Party'],
  ['its kind though misspelt', { kind: 'Recrods' }, 'Records'],
  ['its kind below a misspelt key', { knid: 'Party' }, 'Party'],
  ['its records', { kind: 'Logbook', records: [] }, 'Records'],
  ['its parties', { parties: [] }, 'Agreement'],
  ['its people', { id: 'cirrus', people: [] }, 'Party'],
  ['its principles', { sharing: {} }, 'Agreement'],
  ['nothing', { kind: 'Policy', id: 'a' }, undefined],
  ['no mapping at all', ['kind'], undefined],
])('a file is told by %s', (_, value, kind) => {
  expect(kindOf('file:///a.partnership.yaml', value)).toBe(kind);
});

test('the configuration is told by its name', () => {
  expect(kindOf('file:///a/partnership.config.yaml', { kind: 'Party' })).toBe('Config');
});

test.each([
  ['file:///a.partnership.yaml', true],
  ['file:///a.partnership.yml', true],
  ['file:///partnership.yaml', true],
  ['file:///partnership.config.yaml', true],
  ['file:///a/mypartnership.yaml', false],
  ['file:///a.yaml', false],
])('%s: %s', (uri, ours) => {
  expect(isPartnershipFile(uri)).toBe(ours);
});
