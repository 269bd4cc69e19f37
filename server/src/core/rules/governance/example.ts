import type { GovernanceLevel } from '../../model/sections.ts';

/** Keys with their values as they are written; `null` takes a key out. */
type Keys = Readonly<Record<string, string | null>>;

/** What differs from a sound governance section; `null` takes a whole level or the ladder out. */
type Changes = { readonly [level in GovernanceLevel]?: Keys | null } & {
  readonly escalation?: readonly string[] | null;
  /** The keys of each report. */
  readonly reporting?: readonly string[];
};

const forums: Readonly<Record<GovernanceLevel, Keys>> = {
  strategic: {
    id: 'steering-committee',
    name: 'Steering Committee',
    purpose: 'Direction',
    chair: 'rotating',
    cadence: 'quarterly',
    agenda: '[Direction]',
    members: '[nordbank/anna-lind, cirrus/erik-dahl]',
  },
  tactical: {
    id: 'service-board',
    name: 'Service Board',
    purpose: 'Services',
    chair: 'rotating',
    cadence: 'monthly',
    agenda: '[Services]',
    members: '[nordbank/mika-salo, cirrus/sara-berg]',
  },
  operational: {
    id: 'stand-up',
    name: 'Stand-up',
    purpose: 'Day to day',
    chair: 'rotating',
    cadence: 'weekly',
    agenda: '[Incidents]',
    members: '[nordbank/mika-salo, cirrus/sara-berg]',
  },
};

/** The steps of a sound ladder, the lowest first. */
export const steps = {
  operational:
    '{ level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }',
  strategic: '{ level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }',
  last: '{ then: mediation }',
} as const;

/** A governance section for the examples of rules: a sound one but for what the rule is about. */
export function governanceExample(changes: Changes = {}): string {
  const levels = (Object.keys(forums) as GovernanceLevel[]).flatMap(level => {
    const change = changes[level];
    if (change === null) return [];
    const keys = Object.entries({ ...forums[level], ...change }).filter(([, value]) => value !== null);
    const forum = keys.map(([key, value]) => `${key}: ${value}`).join(', ');
    return [`  ${level}:\n    forums:\n      - { ${forum} }\n`];
  });
  const { escalation = Object.values(steps) } = changes;
  const ladder = escalation ? `  escalation:\n${escalation.map(step => `    - ${step}\n`).join('')}` : '';
  const reports = (changes.reporting ?? []).map(report => `    - { ${report} }\n`);
  const reporting = reports.length > 0 ? `  reporting:\n${reports.join('')}` : '';
  return `governance:\n${reporting}${levels.join('')}${ladder}`;
}
