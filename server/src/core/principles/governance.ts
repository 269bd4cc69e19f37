import type { Principle } from './principle.ts';

export const governance: Principle = {
  key: 'governance',
  rulePrefix: 'governance',
  name: 'Active governance',
  summary: 'Forums on strategic, tactical and operational level, mirrored on both sides and kept alive.',
  meaning:
    'The parties meet on three levels: strategic for direction, tactical for plans and performance, operational for daily work. ' +
    'Each level has its counterparts on both sides, so that everyone knows whom to call. ' +
    'Active means kept alive: the agreed meetings are held and reported as agreed, also when everyone is busy.',
  good: [
    'Each level has a forum with a purpose, a chair, members of both sides, a cadence and an agenda.',
    'Papers come before the meeting and minutes after it, within days that are written down.',
    'Decisions are recorded, and actions have an owner and a date.',
    'An escalation path for disagreements: an owner on each side and a time limit on every step.',
    'The model itself is looked at now and then: which meetings earn their time?',
  ],
  failures: [
    'Meetings are the first thing dropped under pressure, which is when they are needed most.',
    'The quarterly review becomes an interrogation of the vendor.',
    'The strategic meeting discusses tickets, because nobody decided what belongs where.',
    'One person sits on every level, so escalating means talking to the same person again.',
  ],
  usual: [
    { what: 'Strategic forum', value: 'usually quarterly to half-yearly' },
    { what: 'Tactical forum', value: 'usually monthly to quarterly' },
    { what: 'Operational forum', value: 'usually weekly to monthly' },
    { what: 'Papers and minutes', value: 'usually 5 working days before and after' },
    { what: 'Escalation step', value: 'usually 2 to 10 working days, 20 at the top' },
    { what: 'Review of the governance model', value: 'usually yearly' },
  ],
  example: `governance:
  reviewed: 2026-03-01
  strategic:
    forums:
      - id: steering-committee
        name: Executive Steering Committee
        purpose: Direction, investment and the health of the relationship
        cadence: { every: quarter, on: second tuesday, from: 2026-01-13, window: 10 days }
        chair: rotating
        members: [nordbank/anna-lind, cirrus/erik-dahl]
        agenda: [Business changes, Roadmaps and forecasts, Tough topics]
        minutes: 5 working days`,
  clauses: [
    'Governance schedule: the forums, their members and what each may decide. Say whether a forum can change the contract; usually it cannot.',
    'Key personnel: who has to stay, and how a successor is agreed.',
    'Escalation, ending in a step outside the parties. It touches dispute resolution, so have this reviewed.',
  ],
  vocabulary: [
    {
      term: 'Senior executive responsible',
      source: 'ISO 44001:2017',
      meaning: 'The senior person on each side who answers for the relationship; here the executive sponsor.',
    },
    {
      term: 'Joint management team',
      source: 'ISO 44001:2017',
      meaning: 'People of both parties who run the collaboration together; here usually the tactical forum.',
    },
    {
      term: 'Board, process forum, working group',
      source: 'SIAM Foundation BoK 2017',
      meaning:
        'There are boards on all three levels, and they decide; a process forum keeps a practice working across suppliers; ' +
        'a working group solves one problem and ends.',
    },
    {
      term: 'Service integrator, retained organisation',
      source: 'SIAM Foundation BoK 2017',
      meaning:
        'Who makes the suppliers work as one: a part of the customer, an external firm, both, or the lead supplier. ' +
        'The customer keeps the people who decide what it needs.',
    },
    {
      term: 'Supplier category',
      source: 'ITIL 2011',
      meaning:
        'How important a supplier is. Not the same as a governance level: a strategic partner meets on all three.',
    },
  ],
};
