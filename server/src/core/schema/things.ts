import type { SchemaNode } from './schema-node.ts';

/** What messages call the thing that a schema describes, by its title; others are called by the title's words. */
const names: Readonly<Record<string, string>> = {
  Action: 'an action',
  AdditionalCommitment: 'a commitment',
  AdditionalPrinciple: 'a principle of your own',
  AgreementTerm: section('term'),
  Authors: section('authors'),
  Benchmarking: section('benchmarking'),
  BenchmarkRecord: 'the record of a benchmark',
  Config: 'the configuration',
  ExactCadence: 'a cadence',
  FirmBinding: 'a binding',
  FirstChoice: section('firstChoice'),
  FirstChoiceCommitment: 'a first-choice commitment',
  Governance: section('governance'),
  GovernanceLevel: 'a level of governance',
  HealthCheck: 'the health check',
  HealthCheckRecord: 'the record of a health check',
  InlineParty: 'a party',
  Legal: section('legal'),
  MeetingRecord: 'the record of a meeting',
  NoticeRecord: 'the record of a notice',
  OpenDialogue: section('openDialogue'),
  Override: 'an override',
  Proactivity: section('proactivity'),
  ProposalRecord: 'the record of a proposal',
  RecordEntry: 'a record',
  Records: 'a file of records',
  Review: section('review'),
  ReviewRecord: 'the record of a review',
  RuleOptions: 'the settings of this rule',
  RuleSettings: 'the rules',
  SharedParty: 'a party that is taken from its own file',
  SharedRecord: 'the record of something shared',
  Sharing: section('sharing'),
  TrustedAdviser: section('trustedAdviser'),
  WaivedRecord: 'the record of something waived',
};

function section(key: string): string {
  return `the \`${key}\` section`;
}

/** "a forum", "the `term` section": what a schema describes, in the middle of a sentence. */
export function thingOf({ title }: SchemaNode): string {
  if (!title) return 'this entry';
  const words = title.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return names[title] ?? `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
