import type { Principle } from './principle.ts';

export const proactivity: Principle = {
  key: 'proactivity',
  rulePrefix: 'proactivity',
  name: 'Proactivity',
  summary: 'Each party acts before it is asked, on the strength of what the other has shared.',
  meaning:
    'A proactive partner brings the idea before it is requested and the warning before it hurts. ' +
    'Sharing information is the precondition: a proposal rests on a plan or a forecast that the other party gave. ' +
    'It asks something of the receiver too: an idea gets an answer by a date, and a warning gets thanks.',
  good: [
    'Proposals at an agreed pace, each resting on something that was shared.',
    'Every proposal gets an answer by a date: yes, no, or later and when.',
    'Early warnings both ways, with triggers, a channel and a time.',
    'Whoever warns early is not blamed for it.',
  ],
  failures: [
    'A warning is used against the one who gave it, so it was the last.',
    'Ideas that nobody answers, until nobody has any.',
    'Proactivity is demanded from the vendor while the plans are kept secret.',
    'Three improvement proposals a year become three sales offers a year.',
  ],
  usual: [
    { what: 'The forecast that proposals rest on', value: 'usually refreshed monthly or quarterly' },
    { what: 'The roadmap or plan that they rest on', value: 'usually refreshed yearly' },
  ],
  example: `proactivity:
  intent: The idea before the request, the warning before the damage.
  commitments:
    - { id: ideas, by: cirrus, to: nordbank, what: Three improvement proposals a year,
        cadence: every 4 months, answer: 20 working days, basedOn: [demand-forecast] }
  earlyWarning:
    - by: both
      triggers: [delivery-risk, key-person-leaving]
      channel: 'Teams #early-warning'
      within: 2 working days`,
  clauses: [
    'Early warning: what has to be told and how soon. Whether a warning can be used as an admission is a question of law: have this reviewed.',
    'Continuous improvement: how many proposals, who pays for the work, and who keeps the gain.',
    'Intellectual property in proposals, if they hold more than ideas: have this reviewed.',
  ],
  vocabulary: [
    {
      term: 'Value creation',
      source: 'ISO 44001:2017',
      meaning: 'The lifecycle stage in which improvement and innovation are worked on jointly.',
    },
    {
      term: 'Continual improvement',
      source: 'ITIL 4',
      meaning:
        'The practice of finding, registering and answering ideas. A register with dates keeps them from getting lost.',
    },
    {
      term: 'Reciprocity',
      source: 'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)',
      meaning: 'What one gives is returned. Here: plans for ideas, ideas for answers.',
    },
  ],
};
