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
