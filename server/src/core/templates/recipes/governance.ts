import { laddersOf } from '../../model/ladders.ts';
import { type GovernanceLevel, governanceLevels } from '../../model/sections.ts';
import { type Facts, forumIds, forumOf, freshId } from '../facts.ts';
import { toPlainText } from '../snippet.ts';
import { lines, list, type MapTemplate, map, type Part, template, text } from '../template.ts';
import type { TemplateFacts } from '../template-context.ts';
import { cadence, duration, fact, oneOf, own, people, type Recipe, words } from './recipe.ts';

const forums: Record<
  GovernanceLevel,
  { name: string; purpose: string; agenda: readonly string[]; duration: string }
> = {
  strategic: {
    name: 'Executive Steering Committee',
    purpose: 'Direction, investment and the health of the relationship',
    agenda: ['Business changes', 'Roadmaps and forecasts', 'Benchmark findings', 'Tough topics'],
    duration: '2 hours',
  },
  tactical: {
    name: 'Service Board',
    purpose: 'Demand, improvements, and what the operational level cannot settle',
    agenda: ['Forecast', 'Proposals and their answers', 'Actions'],
    duration: '90 minutes',
  },
  operational: {
    name: 'Delivery Meeting',
    purpose: "The week's work, incidents and changes",
    agenda: ['Incidents', 'Changes', 'Actions'],
    duration: '30 minutes',
  },
};

/** The level that a place below `governance` belongs to. */
function levelOf(path: readonly string[]): GovernanceLevel {
  return governanceLevels.find(level => path.includes(level)) ?? 'tactical';
}

export const forum: Recipe = ({ facts }, { path }) => forumOn(facts, levelOf(path));

export function forumOn(facts: Facts, level: GovernanceLevel): MapTemplate {
  const { name, purpose, agenda, duration: length } = forums[level];
  const paper = level === 'operational' ? undefined : duration('Forum', 'papers');
  return map({
    id: own(freshId(facts, forumIds[level])),
    name: own(name),
    purpose: own(purpose),
    cadence: facts.rhythm?.[level] ?? cadence('Forum', 'cadence', undefined, [level]),
    duration: duration('Forum', 'duration', length),
    chair: 'rotating',
    members: membersOn(facts, level),
    quorum: map({ eachParty: text('1', 'raw') }, true),
    agenda: words(...agenda),
    papers: paper,
    minutes: duration('Forum', 'minutes', level === 'operational' ? '2 working days' : undefined),
  });
}

function membersOn({ sides }: Facts, level: GovernanceLevel) {
  const seat = { strategic: 'sponsor', tactical: 'manager', operational: 'operator' } as const;
  return people(...sides.map(side => side[seat[level]]));
}

export const governanceLevel: Recipe = ({ facts }, { path }) => levelWithForum(facts, levelOf(path));

function levelWithForum(facts: Facts, level: GovernanceLevel): MapTemplate {
  return map({ forums: lines(forumOn(facts, level)) });
}

/** The next step of its ladder: the lowest level that has none yet. */
export const escalationStep: Recipe = ({ facts }, { path, outer }) => {
  const ladders = facts.model ? laddersOf(facts.model) : [];
  const around = path.includes('ladders')
    ? ladders.find(({ id }) => id !== undefined && id === outer.id)
    : ladders.find(({ key }) => key === 'escalation');
  const taken = (around?.steps ?? []).map(step => step.level);
  const next = governanceLevels.toReversed().find(level => !taken.includes(level));
  return stepOn(facts, next ?? 'strategic');
};

const limits: Record<GovernanceLevel, string> = {
  operational: '2 working days',
  tactical: '5 working days',
  strategic: '10 working days',
};

function stepOn(facts: Facts, level: GovernanceLevel): MapTemplate {
  const owners = membersOn(facts, level);
  return map({ level, within: duration('EscalationStep', 'within', limits[level]), owners }, true);
}

/** Where a matter goes at last. (Not an object with `then`, which JavaScript takes for a promise.) */
export function finalStep(): MapTemplate {
  const ways = text(oneOf('mediation', 'arbitration', 'expert-determination', 'courts'));
  return { kind: 'map', pairs: [['then', ways]], flow: true };
}

/** The whole ladder, without the steps whose owners own a higher one already: nobody escalates to themselves. */
export function ladder(facts: Facts) {
  const kept: GovernanceLevel[] = [];
  const above = new Set<string>();
  for (const level of governanceLevels) {
    const owners = namesIn(membersOn(facts, level));
    if (owners.some(owner => above.has(owner))) continue;
    kept.unshift(level);
    for (const owner of owners) above.add(owner);
  }
  return list([...kept.map(level => stepOn(facts, level)), finalStep()], false);
}

/** A ladder of its own for one kind of matter, between all sides: to take parties out is quicker than to look them up. */
export const namedLadder: Recipe = ({ facts }) =>
  map({
    id: own(freshId(facts, 'charges')),
    for: own('Disputes about charges'),
    between: list(facts.sides.map(({ id }) => text(id))),
    steps: ladder(facts),
  });

function namesIn(part: Part): string[] {
  const value = template(part);
  return value.kind === 'list'
    ? value.items.flatMap(item => (item.kind === 'text' ? [toPlainText(item.pieces)] : []))
    : [];
}

/** What the vendor usually reports to the customer; by whom and to whom stands for the user to see. */
export const report: Recipe = ({ facts }) => {
  const forum = forumOf(facts, 'tactical');
  return map({
    id: own(freshId(facts, 'service-report')),
    what: fact('what is reported, such as the performance against the service levels'),
    type: oneOf('performance', 'progress', 'financial', 'risk', 'compliance', 'other'),
    by: facts.vendor.id,
    to: facts.customer.id,
    owner: facts.vendor.manager,
    cadence: cadence('Report', 'cadence'),
    due: duration('Report', 'due'),
    forum: forum.id,
  });
};

export const chairTurns: Recipe = ({ facts }) =>
  map(
    { rotates: duration('ChairTurns', 'rotates'), from: own(facts.starts), first: facts.customer.id },
    true,
  );

export const authority: Recipe = () =>
  map({
    decides: list([fact('what it decides')]),
    how: oneOf('consensus', 'unanimity', 'majority'),
    votes: oneOf('per-party', 'per-member'),
    mayChangeContract: text('false', 'raw'),
  });

export const finalSay: Recipe = ({ facts }) => map({ on: fact('subject'), party: facts.customer.id }, true);

export const quorum: Recipe = () => map({ eachParty: text(oneOf('1', '2'), 'raw') }, true);

export function governance({ facts, today }: TemplateFacts): MapTemplate {
  return map({
    intent: own('Three levels, mirrored on both sides, that meet as agreed.'),
    reviewed: own(today),
    strategic: levelWithForum(facts, 'strategic'),
    tactical: levelWithForum(facts, 'tactical'),
    operational: levelWithForum(facts, 'operational'),
    escalation: ladder(facts),
  });
}
