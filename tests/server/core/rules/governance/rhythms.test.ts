import { expect, it } from 'vitest';
import { governancePhasesOrder } from '../../../../../server/src/core/rules/governance/phases-order.ts';
import { eachGivesOneFinding } from '../../../../support/defects.ts';
import { changed } from '../../../../support/sound.ts';

const strategic = (how: string) => changed(['cadence: quarterly', `cadence: ${how}`]);
const tactical = (how: string) =>
  changed(['cadence: monthly, duration: 1 hour', `cadence: ${how}, duration: 1 hour`]);
const operational = (how: string) => changed(['cadence: weekly', `cadence: ${how}`]);

/** Two strategic forums, each with its days. */
const two = (first: string, second: string) =>
  changed(
    ['cadence: quarterly', `cadence: quarterly, ${first}`],
    [
      '  tactical:\n',
      `      - { id: next-board, name: Next Board, purpose: Direction, chair: rotating, cadence: quarterly, agenda: [Direction], members: [nordbank/anna-lind, cirrus/erik-dahl]${second && `, ${second}`} }\n  tactical:\n`,
    ],
  );

const onRequest = '{ onDemand: { calledBy: both, notice: 10 days } }';

eachGivesOneFinding({
  'governance/cadence-unusual': [
    ['a minimum promises no more', strategic('{ atLeast: yearly }')],
    ['a minimum is no maximum', operational('{ atLeast: every 2 days }')],
    [
      'of phases the last one counts',
      strategic('{ phases: [{ until: 2026-06-30, every: month }, { every: 9 months }] }'),
      'warning «cadence»',
    ],
    ['not the first', strategic('{ phases: [{ until: 2026-06-30, every: week }, { every: quarter }] }')],
    ['regularly, and on request', strategic(`{ every: quarter, ${onRequest.slice(1, -1)} }`)],
    ['on request only', operational(onRequest)],
    [
      'of a transition board',
      changed([
        '  tactical:\n',
        '      - { id: cutover, name: Cutover Board, purpose: Go-live, chair: rotating, cadence: weekly, until: 2026-06-30, agenda: [Readiness], members: [nordbank/anna-lind, cirrus/erik-dahl] }\n  tactical:\n',
      ]),
    ],
  ],
  'governance/cadence-inverted': [
    ['a minimum is not too rare for the lower level', operational('{ atLeast: half-yearly }')],
    [
      'a minimum of the higher level still counts',
      changed(
        ['cadence: weekly', 'cadence: monthly'],
        ['cadence: quarterly', 'cadence: { atLeast: weekly }'],
      ),
      'warning «cadence»',
    ],
  ],
  'governance/papers-exceed-cadence': [
    [
      'between two meetings that are as far apart as promised',
      operational('{ atLeast: weekly }, minutes: 10 working days'),
      'warning «10 working days»',
    ],
  ],
  'sharing/forum-too-rare': [
    ['what is regular needs a forum that meets', tactical(onRequest), 'error «service-board»'],
    ['a minimum counts as its interval', tactical('{ atLeast: quarterly }'), 'error «service-board»'],
  ],
  'sharing/no-short-term': [
    [
      'a forecast on demand',
      changed(['horizon: 12 months, cadence: monthly', `horizon: 18 months, cadence: ${onRequest}`]),
      'warning «sharing»',
    ],
  ],
  'benchmarking/none-regular': [
    [
      'on demand is not regular',
      changed(['cadence: half-yearly, forum', `cadence: ${onRequest}, forum`]),
      'warning «benchmarking»',
    ],
  ],
  'governance/level-missing': [
    ['a board that ends with the transition', strategic('quarterly, until: 2026-06-30'), 'warning «forums»'],
    ['a board that begins late', strategic('quarterly, from: 2027-01-01'), 'warning «forums»'],
    ['a board that begins before its first meeting', strategic('quarterly, from: 2026-02-01')],
    ['two boards, one after the other', two('until: 2027-06-30', 'from: 2027-07-01')],
    ['two boards with time between', two('until: 2026-12-31', 'from: 2027-12-01'), 'warning «forums»'],
    ['two boards at the same time', two('until: 2027-06-30', 'from: 2026-07-01')],
    ['a transition board beside it', two('until: 2026-06-30', '')],
  ],
  'governance/phases-order': [
    [
      'the same day twice',
      tactical(
        '{ phases: [{ until: 2026-06-30, every: week }, { until: 2026-06-30, every: month }, { every: month }] }',
      ),
      'error «2026-06-30»',
    ],
    [
      'no end but in the last',
      tactical('{ phases: [{ every: week }, { every: month }] }'),
      'error «{ every: week }»',
    ],
    [
      'before the term',
      tactical('{ phases: [{ until: 2025-06-30, every: week }, { every: month }] }'),
      'error «2025-06-30»',
    ],
    [
      'the last one would never begin',
      tactical('{ phases: [{ until: 2028-12-31, every: week }, { every: month }] }'),
      'error «2028-12-31»',
    ],
    [
      'in a promise',
      changed([
        'cadence: yearly, forum: steering-committee',
        'cadence: { phases: [{ every: year }, { every: year }] }, forum: steering-committee',
      ]),
      'error «{ every: year }»',
    ],
    ['in order', tactical('{ phases: [{ until: 2026-06-30, every: week }, { every: month }] }')],
  ],
});

it('looks at all sections in which a cadence may stand', () => {
  expect(governancePhasesOrder.reads).toEqual(
    expect.arrayContaining([
      'term',
      'review',
      'sharing',
      'governance',
      'benchmarking',
      'proactivity',
      'openDialogue',
    ]),
  );
  expect(governancePhasesOrder.reads).not.toContain('parties');
});
