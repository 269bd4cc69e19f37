import { placeholderFor } from '../../util/placeholder.ts';

/**
 * What is asked for where no recipe writes the text of a key, by key or `Title.key`: only the user knows it, so it
 * stands there as a placeholder.
 */
const asked: Readonly<Record<string, string>> = {
  title: 'what the partnership is about',
  'Person.title': 'job title',
  'Person.name': 'name of the person',
  'InlineParty.name': 'name of the party',
  'Party.name': 'name of the party',
  'Forum.name': 'name of the forum',
  purpose: 'what the forum is for',
  contract: 'number of the contract',
  exitPlan: 'path of the exit plan',
  actionPlan: 'path of the action plan',
  intent: 'what this means to us',
  terms: 'terms of the offer, such as that a competing one is matched',
  what: 'what is promised',
  'SharingCommitment.what': 'what is shared',
  'AdditionalPrinciple.name': 'name of the principle',
  'Measure.what': 'what is measured',
  target: 'what is to be reached',
  benchmarker: 'name of the benchmarker',
  costSplit: 'who pays what',
  consequence: 'what follows from the result',
  method: 'how it is done',
  followUp: 'what is done with the result',
  channel: 'how a warning is given',
  'Action.what': 'what is to be done',
  'ProposalRecord.what': 'what was proposed',
  decisions: 'what was decided',
  agenda: 'item of the agenda',
  on: 'subject of the advice',
  'WaivedRecord.reason': 'why it was skipped',
  reason: 'why this is accepted',
  finding: 'fingerprint of the finding',
  change: 'fingerprint of the change',
};

/** Values that are no facts but ways to write them. */
const samples: Readonly<Record<string, string>> = { tolerance: '20%', files: 'drafts/**' };

/** What stands in a text until the user writes it; empty where nothing is known of it. */
export function textFor(title: string | undefined, key: string): string {
  const words = asked[`${title}.${key}`] ?? asked[key];
  return words === undefined ? (samples[key] ?? '') : placeholderFor(words);
}
