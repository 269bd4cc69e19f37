import { map } from '../template.ts';
import type { TemplateContext } from '../template-context.ts';
import { agreementHead, bothParties, partyFile } from './agreement.ts';
import * as commitments from './commitments.ts';
import * as governance from './governance.ts';
import * as parties from './parties.ts';
import type { Recipe } from './recipe.ts';
import { action } from './records.ts';
import { exit, legal, principleSections, review, term } from './sections.ts';

/** What to write for a mapping of the format, by the title of its schema. */
export const recipes: Readonly<Record<string, Recipe<TemplateContext>>> = {
  Agreement: templateContext => map({ ...agreementHead(templateContext), parties: bothParties() }),
  Party: () => partyFile(),
  Legal: legal,
  AgreementTerm: term,
  Exit: exit,
  Review: review,
  InlineParty: parties.inlineParty,
  PartyEntry: parties.inlineParty,
  Person: parties.person,
  KeyPerson: parties.keyPerson,
  RolesHere: parties.rolesHere,
  FirstChoice: principleSections.firstChoice,
  FirstChoiceCommitment: commitments.firstChoiceCommitment,
  Sharing: principleSections.sharing,
  SharingCommitment: commitments.sharingCommitment,
  Governance: principleSections.governance,
  GovernanceLevel: governance.governanceLevel,
  Report: governance.report,
  Forum: governance.forum,
  Quorum: governance.quorum,
  ChairTurns: governance.chairTurns,
  Authority: governance.authority,
  FinalSay: governance.finalSay,
  Ladder: governance.namedLadder,
  EscalationStep: governance.escalationStep,
  Benchmarking: principleSections.benchmarking,
  BenchmarkingActivity: commitments.benchmarkingActivity,
  TrustedAdviser: principleSections.trustedAdviser,
  Adviser: commitments.adviser,
  Proactivity: principleSections.proactivity,
  ProactivityCommitment: commitments.proactivityCommitment,
  EarlyWarning: commitments.earlyWarning,
  OpenDialogue: principleSections.openDialogue,
  DialogueCommitment: commitments.dialogueCommitment,
  HealthCheck: commitments.healthCheck,
  AdditionalPrinciple: commitments.additionalPrinciple,
  AdditionalCommitment: commitments.additionalCommitment,
  Measure: commitments.measure,
  Action: templateContext => action(templateContext),
};
