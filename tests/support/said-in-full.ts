import { textFingerprint } from '../../server/src/core/model/text-fingerprint.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';

/** An agreement of three parties that says what contracts say, and what was recorded of it. */
export const full = {
  agreement: 'file:///full.partnership.yaml',
  text: `apiVersion: partnership/v1
kind: Agreement
id: full
title: Said in full
version: 2.0.0
status: active
purpose: Trains run on time
objectives:
  - { id: quick, what: Answers within a day, measure: answered, due: 2027-03-31, owner: town/cio }
  - { id: calm, what: No surprises }
scope: { includes: [signals] }
legal: { effect: contract-schedule, contract: C-7, precedence: contract }
term:
  starts: 2026-01-01
  ends: 2028-12-31
  nonRenewalNotice: 6 months
  terminationNotice: 1 month
  extensions:
    - { id: first, for: 2 years, decideBy: 2028-03-01, needs: both }
    - { id: second, for: 1 year, decideBy: 2028-04-01, needs: rail }
exit: { plan: exit.md, owner: rail/lead, agreed: 2026-02-01, review: yearly }
parties:
  - id: town
    name: Town
    role: customer
    people:
      - { id: cio, title: Chief Information Officer, roles: [executive-sponsor] }
      - { id: ann, name: Ann Ek, title: Buyer, roles: [relationship-manager], keyPerson: { lockIn: 1 year } }
      - { id: users, title: Users, seats: 3 }
  - { id: rail, name: Rail, role: vendor, people: [{ id: lead, name: Liv Lee }] }
  - { id: data, name: Data, role: subcontractor, people: [{ id: dan, name: Dan Dahl }] }
firstChoice: { coveredBy: Schedule 4 }
sharing:
  source: Schedule 5
  commitments:
    - { id: plan, what: Traffic plan, by: town, to: [rail, data], owner: town/ann, cadence: monthly, horizon: 1 year, binding: { window: 1 month, tolerance: 10% } }
governance:
  reporting:
    - { id: levels, what: Service levels, by: rail, to: town, owner: rail/lead, cadence: monthly, due: 5 working days, forum: board, source: Schedule 6 §2, classification: amber }
  strategic:
    forums:
      - id: board
        name: Board
        cadence: { every: quarter, on: first monday, from: 2026-01-05 }
        chair: town/cio
        secretary: rail/lead
        observers: [data/dan, The regulator]
        members: [town/cio, rail/lead]
        quorum: { eachParty: 1 }
        authority: { decides: [Changes, Budget], recommends: [Prices], how: final-say, finalSay: [{ on: safety, party: town }], votes: per-party, mayChangeContract: false }
  tactical: { coveredBy: Schedule 2 }
  operational:
    forums:
      - { id: call, name: Call, cadence: { every: week, on: monday, from: 2026-11-02 }, members: [town/ann, rail/lead, data/dan], reportsTo: board }
  escalation: { coveredBy: Schedule 8 }
  ladders:
    - id: money
      for: Money
      between: [town, rail]
      steps:
        - { level: operational, within: 2 working days, owners: [town/ann, rail/lead] }
        - { level: strategic, within: 5 working days, owners: [town/cio, rail/lead], forum: board }
        - { then: expert-determination }
proactivity:
  earlyWarning:
    - { id: early, by: rail, to: town, triggers: [delivery-risk], channel: phone, within: 2 working days, source: Schedule 9 }
openDialogue:
  commitments:
    - { id: ask, what: Ask before judging, by: both, cadence: monthly }
scorecard:
  - { id: answered, what: Answered in a day, target: 90 %, better: higher, owner: rail/lead, forum: board }
`,
};

const records = `apiVersion: partnership/v1
kind: Records
agreement: full
records:
  - { type: approval, version: 1.0.0, party: town, by: town/ann, date: 2025-12-01 }
  - { type: approval, version: 2.0.0, party: town, by: town/ann, date: 2026-01-02 }
  - { type: approval, version: 2.0.0, party: rail, by: rail/lead, date: 2026-01-03, text: f0123456789abcdef }
  - { type: report, report: levels, date: 2026-10-05, period: 2026-09 }
  - { type: fulfilled, commitment: ask, by: town, date: 2026-10-01 }
  - { type: measure, measure: answered, date: 2026-08-31, value: 95 % }
  - { type: measure, measure: answered, date: 2026-09-30, value: 80 % }
  - { type: warning, id: w1, commitment: early, trigger: delivery-risk, by: rail, noticed: 2026-10-01, date: 2026-10-20, about: Late signals }
  - { type: warning, id: w2, commitment: early, trigger: delivery-risk, by: rail, date: 2026-10-21, about: Over and done, closed: 2026-10-22 }
  - { type: escalation, id: e1, ladder: money, level: operational, date: 2026-09-01, about: The bill }
  - type: meeting
    forum: board
    date: 2026-10-05
    present: [town/ann]
    decisions: [Buy the signals]
    note: Quiet day
    actions: [{ id: a1, what: Write it down, owner: rail/lead, due: 2026-10-10 }, { id: a2, what: Think, owner: town/ann, due: 2027-01-10 }]
  - { type: meeting, forum: call, date: 2026-11-02, decisions: [Call again], actions: [{ id: a3, what: Call, owner: rail/lead, due: 2026-11-03 }] }
`;

export function fullWorkspace(): Workspace {
  return workspaceWith(records);
}

/** The same without what a pattern matches in the records. */
export function workspaceWithout(pattern: RegExp): Workspace {
  return workspaceWith(records.replace(pattern, ''));
}

function workspaceWith(records: string): Workspace {
  const workspace = new Workspace();
  workspace.set(full.agreement, full.text);
  workspace.set('file:///full.records.partnership.yaml', records);
  return workspace;
}

/** What an approval would name as its text. */
export function fingerprintOfFull(): string | undefined {
  const file = fullWorkspace().file(full.agreement);
  return file && textFingerprint(file);
}
