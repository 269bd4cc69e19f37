import { describe, expect, it } from 'vitest';
import { check } from '../../support/check.ts';
import { inForce, soundAgreement, soundWith } from '../../support/sound.ts';

/** What the design decided, as today's rules and schemas hold it. Others stand next to what they are about. */

const rules = (text: string, others = {}) => check(text, others).map(({ rule }) => rule);
const messages = (text: string) => check(text).map(({ message }) => message);
const sound = (sections: string) => rules(soundWith(sections));

describe('10: more than two parties', () => {
  const people = (party: string) =>
    `people: [{ id: a, name: A ${party}, roles: [executive-sponsor], deputy: ${party}/b }, { id: b, name: B ${party}, roles: [relationship-manager], deputy: ${party}/a }]`;
  const parties = `parties:
  - { id: nordbank, name: Nordbank, role: customer, ${people('nordbank')} }
  - { id: cirrus, name: Cirrus, role: vendor, ${people('cirrus')} }
  - { id: codewerk, name: Codewerk, role: subcontractor, ${people('codewerk')} }
`;
  const withThree = (sections: string) =>
    soundWith(parties + sections)
      .replaceAll(/(nordbank|cirrus)\/(anna-lind|erik-dahl)/g, '$1/a')
      .replaceAll(/(nordbank|cirrus)\/(mika-salo|sara-berg)/g, '$1/b');
  const commitment = (who: string, id: string) =>
    `    - { id: ${id}, ${who}, events: [new-sourcing], notice: 60 days, response: 20 days, mechanism: inform }\n`;
  const firstChoice = (...whos: string[]) =>
    `firstChoice:\n  commitments:\n${whos.map((who, index) => commitment(who, `big-news-${index}`)).join('')}`;

  it('every customer and vendor has to promise something, a subcontractor need not', () => {
    expect(
      rules(withThree(firstChoice('by: nordbank, to: [cirrus, codewerk]', 'by: cirrus, to: nordbank'))),
    ).toEqual([]);
    expect(
      messages(withThree(firstChoice('by: nordbank, to: cirrus', 'by: codewerk, to: nordbank'))),
    ).toEqual([expect.stringContaining('Cirrus promises nothing')]);
  });

  it('`both` is each to every other', () => {
    expect(rules(withThree(firstChoice('by: both')))).toEqual([]);
  });

  it('what is shared names its recipient', () => {
    const text = withThree('').replace('by: nordbank, to: cirrus, owner', 'by: nordbank, owner');
    expect(messages(text)).toEqual([
      '“Demand by month” does not say who receives it, so it cannot be relied on. Add `to`.',
    ]);
  });
});

describe('15: the start of the health check', () => {
  it.each([
    'cadence: yearly, from: 2026-09-01',
    'cadence: { every: year, from: 2026-09-01 }',
    'cadence: { every: year, from: 2026-09-01 }, from: 2026-01-01',
  ])('%s', healthCheck => {
    expect(
      rules(soundAgreement.replace('healthCheck: { cadence: yearly', `healthCheck: { ${healthCheck}`)),
    ).toEqual([]);
  });
});

describe('16 and 52: durations', () => {
  const withNotice = (notice: string) =>
    rules(soundAgreement.replace('notice: 60 days', `notice: ${notice}`));
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
    expect(rules(soundAgreement.replace('horizon: 12 months', 'horizon: 0 months'))).toEqual([
      'schema/format',
    ]);
    expect(rules(soundAgreement.replace('cadence: weekly', 'cadence: every 0 weeks'))).toEqual([
      'schema/format',
    ]);
  });
});

