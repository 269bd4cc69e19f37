import type { Principle } from './principle.ts';

export const firstChoice: Principle = {
  key: 'firstChoice',
  rulePrefix: 'first-choice',
  name: 'First choice',
  summary:
    'Each party tells the other about significant business events first, and gives it the chance to act.',
  meaning:
    'Before a party acts on a significant event or initiative, it tells its partner and leaves time for a reply. ' +
    'It is information plus an opportunity. It is not exclusivity: whoever was told first may still lose the business. ' +
    'It goes both ways: the customer speaks before it goes to the market, the vendor before it launches, sells or reorganises.',
  good: [
    'The events that trigger it are listed, so nobody has to guess what counts as significant.',
    'There is a notice period, and a reply window that fits inside it.',
    'Both parties promise something.',
    'The agreement says plainly what happens after the notice: usually just a conversation.',
  ],
  failures: [
    'The partner reads about it in the press.',
    'The notice comes when the decision is already made, so the reply is a formality.',
    'Goodwill is read as a right of first refusal, because nobody wrote down that it is not.',
    'Only the customer promises, or only the vendor.',
  ],
  usual: [
    { what: 'Notice before a market approach', value: 'usually 30 to 90 days' },
    { what: 'Time to reply', value: 'usually 10 to 30 days, inside the notice' },
  ],
  example: `firstChoice:
  intent: Each of us hears it from the other first, and gets the chance to act on it.
  commitments:
    - id: new-sourcing
      by: nordbank
      to: cirrus
      events: [new-sourcing, contract-renewal]
      notice: 60 days
      response: 20 working days
      mechanism: inform
    - { id: new-offering, by: cirrus, to: nordbank, events: [new-offering, change-of-control],
        notice: 30 days, response: 10 working days, mechanism: inform }`,
  clauses: [
    'First negotiation, first offer and first refusal. The three differ a lot in law: say which one is meant, or that none is, and have this reviewed.',
    'Change of control and assignment, which name some of the same events.',
    'Procurement: a public customer has to treat all bidders equally. Anything beyond information needs review before it is promised.',
    'Confidentiality: what is told early is often not public yet. Check that the clause covers it.',
  ],
  vocabulary: [
    {
      term: 'Working together',
      source: 'ISO 44001:2017',
      meaning:
        'The lifecycle stage in which partners settle how they operate jointly; early notice belongs in those arrangements.',
    },
    {
      term: 'Loyalty',
      source: 'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)',
      meaning:
        "To weigh the other's interest as one's own before acting. First choice is loyalty with dates on it.",
    },
    {
      term: 'Autonomy',
      source: 'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)',
      meaning: 'Each party stays free to decide. It is the reason why this is not exclusivity.',
    },
  ],
};
