import { sentence, type Text, t } from '../l10n/message.ts';
import type { SchemaNode } from './schema-node.ts';

/** What messages call the thing that a schema describes, by its title; others are called by the title's words. */
const names: Readonly<Record<string, Text>> = {
  Action: t`an action`,
  ActionRecord: t`news of an action`,
  AdditionalCommitment: t`a commitment`,
  AdditionalPrinciple: t`a principle of your own`,
  AgreementTerm: section('term'),
  Authority: t`what a forum may decide`,
  ApprovalRecord: t`the record of an approval`,
  Authors: section('authors'),
  Benchmarking: section('benchmarking'),
  BenchmarkRecord: t`the record of a benchmark`,
  ChairTurns: t`a chair`,
  ChangeControl: section('changeControl'),
  Config: t`the configuration`,
  ExactCadence: t`a cadence`,
  Exit: section('exit'),
  FinalSay: t`a final say`,
  FirmBinding: t`a binding`,
  FirstChoice: section('firstChoice'),
  FirstChoiceCommitment: t`a first-choice commitment`,
  EscalationRecord: t`the record of an escalation`,
  FulfilledRecord: t`the record of a promise that was kept`,
  Governance: section('governance'),
  GovernanceLevel: t`a level of governance`,
  HealthCheck: t`the health check`,
  HealthCheckRecord: t`the record of a health check`,
  InlineParty: t`a party`,
  Legal: section('legal'),
  MeasureRecord: t`the record of a measure`,
  MeetingRecord: t`the record of a meeting`,
  NoticeRecord: t`the record of a notice`,
  OpenDialogue: section('openDialogue'),
  Override: t`an override`,
  Proactivity: section('proactivity'),
  ReportPeriods: t`a cadence`,
  ReportRecord: t`the record of a report`,
  ProposalRecord: t`the record of a proposal`,
  RecordEntry: t`a record`,
  Records: t`a file of records`,
  Review: section('review'),
  ReviewRecord: t`the record of a review`,
  RuleOptions: t`the settings of this rule`,
  RuleSettings: t`the rules`,
  Scope: section('scope'),
  SharedParty: t`a party that is taken from its own file`,
  SharedRecord: t`the record of something shared`,
  Sharing: section('sharing'),
  TermExtension: t`an extension`,
  TrustedAdviser: section('trustedAdviser'),
  WaivedRecord: t`the record of something waived`,
  WarningRecord: t`the record of an early warning`,
};

function section(key: string): Text {
  return t`the \`${key}\` section`;
}

/** "a forum", "the `term` section": what a schema describes, in the middle of a sentence. */
export function thingOf({ title }: SchemaNode): Text {
  if (!title) return t`this entry`;
  const words = title.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return names[title] ?? (/^[aeiou]/.test(words) ? t`an ${sentence(words)}` : t`a ${sentence(words)}`);
}