it('19: a ladder of two rungs is right', () => {
  expect(soundAgreement.match(/- \{ level:/g)).toHaveLength(2);
  expect(rules(soundAgreement)).toEqual([]);
});

describe('22: which level meets more often', () => {
  const strategic = (cadence: string) =>
    rules(soundAgreement.replace('rotating, cadence: quarterly', `rotating, cadence: ${cadence}`));
  it('equal is no inversion, by nominal intervals', () => {
    for (const cadence of ['monthly', 'every 1 month'])
      expect([cadence, strategic(cadence)]).toEqual([cadence, ['governance/cadence-unusual']]);
    expect(strategic('every 3 months')).toEqual([]);
    expect(strategic('every 4 weeks')).toEqual(['governance/cadence-inverted']);
  });

  it('the most frequent forum of a level counts', () => {
    const more =
      '      - { id: slow-board, name: Slow Board, purpose: Services, chair: rotating, cadence: yearly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }\n';
    expect(rules(soundAgreement.replace('  operational:\n', `${more}  operational:\n`))).toEqual([]);
  });
});

describe('23: equal fits', () => {
  it.each([
    ['28 days', '20 working days', []],
    ['27 days', '20 working days', ['first-choice/response-exceeds-notice']],
    ['12 months', '1 year', []],
    ['4 quarters', '12 months', []],
  ])('an answer in %s notice may take %s', (notice, response, expected) => {
    const text = soundAgreement
      .replace('notice: 60 days', `notice: ${notice}`)
      .replace('response: 20 working days', `response: ${response}`);
    expect(rules(text)).toEqual(expected);
  });
});

it('24: one shared item up to 12 months and one beyond are enough for the section', () => {
  expect(rules(soundAgreement.replace('horizon: 36 months', 'horizon: 12 months'))).toEqual([
    'sharing/no-long-term',
  ]);
  expect(rules(soundAgreement.replace('horizon: 12 months', 'horizon: 13 months'))).toEqual([
    'sharing/no-short-term',
  ]);
  expect(rules(soundAgreement.replace('horizon: 12 months', 'horizon: 4 quarters'))).toEqual([]);
});

describe('34: about a principle that is missing, or prose only, nothing else is said', () => {
  const principles = [
    'firstChoice',
    'sharing',
    'governance',
    'benchmarking',
    'trustedAdviser',
    'proactivity',
    'openDialogue',
  ];
  it.each(principles)('%s', key => {
    for (const empty of ['null', '', '{}', '[]', '{ commitments: [], activities: [] }'].slice(0, 3)) {
      expect([empty, sound(`${key}: ${empty}\n`)]).toEqual([empty, ['principle/missing']]);
    }
    expect(sound(`${key}:\n  intent: We mean it.\n`)).toEqual(['principle/prose-only']);
  });

  it('a section of empty lists is empty', () => {
    expect(sound('sharing: { commitments: [] }\n')).toEqual(['principle/missing']);
    expect(sound('governance: { strategic: { forums: [] }, escalation: [] }\n')).toEqual([
      'principle/missing',
    ]);
  });
});

describe('35: placeholders', () => {
  const title = (text: string, status = 'active') =>
    sound(`title: ${JSON.stringify(text)}\n${inForce.replace('active', status)}`);
  it.each([
    'TBD',
    'To be filled: TODO.',
    'Lorem Ipsum dolor',
    'Partnership for <service>',
    '(TBC)',
    'FIXME later',
  ])('%s is one', text => {
    expect(title(text)).toEqual(['principle/placeholder']);
  });

  it.each([
    'Todo el servicio',
    'metodologi',
    'método TODOS',
    'a < b and c > d',
    '<3',
    'Anna Lind <anna@nordbank.example>',
    '<https://nordbank.example>',
    'x_TODO',
    'éTODO',
  ])('%s is none', text => {
    expect(title(text)).toEqual([]);
  });

  it('only while the agreement is active, and never in comments', () => {
    for (const status of ['draft', 'proposed', 'suspended', 'ended'])
      expect(title('TBD', status)).toEqual([]);
    expect(rules(soundWith(inForce.replace('active', 'active # TODO')))).toEqual([]);
  });
});

it('38: the decision leaves room for the notice', () => {
  const by = (day: string) => rules(soundAgreement.replace('2028-04-01', day));
  expect([by('2028-07-04'), by('2028-07-05'), by('2025-12-31'), by('2029-01-01')]).toEqual([
    [],
    ['agreement/dates'],
    ['agreement/dates'],
    ['agreement/dates'],
  ]);
  expect(rules(soundAgreement.replace('ends: 2028-12-31', 'ends: 2025-12-31'))).toEqual(['agreement/dates']);
  expect(
    rules(
      soundAgreement
        .replace('ends: 2028-12-31', 'ends: 2026-01-01')
        .replace('renewalDecisionBy: 2028-04-01', ''),
    ),
  ).toEqual([]);
});

it('40: a person without a role whom nobody refers to, and a Party file of no agreement', () => {
  const person = (more: string) =>
    rules(soundAgreement.replace('people:\n', `people:\n      - { id: olof-ek, name: Olof Ek${more} }\n`));
  expect([person(''), person(', roles: [service-manager]')]).toEqual([['reference/unused'], []]);
  expect(rules('apiVersion: partnership/v1\nkind: Party\nid: cirrus\n')).toEqual(['reference/unused']);
});

describe('47: open and closed vocabularies', () => {
  it('events, triggers and interests may be one’s own', () => {
    const text = soundAgreement
      .replace('events: [new-sourcing', 'events: [new-harbour')
      .replace('triggers: [delivery-risk]', 'triggers: [ice-on-the-fairway]')
      .replace('discloses: [own-products]', 'discloses: [shares-in-a-shipyard]');
    expect(rules(text)).toEqual([]);
  });

  it.each([
    ['seniority: executive', 'seniority: boss'],
    ['roles: [executive-sponsor]', 'roles: [godfather]'],
    ['precedence: contract', 'precedence: law'],
    ['status: draft', 'status: draft\nlifecycleStage: dating'],
  ])('%s is closed', (before, after) => {
    expect(rules(soundAgreement.replace(before, after))).toEqual(['schema/enum']);
  });
});

it('49 and 50: principles of one’s own, and an intent in every section', () => {
  const own =
    'additionalPrinciples: [{ id: green, name: Green IT, intent: Less power., commitments: [{ id: servers-off, by: both, what: Switch off what idles }] }]\n';
  const intents = soundAgreement.replace(
    /^(trustedAdviser|proactivity|openDialogue):$/gm,
    '$1:\n  intent: We mean it.',
  );
  expect(rules(intents + own)).toEqual([]);
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
    expect(rules(soundAgreement.replace('cadence: half-yearly,', `cadence: { ${cadence} },`))).toEqual([]);
  });
});

