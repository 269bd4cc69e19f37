import { readFileSync } from 'node:fs';
import { type Change, changedIn } from '../../../support/sound.ts';

const sample = (name: string) =>
  readFileSync(new URL(`../../../../samples/bank/${name}`, import.meta.url), 'utf8');

export const agreement = 'nordbank-cirrus.partnership.yaml';
const party = 'parties/cirrus.partnership.yaml';

/** Files of a repository; undefined: it is taken out. */
type Files = Readonly<Record<string, string | undefined>>;

/** What somebody proposes. */
export interface PullRequest {
  readonly name: string;
  /** What else the base has, or has otherwise. */
  readonly base?: Readonly<Record<string, string>>;
  readonly head: Files;
}

export const base: Readonly<Record<string, string>> = {
  [agreement]: sample(agreement),
  [party]: sample(party),
};

const edited = (...changes: readonly Change[]) => changedIn(base[agreement] ?? '', ...changes);

/** Pull requests as they come: what a reviewer who knows no YAML has to understand. */
export const pullRequests: readonly PullRequest[] = [
  {
    name: 'weakened-notice',
    head: {
      [agreement]: edited(['notice: 60 days', 'notice: 30 days'], ['version: 2.1.0', 'version: 3.0.0']),
    },
  },
  {
    name: 'removed-event',
    head: {
      [agreement]: edited(
        ['[new-sourcing, contract-renewal, merger-or-acquisition]', '[new-sourcing, merger-or-acquisition]'],
        ['response: 15 working days', 'response: 20 working days'],
      ),
    },
  },
  {
    name: 'waiver-and-severity',
    base: { 'partnership.config.yaml': 'extends: strict\nrules:\n  governance/no-escalation: error\n' },
    head: {
      [agreement]: edited(
        ['minutes: 1 working day', 'minutes: 10 working days'],
        [
          '      answer: 20 working days\n      basedOn: [service-roadmap]',
          '      basedOn: [service-roadmap]',
        ],
        [
          '    - id: customer-advice',
          '    # partnership-ignore-next-line proactivity/no-answer-time -- Cirrus answers at once\n    - id: customer-advice',
        ],
      ),
      'partnership.config.yaml': `extends: recommended
rules:
  governance/no-escalation: off   # the ladder moves to the contract
  sharing/no-long-term: info
waivers:
  - finding: "f0123456789abcdef"
    reason: Both boards know of it
    approvedBy: nordbank/mika-salo
    until: 2027-03-31
  - finding: "f1123456789abcdef"
    approvedBy: cirrus/sofia-berg
`,
    },
  },
  {
    name: 'unreadable-base',
    base: { [agreement]: edited(['sharing:\n', 'sharing: [\n']) },
    head: { [agreement]: edited() },
  },
  {
    name: 'renamed-forum',
    head: {
      [agreement]: edited(
        [/steering-committee/g, 'partnership-board'],
        ['name: Executive Steering Committee', 'name: Partnership Board'],
      ),
    },
  },
  {
    name: 'added-commitment',
    head: {
      [agreement]: edited([
        '  earlyWarning:\n',
        `    - id: exit-drill
      by: cirrus
      to: nordbank
      what: A drill of the handover each spring
      cadence: yearly
      answer: 10 working days
      basedOn: [capacity-plan]
  earlyWarning:
`,
      ]),
    },
  },
  {
    name: 'swapped-direction',
    head: {
      [agreement]: edited([
        'what: Demand for application services, by month and competence\n      type: forecast\n      by: nordbank\n      to: cirrus',
        'what: Demand for application services, by month and competence\n      type: forecast\n      by: cirrus\n      to: nordbank',
      ]),
    },
  },
  {
    name: 'moved-to-archive',
    head: { [agreement]: undefined, [`.archive/${agreement}`]: base[agreement] },
  },
  {
    name: 'renamed-away',
    head: { [agreement]: undefined, 'nordbank-cirrus.old.yaml': base[agreement] },
  },
  {
    name: 'person-changed',
    head: {
      [party]: changedIn(base[party] ?? '', [
        'name: Erik Dahl, title: Managing Director',
        'name: Saga Holm, title: Chief Executive',
      ]),
    },
  },
  { name: 'party-file-gone', head: { [party]: undefined } },
  {
    name: 'long-value',
    head: {
      [agreement]: edited(
        ['purpose: Direction, investment', `purpose: ${'Direction and all that goes with it, '.repeat(300)}`],
        ['horizon: 12 months', 'horizon: 9 months'],
        ['status: active', 'status: suspended'],
        ['then: mediation', 'then: courts'],
      ),
    },
  },
  {
    name: 'many-at-once',
    head: {
      [agreement]: edited(
        [/ {2}tactical:\n[\s\S]*?(?= {2}operational:)/, ''],
        [/ {4}- \{ person: cirrus\/karin-aho[\s\S]*?\}\n/, ''],
        ['terminationNotice: 180 days', 'terminationNotice: 90 days'],
        ['ends: 2028-12-31', 'ends: 2027-12-31'],
        ['tolerance: 20%', 'tolerance: 10%'],
        ['mechanism: first-negotiation', 'mechanism: inform'],
        ['quorum: { eachParty: 2 }', 'quorum: { eachParty: 3 }'],
      ),
    },
  },
];
