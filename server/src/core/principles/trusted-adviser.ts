import type { Principle } from './principle.ts';

export const trustedAdviser: Principle = {
  key: 'trustedAdviser',
  rulePrefix: 'trusted-adviser',
  name: 'Trusted adviser',
  summary: 'Each party is an adviser whom the other can trust.',
  meaning:
    'Each party gives the other its honest advice on what it knows best, also when that advice sells nothing. ' +
    'The customer advises too: on its industry, its regulation, and how to succeed in its organisation. ' +
    'Trust is the word that says most about a strategic partnership, and advice is where it is tested.',
  good: [
    'A named adviser each way, and the topics on which each is asked.',
    "The adviser's own interest is disclosed together with the advice.",
    'Now and then the advice is to buy less, or to wait.',
    'Advisers change with a handover, not by an email.',
  ],
  failures: [
    'Selling disguised as advice.',
    'The adviser is the account manager, with a sales target in the same quarter.',
    'Advice goes one way only, so the vendor never learns the business it serves.',
    'Nobody is named, so everybody advises and no one is asked.',
  ],
  usual: [],
  example: `trustedAdviser:
  intent: We ask each other before we ask a stranger.
  advisers:
    - person: cirrus/erik-dahl
      advises: nordbank
      on: [cloud strategy]
      discloses: [own-products]
    - person: nordbank/anna-lind
      advises: cirrus
      on: [banking regulation]`,
  clauses: [
    'Conflict of interest: what an adviser has to disclose, and when to step back.',
    'Key personnel: how long a named adviser stays, and who succeeds.',
    'Reliance on advice and liability for it: whether advice in a meeting binds anyone. Have this reviewed.',
  ],
  vocabulary: [
    {
      term: 'Knowledge',
      source: 'ISO 44001:2017',
      meaning:
        'The lifecycle stage of strategy, business case and risks, before a partner is chosen; advisers keep these true.',
    },
    {
      term: 'Integrity',
      source: 'Formal relational contracts (Frydlinger, Hart and Vitasek, 2019)',
      meaning: 'Words and actions agree over time, so that a party can be relied on.',
    },
    {
      term: 'Relationship management',
      source: 'ITIL 4',
      meaning:
        'The practice of building links on strategic and tactical level. An adviser is one of those links.',
    },
  ],
};
