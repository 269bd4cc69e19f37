import { describe, expect, it } from 'vitest';
import { check } from '../../../support/check.ts';
import { eachIsFoundOnce, eachIsOnlyASlip, eachIsSound, found } from '../../../support/defects.ts';
import { type Change, changed, soundWith } from '../../../support/sound.ts';

/** The parties compete, and what is shared is kept from those who do. */
const competing: Change[] = [
  ['partiesCompete: false', 'partiesCompete: true'],
  [/classification: amber \}/g, 'classification: amber, safeguard: Another team sees it }'],
];

describe('a single defect', () => {
  eachIsFoundOnce([
    ['benchmarking/none-regular', 'benchmarking', ['by: both, cadence: half-yearly, ', 'by: both, ']],
    ['benchmarking/topics-incomplete', 'benchmarking', ['[market, technology]', '[solutions]']],
    ['benchmarking/topics-incomplete', 'benchmarking', ['topics: [market, technology], ', '']],
    ['benchmarking/price-handling', 'handling', ['[market, technology]', '[market, prices], handling: ']],
    [
      'benchmarking/competitors',
      'prices',
      ['[market, technology]', '[market, prices], handling: historic'],
      ...competing,
    ],
    [
      'benchmarking/compete-unasked',
      'benchmarking',
      ['[market, technology]', '[market, prices], handling: historic'],
      ['  partiesCompete: false\n', ''],
    ],
    [
      'benchmarking/compete-unasked',
      'partiesCompete',
      ['[market, technology]', '[market, prices], handling: historic'],
      ['partiesCompete: false', 'partiesCompete:'],
    ],
    [
      'benchmarking/independent-incomplete',
      'method',
      [
        'type: market-update',
        'type: independent, benchmarker: Both choose, costSplit: Half each, method: , consequence: Talk',
      ],
    ],
    [
      'benchmarking/independent-incomplete',
      '{ id: market-update, type: independent, topics: [market, technology], by: both, cadence: half-yearly, forum: steering-committee }',
      ['type: market-update', 'type: independent'],
    ],
    [
      'benchmarking/confidential',
      'forecast',
      ['classification: amber }', 'classification: amber+strict }'],
      ['half-yearly, forum', 'half-yearly, basedOn: [roadmap, forecast], forum'],
    ],
  ]);
});

describe('where one finding says it all', () => {
  eachIsOnlyASlip([
    ['topics', ['[market, technology]', '[markt]']],
    ['cadence', ['by: both, cadence: half-yearly', 'by: both, cadence: halfyearly']],
    ['type', ['type: market-update', 'type: independant']],
    ['partiesCompete', ['partiesCompete: false', 'partiesCompete: yes']],
  ]);

  it('benchmarking of prose only silences its other rules', () => {
    const text = soundWith('benchmarking:\n  intent: We mean it.\n');
    expect(found(text)).toEqual([`principle/prose-only «benchmarking»`]);
  });
});

describe('no finding', () => {
  eachIsSound([
    ['prices with handling', ['[market, technology]', '[market, prices], handling: third-party']],
    ['competitors without prices', ...competing],
    ['nobody asked, and no prices', ['  partiesCompete: false\n', '']],
    ['benchmark on amber', ['half-yearly, forum', 'half-yearly, basedOn: [roadmap, forecast], forum']],
  ]);
});

describe('prices between competitors (decision 87)', () => {
  const independent = (handling: string): Change => [
    'type: market-update, topics: [market, technology]',
    `type: independent, topics: [market, prices], handling: ${handling}, benchmarker: Gauge AB, costSplit: half each, method: Normalised, consequence: Talks`,
  ];

  it.each([
    ['third-party', 'warning'],
    ['aggregated', 'warning'],
    ['historic', 'error'],
  ])('by an independent benchmarker, %s: %s', (handling, severity) => {
    const findings = check(changed(independent(handling), ...competing));
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      `benchmarking/competitors ${severity}`,
    ]);
  });

  it('among themselves are an error, however they are handled', () => {
    const prices: Change = ['[market, technology]', '[market, prices], handling: aggregated'];
    expect(check(changed(prices, ...competing))[0]).toMatchObject({ severity: 'error' });
  });
});

describe('a joint benchmark on demand', () => {
  const joint = (cadence: string): Change => [
    'half-yearly, forum: steering-committee }',
    `half-yearly, forum: steering-committee }\n    - { id: look, type: joint, topics: [solutions], by: both, cadence: ${cadence}, forum: steering-committee }`,
  ];

  it('of one party is an audit right', () => {
    expect(found(changed(joint('{ onDemand: { calledBy: nordbank, notice: 30 days } }')))).toEqual([
      'benchmarking/on-demand-joint «cadence»',
    ]);
  });

  it.each([
    ['both may call for it', '{ onDemand: { calledBy: both, notice: 30 days } }'],
    ['it takes place anyway', '{ every: year, onDemand: { calledBy: nordbank, notice: 30 days } }'],
  ])('is none where %s', (_, cadence) => {
    expect(found(changed(joint(cadence)))).toEqual([]);
  });
});
