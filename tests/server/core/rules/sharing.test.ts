import { describe, expect, it } from 'vitest';
import { eachIsFoundOnce, eachIsOnlyASlip, eachIsSound, found } from '../../../support/defects.ts';
import { type Change, changed, soundWith } from '../../../support/sound.ts';

const red: Change = ['classification: amber }', 'classification: red }'];

describe('a single defect', () => {
  eachIsFoundOnce([
    ['sharing/one-sided', 'sharing', ['by: cirrus, to: nordbank, owner', 'by: nordbank, to: cirrus, owner']],
    ['sharing/horizon-shorter-than-cadence', '2 weeks', ['horizon: 12 months', 'horizon: 2 weeks']],
    ['sharing/horizon-shorter-than-cadence', '6 months', ['horizon: 36 months', 'horizon: 6 months']],
    [
      'sharing/horizon-shorter-than-cadence',
      '2 weeks',
      ['horizon: 12 months', 'horizon: 2 weeks'],
      ['binding: none', 'binding: { window: 3 months, tolerance: 20% }'],
    ],
    ['sharing/binding-exceeds-horizon', 'binding', ['binding: none', 'binding: { window: 13 months }']],
    ['sharing/incomplete', 'horizon', ['horizon: 12 months', 'horizon:']],
    ['sharing/incomplete', 'by', ['by: cirrus, to: nordbank, owner', 'by:, to: nordbank, owner']],
    ['sharing/not-in-forum', 'forum', ['forum: service-board, binding', 'forum:, binding']],
    ['sharing/not-in-forum', 'stand-up', ['forum: service-board, binding', 'forum: stand-up, binding']],
    [
      'sharing/forum-too-rare',
      'stand-up',
      ['cadence: monthly, forum: service-board, binding', 'cadence: daily, forum: stand-up, binding'],
    ],
    ['sharing/audience', 'audience', ['classification: amber }', 'classification: red, audience: [] }']],
    [
      'sharing/audience',
      'service-board',
      ['classification: amber }', 'classification: red, audience: [nordbank/mika-salo] }'],
    ],
  ]);

  it('that is red without an audience is one, at the commitment', () => {
    const text = changed(red);
    expect(found(text)).toEqual([expect.stringMatching(/^sharing\/audience «\{ id: forecast, .* \}»$/)]);
  });
});

describe('where one finding says it all', () => {
  eachIsOnlyASlip([
    ['binding', ['binding: none', 'binding: 13 months']],
    ['horizon', ['horizon: 36 months', 'horizon: 36 moths']],
    ['classification', ['classification: amber }', 'classification: rot }']],
    ['audience', ['classification: amber }', 'classification: red, audience: everybody }']],
    [
      'a person of the audience',
      ['classification: amber }', 'classification: red, audience: [nordbank/mika-salo, cirrus/sara-burg] }'],
    ],
    ['forum', ['forum: service-board, binding', 'forum: servis-board, binding']],
    ['by', ['by: cirrus, to: nordbank, owner', 'by: cirus, to: nordbank, owner']],
  ]);

  it('sharing of prose only silences its other rules', () => {
    const text = soundWith('sharing:\n  intent: We mean it.\n');
    expect(found(text)).toEqual([`principle/prose-only «sharing»`]);
  });
});

/** What is shared by whom, with a horizon; nothing else is shared. */
const sharedOnly = (...commitments: readonly string[]) =>
  found(
    soundWith(
      `sharing:\n  commitments:\n${commitments.map((each, i) => `    - { id: ${i === 0 ? 'forecast' : `shared-${i}`}, what: Demand, by: both, owner: nordbank/mika-salo, forum: service-board, ${each} }\n`).join('')}`,
    ),
  );