it('54: what an independent benchmark needs is text', () => {
  const more =
    'benchmarker: Nemo Research, costSplit: half and half, method: Like with like, consequence: A price review,';
  expect(rules(soundAgreement.replace('type: market-update,', `type: independent, ${more}`))).toEqual([]);
});

it('56: percentages with and without a space', () => {
  for (const tolerance of ['20%', '20 %', '2.5 %']) {
    expect(
      rules(
        soundAgreement.replace('binding: none', `binding: { window: 3 months, tolerance: ${tolerance} }`),
      ),
    ).toEqual([]);
  }
  expect(
    sound('scorecard: [{ id: accuracy, what: Forecast, target: 90 % }, { id: count, target: 4 }]\n'),
  ).toEqual([]);
});

describe('57: ids', () => {
  const id = (text: string) => rules(soundAgreement.replace('id: tough-topics', `id: ${text}`));
  it.each(['3rd-party', 'a', 'a1', 'tough-topics-2026'])('%s', text => {
    expect(id(text)).toEqual([]);
  });
  it.each(['möte', 'Tough', 'tough_topics', '-tough', 'tough-', 'tough--topics', '2026'])('not %s', text => {
    expect(id(text)).toHaveLength(1);
  });
});

describe('59 and 60: more than a text in a file, or less', () => {
  it('a second document is one mistake', () => {
    expect(rules(`${soundAgreement}---\nkind: Agreement\n`)).toEqual(['yaml/syntax']);
  });

  it('another encoding than UTF-8 is one, on line 1', () => {
    const latin = soundAgreement.replace('title: Partnership', 'title: P\uFFFDrtnership');
    expect(check(latin).map(({ rule, range }) => [rule, range.start])).toEqual([['yaml/syntax', 0]]);
  });
});
