import fc from 'fast-check';
import type { NewRecord } from '../../server/src/core/recording/new-record.ts';

/** Texts as people type and paste them, and as nobody should. */
const nasty = [
  'Yes',
  'null',
  '~',
  '12',
  '1.0',
  '0x1F',
  '- no list',
  'a: b',
  'a #b',
  '#1',
  '"quoted"',
  "it's",
  "'",
  '"',
  '\\',
  '\\n',
  '[a, b]',
  '{ a: b }',
  ', comma',
  '*alias',
  '&anchor',
  '!tag',
  '%',
  '@',
  '`',
  '|',
  '>',
  '? a',
  ': a',
  'a:',
  '---',
  '...',
  ' blank before',
  'behind ',
  'two\nlines',
  'two\r\nlines',
  'tab\there',
  '\tb',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\u00a0',
  '👨‍👩‍👧',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'Åsa – “Ö”',
  '\ud800',
  '\uffff',
  '中文',
  'x'.repeat(400),
  '2026-01-14',
  '<placeholder>',
  '${1:stop}',
  '$1',
  '}',
  'key: |\n  text',
  '<<',
  '=',
  '-',
  '?',
  ':',
  '-1',
  '.5',
  '1e3',
  '.inf',
  '.NaN',
  'on',
  'a\\',
  '| # c',
  'a ,b',
  '\u200d',
  '\u007f',
];

export const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...nasty),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 4 }).map(all => all.join('')),
  )
  .filter(text => text.trim() !== '');

const id = fc.constantFrom(
  'steering-committee',
  'service-board',
  'demand-forecast',
  'a1',
  'on',
  'e-1',
  '2026-q1',
);
const party = fc.constantFrom('nordbank', 'cirrus', 'null-ab');
const person = fc.constantFrom(
  'nordbank/anna-lind',
  'cirrus/erik-dahl',
  'nordbank/laura-nyman',
  'cirrus/karin-aho',
);
const people = fc.array(person, { maxLength: 12 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const path = fc.constantFrom(
  'evidence/minutes.pdf',
  '../docs/möte 1.pdf',
  'https://example.org/a?b=c#d',
  'a: b.pdf',
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const news = { date: day, evidence: maybe(path), note: maybe(words) };
const level = maybe(fc.constantFrom('operational' as const, 'tactical' as const, 'strategic' as const));

const action = fc.record({
  id: maybe(id),
  what: maybe(words),
  owner: maybe(person),
  due: maybe(day),
  status: maybe(fc.constantFrom('open' as const, 'done' as const, 'cancelled' as const)),
});

const kinds = [
  fc.record({
    type: fc.constant('meeting' as const),
    forum: id,
    present: maybe(people),
    apologies: maybe(people),
    decisions: maybe(fc.array(words, { maxLength: 4 })),
    actions: maybe(fc.array(action, { maxLength: 4 })),
    ...news,
  }),
  fc.record({ type: fc.constant('shared' as const), commitment: id, by: maybe(party), ...news }),
  fc.record({ type: fc.constant('fulfilled' as const), commitment: id, by: maybe(party), ...news }),
  fc.record({
    type: fc.constant('notice' as const),
    commitment: id,
    by: maybe(party),
    eventDate: maybe(day),
    answered: maybe(day),
    ...news,
  }),
  fc.record({ type: fc.constant('benchmark' as const), activity: id, forum: maybe(id), ...news }),
  fc.record({
    type: fc.constant('proposal' as const),
    commitment: id,
    by: maybe(party),
    what: maybe(words),
    answered: maybe(day),
    outcome: maybe(fc.constantFrom('accepted' as const, 'declined' as const, 'deferred' as const)),
    ...news,
  }),
  fc.record({
    type: fc.constant('report' as const),
    report: id,
    by: maybe(party),
    period: maybe(
      fc.constantFrom<string | number>('2026-01', '2026-Q1', '2026-H1', '2026', 2026, '2026-01-31'),
    ),
    ...news,
  }),
  fc.record({
    type: fc.constant('health-check' as const),
    actionPlan: maybe(fc.constant('docs/plan.md')),
    ...news,
  }),
  fc.record({
    type: fc.constant('review' as const),
    scope: fc.constantFrom('joint' as const, 'exit' as const, 'governance' as const),
    ...news,
  }),
  fc.record({
    type: fc.constant('review' as const),
    scope: fc.constant('internal' as const),
    party,
    ...news,
  }),
  fc.record({
    type: fc.constant('approval' as const),
    version: fc.constantFrom('1.0.0', '2.10.3', '2.0.0-rc.1'),
    party,
    by: maybe(person),
    refused: maybe(fc.boolean()),
    text: maybe(fc.constant('f0123456789abcdef')),
    ...news,
  }),
  fc.record({
    type: fc.constant('warning' as const),
    id: maybe(id),
    by: party,
    trigger: maybe(fc.constant('delivery-risk')),
    noticed: maybe(day),
    about: maybe(words),
    closed: maybe(day),
    ...news,
  }),
  fc.record({
    type: fc.constant('escalation' as const),
    id: maybe(id),
    ladder: maybe(id),
    level,
    forum: maybe(id),
    about: maybe(words),
    settled: maybe(day),
    outcome: maybe(words),
    ...news,
  }),
  fc.record({
    type: fc.constant('measure' as const),
    measure: id,
    value: fc.oneof(words, fc.integer(), fc.constant(-0.25)),
    ...news,
  }),
  fc.record({
    type: fc.constant('action' as const),
    action: id,
    status: maybe(fc.constantFrom('open' as const, 'done' as const)),
    due: maybe(day),
    owner: maybe(person),
    ...news,
  }),
  fc.record({
    type: fc.constant('waived' as const),
    forum: id,
    occurrence: day,
    agreedBy: maybe(people),
    reason: maybe(words),
    evidence: maybe(path),
    note: maybe(words),
  }),
] as unknown as fc.Arbitrary<NewRecord>[];

/** A record of any type, with the most hostile texts that it may hold. */
export const anyNewRecord: fc.Arbitrary<NewRecord> = fc.oneof(...kinds);

/** The same without what says nothing: keys without a value, and empty lists. */
export function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, each]) => [key, said(each)] as const)
    .filter(([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0))
    .filter(([, each]) => !(typeof each === 'object' && each !== null && Object.keys(each).length === 0));
  return Object.fromEntries(kept);
}
