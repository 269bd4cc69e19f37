import * as top from './agreement.ts';
import { intent } from './common.ts';
import * as meeting from './governance.ts';
import * as promised from './promises.ts';
import type { PropertyTable } from './property.ts';

/** What is said of each property of the format: by schema title, then by key; a row for each row of the judgements. */
export const propertySentences: Readonly<Record<string, PropertyTable>> = {
  Agreement: top.agreement,
  Legal: top.legal,
  AgreementTerm: top.term,
  Review: top.review,
  InlineParty: top.party,
  SharedParty: top.party,
  Person: top.person,
  KeyPerson: top.keyPerson,
  FirstChoice: { intent },
  FirstChoiceCommitment: promised.firstChoiceCommitment,
  Sharing: { intent },
  SharingCommitment: promised.sharingCommitment,
  FirmBinding: promised.firmBinding,
  FirmTier: promised.firmBinding,
  Governance: meeting.governance,
  Forum: meeting.forum,
  Quorum: meeting.quorum,
  EscalationStep: meeting.escalationStep,
  Benchmarking: meeting.benchmarking,
  BenchmarkingActivity: meeting.benchmarkingActivity,
  TrustedAdviser: { intent },
  Adviser: promised.adviser,
  Proactivity: { intent },
  ProactivityCommitment: promised.proactivityCommitment,
  EarlyWarning: promised.earlyWarning,
  OpenDialogue: { intent },
  DialogueCommitment: promised.dialogueCommitment,
  HealthCheck: promised.healthCheck,
  AdditionalPrinciple: promised.additionalPrinciple,
  AdditionalCommitment: promised.additionalCommitment,
  Measure: promised.measure,
};
