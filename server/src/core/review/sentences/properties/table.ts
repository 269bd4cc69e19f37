import * as top from './agreement.ts';
import { elsewhere, section, source } from './common.ts';
import * as meeting from './governance.ts';
import * as promised from './promises.ts';
import type { PropertyTable } from './property.ts';
import { report } from './reporting.ts';

/** What is said of each property of the format: by schema title, then by key; a row for each row of the judgements. */
export const propertySentences: Readonly<Record<string, PropertyTable>> = {
  Agreement: top.agreement,
  Objective: top.objective,
  Scope: { ...top.scope, source },
  ChangeControl: top.changeControl,
  Legal: { ...top.legal, source },
  AgreementTerm: { ...top.term, source },
  TermExtension: { ...top.extension, source },
  Exit: { ...top.exit, source, coveredBy: elsewhere },
  Review: { ...top.review, source },
  InlineParty: top.party,
  SharedParty: top.party,
  Person: top.person,
  KeyPerson: top.keyPerson,
  FirstChoice: section,
  FirstChoiceCommitment: promised.firstChoiceCommitment,
  Sharing: section,
  SharingCommitment: promised.sharingCommitment,
  FirmBinding: promised.firmBinding,
  FirmTier: promised.firmBinding,
  Governance: meeting.governance,
  Report: { ...report, source },
  GovernanceLevel: { source, coveredBy: elsewhere },
  EscalationPath: { coveredBy: elsewhere },
  Reporting: { coveredBy: elsewhere },
  Forum: meeting.forum,
  ChairTurns: meeting.chair,
  Authority: meeting.authority,
  Quorum: meeting.quorum,
  Ladder: meeting.ladder,
  EscalationStep: meeting.escalationStep,
  Benchmarking: meeting.benchmarking,
  BenchmarkingActivity: meeting.benchmarkingActivity,
  TrustedAdviser: section,
  Adviser: promised.adviser,
  Proactivity: section,
  ProactivityCommitment: promised.proactivityCommitment,
  EarlyWarning: promised.earlyWarning,
  OpenDialogue: section,
  DialogueCommitment: promised.dialogueCommitment,
  HealthCheck: promised.healthCheck,
  AdditionalPrinciple: promised.additionalPrinciple,
  AdditionalCommitment: promised.additionalCommitment,
  Measure: { ...promised.measure, source },
};
