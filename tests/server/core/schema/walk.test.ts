import { expect, test } from 'vitest';
import { kindsDefinedBelow } from '../../../../server/src/core/schema/defined-kinds.ts';
import { schemas } from '../../../../server/src/core/schema/generated/schema.ts';
import {
  firstSentence,
  propertyNames,
  propertySchema,
  resolveSchema,
  typesOf,
  variantFor,
} from '../../../../server/src/core/schema/navigate.ts';
import { walk } from '../../../../server/src/core/schema/walk.ts';

const agreement = resolveSchema(schemas.Agreement);

test('paths go by ids, and where there are none by what tells items apart', () => {
  const paths: string[] = [];
  const value = {
    parties: [{ id: 'nordbank', people: [{ id: 'anna-lind', name: 'Anna Lind' }] }, { party: 'cirrus' }],
    governance: { escalation: [{ level: 'operational' }, { level: 'strategic' }] },
    trustedAdviser: { advisers: [{ person: 'cirrus/erik-dahl', on: ['cloud'] }] },
    proactivity: { earlyWarning: [{ channel: 'Phone' }] },
  };
  walk(value, schemas.Agreement, visit => typeof visit.value === 'string' && paths.push(visit.path));
  expect(paths).toEqual([
    'parties[nordbank].id',
    'parties[nordbank].people[anna-lind].id',
    'parties[nordbank].people[anna-lind].name',
    'parties[cirrus].party',
    'governance.escalation[operational].level',
    'governance.escalation[strategic].level',
    'trustedAdviser.advisers[cirrus/erik-dahl].person',
    'trustedAdviser.advisers[cirrus/erik-dahl].on[cloud]',
    'proactivity.earlyWarning[0].channel',
  ]);
});

test('unknown keys and all below `x-` are passed over (decision 53)', () => {
  const seen: string[] = [];
  const value = { id: 'a', nonsense: { id: 'b' }, 'x-notes': { id: 'c' }, legal: { 'x-more': { id: 'd' } } };
  walk(value, schemas.Agreement, visit => seen.push(visit.path));
  expect(seen).toEqual(['', 'id', 'legal']);
});

test('a node behind a reference keeps its own description', () => {
  const term = propertySchema(agreement, 'term');
  expect(term?.title).toBe('AgreementTerm');
  expect(firstSentence(propertySchema(term ?? {}, 'starts'))).toBe('First day of the agreement.');
});

test('a form is chosen by what is written', () => {
  const entry = resolveSchema(propertySchema(agreement, 'parties')?.items ?? {});
  expect(propertyNames(variantFor(entry, { party: 'cirrus' }))).toEqual(['party', 'role', 'of', 'roles']);
  expect(propertyNames(variantFor(entry, { id: 'cirrus' }))).toContain('people');
  const record = resolveSchema(propertySchema(resolveSchema(schemas.Records), 'records')?.items ?? {});
  expect(variantFor(record, { type: 'meeting' }).title).toBe('MeetingRecord');
  expect(variantFor(record, { type: 'feast' }).title).toBe('RecordEntry');
});

test('what may be named below a schema', () => {
  expect([...kindsDefinedBelow(propertySchema(agreement, 'parties') ?? {})].sort()).toEqual([
    'party',
    'person',
  ]);
  expect([...kindsDefinedBelow(propertySchema(agreement, 'governance') ?? {})]).toEqual([
    'report',
    'forum',
    'ladder',
  ]);
  expect([...kindsDefinedBelow(propertySchema(agreement, 'legal') ?? {})]).toEqual([]);
  expect([...kindsDefinedBelow(schemas.Records)]).toEqual(['action', 'warning', 'escalation']);
});

test('types', () => {
  expect(typesOf({})).toEqual([]);
  expect(typesOf({ type: 'string' })).toEqual(['string']);
  expect(typesOf({ type: ['string', 'array'] })).toEqual(['string', 'array']);
});