describe('sharing between competitors (decision 87)', () => {
  const competing: Change = ['partiesCompete: false', 'partiesCompete: true'];
  const guarded: Change = [
    /classification: amber \}/,
    'classification: amber, safeguard: Another team sees it }',
  ];
  const linden: Change = [
    /\n\nfirstChoice/,
    '\n  - { id: linden, name: Linden Trust, role: subcontractor }\n\nfirstChoice',
  ];

  it('is a finding for each plan that nothing keeps from them', () => {
    expect(found(changed(competing, guarded))).toEqual([
      expect.stringMatching(/^sharing\/competitors «\{ id: roadmap/),
    ]);
  });

  it('is none where somebody between them shares it', () => {
    const shared: Change = ['by: cirrus, to: nordbank, owner', 'by: linden, to: [nordbank, cirrus], owner'];
    expect(found(changed(competing, guarded, linden, shared))).not.toContainEqual(
      expect.stringContaining('sharing/competitors'),
    );
  });

  describe('of two vendors of one customer', () => {
    const vendors: Change = [
      /\n\nfirstChoice/,
      '\n  - { id: linden, name: Linden Trust, role: vendor }\n\nfirstChoice',
    ];
    const direction = (words: string): Change => [/by: cirrus, to: nordbank(?=, owner: cirrus)/, words];
    const shares = (words: string) =>
      found(changed(competing, guarded, vendors, direction(words))).filter(each =>
        each.startsWith('sharing/competitors «{ id: roadmap'),
      );

    it.each([
      ['one tells the customer', 'by: cirrus, to: [nordbank]'],
      ['the customer tells both', 'by: nordbank, to: [cirrus, linden]'],
    ])('is none where %s', (_, words) => {
      expect(shares(words)).toEqual([]);
    });

    it.each([
      ['one tells the other', 'by: cirrus, to: [nordbank, linden]'],
      ['each tells the others', 'by: both'],
    ])('is one where %s', (_, words) => {
      expect(shares(words)).toHaveLength(1);
    });
  });

  it('is none between a customer and the integrator that acts for it', () => {
    const parties: Change = [
      /\n\nfirstChoice/,
      '\n  - { id: linden, name: Linden Trust, role: vendor }\n  - { id: fjord, name: Fjord, role: integrator, of: nordbank }\n\nfirstChoice',
    ];
    const told: Change = [
      /by: cirrus, to: nordbank(?=, owner: cirrus)/,
      'by: nordbank, to: [fjord, cirrus, linden]',
    ];
    expect(found(changed(competing, guarded, parties, told))).not.toContainEqual(
      expect.stringContaining('sharing/competitors «{ id: roadmap'),
    );
  });

  it('is none between a customer and several vendors, who compete with each other', () => {
    const vendor: Change = [linden[0], String(linden[1]).replace('subcontractor', 'vendor')];
    const plans = (...changes: Change[]) =>
      found(changed(competing, vendor, ...changes)).filter(line => line.startsWith('sharing/competitors'));
    const told = (to: string): Change => ['by: cirrus, to: nordbank, owner', `by: cirrus, to: ${to}, owner`];
    expect(plans()).toEqual([]);
    expect(plans(told('[nordbank, linden]'))).toEqual([expect.stringContaining('id: roadmap')]);
  });

  it('is none where they do not compete', () => {
    expect(found(changed(guarded))).toEqual([]);
  });
});

describe('what the coming months can be planned on (decision 83)', () => {
  const roadmap = 'type: roadmap, horizon: 36 months, cadence: yearly, binding: none';

  it.each([
    [
      'a rolling forecast of 18 months',
      'type: forecast, horizon: 18 months, cadence: quarterly, binding: none',
    ],
    ['a year ahead, twice a year', 'type: plan, horizon: 1 year, cadence: half-yearly, binding: none'],
    [
      'a firm window',
      'type: plan, horizon: 2 years, cadence: yearly, binding: { window: 3 months, tolerance: 10% }',
    ],
  ])('%s', (_, commitment) => {
    expect(sharedOnly(commitment, roadmap)).toEqual([]);
  });

  it.each([
    [
      'a forecast that is seldom refreshed',
      'type: forecast, horizon: 18 months, cadence: half-yearly, binding: none',
    ],
    ['a roadmap, however often', 'type: roadmap, horizon: 5 years, cadence: quarterly, binding: none'],
  ])('not %s', (_, commitment) => {
    expect(sharedOnly(commitment, roadmap)).toEqual(['sharing/no-short-term «sharing»']);
  });
});

describe('what anybody can invest on (decision 83)', () => {
  const forecast = (horizon: string) =>
    `type: forecast, horizon: ${horizon}, cadence: monthly, binding: none`;

  it.each([
    ['a forecast beyond 18 months', forecast('19 months')],
    ['a plan beyond 12', 'type: plan, horizon: 13 months, cadence: monthly, binding: none'],
  ])('%s', (_, commitment) => {
    expect(sharedOnly(commitment, forecast('3 months'))).toEqual([]);
  });

  it('not a forecast of 18 months', () => {
    expect(sharedOnly(forecast('18 months'))).toEqual(['sharing/no-long-term «sharing»']);
  });
});

describe('no finding', () => {
  eachIsSound([
    [
      'horizon equal to the cadence',
      ['horizon: 36 months', 'horizon: 24 months'],
      ['cadence: yearly, forum', 'cadence: every 2 years, forum'],
    ],
    [
      'binding equal to the horizon in other words',
      ['binding: none', 'binding: { window: 1 year, tolerance: 20% }'],
    ],
    ['binding without a window', ['binding: none', 'binding: { tolerance: 20% }']],
    [
      'red for all members',
      ['classification: amber }', 'classification: red, audience: [cirrus/sara-berg, nordbank/mika-salo] }'],
    ],
    ['amber+strict between the two parties', ['classification: amber }', 'classification: amber+strict }']],
    ['no classification', [', classification: amber }', ' }']],
  ]);
});
