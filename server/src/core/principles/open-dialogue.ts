import type { Principle } from './principle.ts';

export const openDialogue: Principle = {
  key: 'openDialogue',
  rulePrefix: 'open-dialogue',
  name: 'Open and honest dialogue',
  summary: 'Hard things are raised early, and a tough discussion now and then is part of the partnership.',
  meaning:
    'What is hard to say is said early, to the person it concerns, while it can still be mended. ' +
    'A partnership sometimes needs a tough discussion; planning a place for it makes it ordinary. ' +
    'The dialogue goes on all the time, inside each party as well as between them.',
  good: [
    'A standing slot for tough topics in a forum, kept also when there seems to be nothing.',
    'A health check that asks both sides the same questions and ends in a few actions.',
    'An escalation path for disagreements, with a time limit on each step.',
    'Each side speaks first about its own mistakes.',
  ],
  failures: [
    'Problems stay hidden until the lawyers meet.',
    'Everything is green in the report and red in the corridor.',
    'The customer scores the vendor, and calls that a health check.',
    'The survey is done, the result is shown, and nothing changes.',
  ],
  usual: [{ what: 'Health check', value: 'usually every 6 to 12 months' }],
  example: `openDialogue:
  intent: We say it early, and to each other first.
  commitments:
    - { id: tough-topics, by: both, what: A standing slot for what went wrong, forum: steering-committee }
  healthCheck:
    cadence: { every: year, from: 2026-09-01 }
    method: two-sided survey
    followUp: Action plan agreed at the next steering committee`,
  clauses: [
    'Dispute resolution: the escalation path inside the parties comes first, the step outside them last. Have this reviewed.',
    'Relationship assessment: who asks, who sees the answers, and what has to follow.',
    'Conversations without prejudice: whether something said openly can be used later is a question of law. Have this reviewed.',
  ],
  vocabulary: [
    {
      term: 'Staying together',
      source: 'ISO 44001:2017',
      meaning:
        'The lifecycle stage of measuring the relationship and mending it; the health check is its instrument.',
    },
    {
      term: 'Exit strategy activation',
      source: 'ISO 44001:2017',
      meaning: 'The last lifecycle stage. Parties that talk openly plan it while they are still friends.',
    },
    {
      term: 'Honesty',
      source: 'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)',
      meaning: 'To say what is so, and to leave out nothing that the other needs to know.',
    },
  ],
};
