import { describe, expect, it } from 'vitest';
import { eachIsFoundOnce, eachIsOnlyASlip, eachIsSound, found } from '../../../support/defects.ts';
import { soundWith } from '../../../support/sound.ts';

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
      ['partiesCompete: false', 'partiesCompete: true'],
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
    ['competitors without prices', ['partiesCompete: false', 'partiesCompete: true']],
    ['benchmark on amber', ['half-yearly, forum', 'half-yearly, basedOn: [roadmap, forecast], forum']],
  ]);
});
