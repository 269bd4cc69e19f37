import { describe, expect, it } from 'vitest';
import { check, rulesIn } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** What the design decided about what may be written, as today's schemas hold it. Others stand next to what they are about. */

describe('15: the start of the health check', () => {
  it.each([
    'cadence: yearly, from: 2026-09-01',
    'cadence: { every: year, from: 2026-09-01 }',
    'cadence: { every: year, from: 2026-09-01 }, from: 2026-01-01',
  ])('%s', healthCheck => {
    expect(
      rulesIn(soundAgreement.replace('healthCheck: { cadence: yearly', `healthCheck: { ${healthCheck}`)),
    ).toEqual([]);
  });
});

describe('16 and 52: durations', () => {
  const withNotice = (notice: string) =>
    rulesIn(soundAgreement.replace('notice: 60 days', `notice: ${notice}`));
  it.each([
    '90 minutes',
    '1 hour',
    '1 day',
    '1 working day',
    '2 weeks',
    '1 month',
    '4 quarters',
    '1 year',
    '0 days',
  ])('%s', duration => {
    expect(withNotice(duration).filter(rule => rule.startsWith('schema/'))).toEqual([]);
  });

  it('a horizon is at least 1, a cadence too', () => {
    expect(rulesIn(soundAgreement.replace('horizon: 12 months', 'horizon: 0 months'))).toEqual([
      'schema/format',
    ]);
    expect(rulesIn(soundAgreement.replace('cadence: weekly', 'cadence: every 0 weeks'))).toEqual([
      'schema/format',
    ]);
  });
});

describe('47: open and closed vocabularies', () => {
  it('events, triggers and interests may be one’s own', () => {
    const text = soundAgreement
      .replace('events: [new-sourcing', 'events: [new-harbour')
      .replace('triggers: [delivery-risk]', 'triggers: [ice-on-the-fairway]')
      .replace('discloses: [own-products]', 'discloses: [shares-in-a-shipyard]');
    expect(rulesIn(text)).toEqual([]);
  });

  it.each([
    ['seniority: executive', 'seniority: boss'],
    ['roles: [executive-sponsor]', 'roles: [godfather]'],
    ['precedence: contract', 'precedence: law'],
    ['status: draft', 'status: draft\nlifecycleStage: dating'],
  ])('%s is closed', (before, after) => {
    expect(rulesIn(soundAgreement.replace(before, after))).toEqual(['schema/enum']);
  });
});

it('49 and 50: principles of one’s own, and an intent in every section', () => {
  const own =
    'additionalPrinciples: [{ id: green, name: Green IT, intent: Less power., commitments: [{ id: servers-off, by: both, what: Switch off what idles }] }]\n';
  const intents = soundAgreement.replace(
    /^(trustedAdviser|proactivity|openDialogue):$/gm,
    '$1:\n  intent: We mean it.',
  );
  expect(rulesIn(intents + own)).toEqual([]);
});

describe('51: exact cadences', () => {
  it.each([
    'every: week, on: friday',
    'every: 2 weeks, on: monday, from: 2026-01-05, at: "09:00", window: 0 days',
    'every: month, on: day 31',
    'every: quarter, on: last working day',
    'every: half-year, on: first working day',
    'every: year, on: last friday',
    'every: 18 months',
    'every: 10 days',
  ])('{ %s }', cadence => {
    expect(rulesIn(soundAgreement.replace('cadence: half-yearly,', `cadence: { ${cadence} },`))).toEqual([]);
  });
});

it('54: what an independent benchmark needs is text', () => {
  const more =
    'benchmarker: Nemo Research, costSplit: half and half, method: Like with like, consequence: A price review,';
  expect(rulesIn(soundAgreement.replace('type: market-update,', `type: independent, ${more}`))).toEqual([]);
});

it('56: percentages with and without a space', () => {
  const followed = 'owner: nordbank/mika-salo, forum: service-board';
  for (const tolerance of ['20%', '20 %', '2.5 %']) {
    expect(
      rulesIn(
        soundAgreement.replace('binding: none', `binding: { window: 3 months, tolerance: ${tolerance} }`),
      ),
    ).toEqual([]);
  }
  expect(
    rulesIn(
      soundWith(
        `scorecard: [{ id: accuracy, target: 90 %, ${followed} }, { id: count, target: 4, ${followed} }]\n`,
      ),
    ),
  ).toEqual([]);
});

describe('57: ids', () => {
  const id = (text: string) => rulesIn(soundAgreement.replace('id: tough-topics', `id: ${text}`));
  it.each(['3rd-party', 'a', 'a1', 'tough-topics-2026'])('%s', text => {
    expect(id(text)).toEqual([]);
  });
  it.each(['möte', 'Tough', 'tough_topics', '-tough', 'tough-', 'tough--topics', '2026'])('not %s', text => {
    expect(id(text)).toHaveLength(1);
  });
});

describe('59 and 60: more than a text in a file, or less', () => {
  it('a second document is one mistake', () => {
    expect(rulesIn(`${soundAgreement}---\nkind: Agreement\n`)).toEqual(['yaml/syntax']);
  });

  it('another encoding than UTF-8 is one, on line 1', () => {
    const latin = soundAgreement.replace('title: Partnership', 'title: P\uFFFDrtnership');
    expect(check(latin).map(({ rule, range }) => [rule, range.start])).toEqual([['yaml/syntax', 0]]);
  });
});
