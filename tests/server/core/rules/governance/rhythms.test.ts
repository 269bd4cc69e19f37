import { describe, expect, it } from 'vitest';
import { governancePhasesOrder } from '../../../../../server/src/core/rules/governance/phases-order.ts';
import { schemas } from '../../../../../server/src/core/schema/generated/schema.ts';
import { propertySchema, resolveSchema } from '../../../../../server/src/core/schema/navigate.ts';
import type { SchemaNode } from '../../../../../server/src/core/schema/schema-node.ts';
import { eachGivesOneFinding } from '../../../../support/defects.ts';
import { changed } from '../../../../support/sound.ts';

const strategic = (how: string) => changed(['cadence: quarterly', `cadence: ${how}`]);
const tactical = (how: string) =>
  changed(['cadence: monthly, duration: 1 hour', `cadence: ${how}, duration: 1 hour`]);
const operational = (how: string) => changed(['cadence: weekly', `cadence: ${how}`]);

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
  'benchmarking/none-regular': [
    [
      'on demand is not regular',
      changed(['cadence: half-yearly, forum', `cadence: ${onRequest}, forum`]),
      'warning «benchmarking»',
    ],
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

describe('governance/phases-order', () => {
  it('looks at all sections in which a cadence may stand', () => {
    const agreement = resolveSchema(schemas.Agreement);
    const leads = (schema: SchemaNode, seen = new Set<SchemaNode>()): boolean => {
      const node = resolveSchema(schema);
      if (node['x-type'] === 'cadence') return true;
      if (seen.has(node)) return false;
      seen.add(node);
      const below = [
        ...Object.values(node.properties ?? {}),
        node.items,
        node.then,
        node.else,
        ...(node.oneOf ?? []),
      ];
      return below.some(each => each !== undefined && leads(each, seen));
    };
    const sections = Object.keys(agreement.properties ?? {}).filter(key =>
      leads(propertySchema(agreement, key) as SchemaNode),
    );
    expect(governancePhasesOrder.reads.filter(key => key !== 'term').sort()).toEqual(sections.sort());
  });
});
