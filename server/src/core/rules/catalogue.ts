/**
 * This room holds the rules, one file each in the folder of its principle, exported by its id. To add one, see
 * ARCHITECTURE.md; the list below is the order in which people see them.
 */
import type { RuleId } from '../config/settable-rule.ts';
import type { Rule } from '../rule/rule.ts';
import { agreementApprovedTextChanged } from './agreement/approved-text-changed.ts';
import { agreementCoveredByNothing } from './agreement/covered-by-nothing.ts';
import { agreementDates } from './agreement/dates.ts';
import { agreementExitPlan } from './agreement/exit-plan.ts';
import { agreementExpired } from './agreement/expired.ts';
import { agreementHolidaysEnd } from './agreement/holidays-end.ts';
import { agreementNoPurpose } from './agreement/no-purpose.ts';
import { agreementNoRenewalDecision } from './agreement/no-renewal-decision.ts';
import { agreementNoTerm } from './agreement/no-term.ts';
import { agreementNotApproved } from './agreement/not-approved.ts';
import { agreementPrecedenceContradicts } from './agreement/precedence-contradicts.ts';
import { agreementPrecedenceUnstated } from './agreement/precedence-unstated.ts';
import { agreementRenewalDue } from './agreement/renewal-due.ts';
import { agreementReviewMissing } from './agreement/review-missing.ts';
import { agreementReviewOverdue } from './agreement/review-overdue.ts';
import { agreementVersionNotRaised } from './agreement/version-not-raised.ts';
import { benchmarkingCompeteUnasked } from './benchmarking/compete-unasked.ts';
import { benchmarkingCompetitors } from './benchmarking/competitors.ts';
import { benchmarkingConfidential } from './benchmarking/confidential.ts';
import { benchmarkingIndependentIncomplete } from './benchmarking/independent-incomplete.ts';
import { benchmarkingNoFollowUp } from './benchmarking/no-follow-up.ts';
import { benchmarkingNoneRegular } from './benchmarking/none-regular.ts';
import { benchmarkingOnDemandJoint } from './benchmarking/on-demand-joint.ts';
import { benchmarkingPriceHandling } from './benchmarking/price-handling.ts';
import { benchmarkingTopicsIncomplete } from './benchmarking/topics-incomplete.ts';
import { configExtends } from './config/extends.ts';
import { fileMissing } from './file/missing.ts';
import { firstChoiceIncomplete } from './first-choice/incomplete.ts';
import { firstChoiceNoEvents } from './first-choice/no-events.ts';
import { firstChoiceNotifiedLate } from './first-choice/notified-late.ts';
import { firstChoiceOneSided } from './first-choice/one-sided.ts';
import { firstChoicePublicTender } from './first-choice/public-tender.ts';
import { firstChoiceRefusalWithoutTerms } from './first-choice/refusal-without-terms.ts';
import { firstChoiceResponseExceedsNotice } from './first-choice/response-exceeds-notice.ts';
import { firstChoiceUnanswered } from './first-choice/unanswered.ts';
import { governanceActionOverdue } from './governance/action-overdue.ts';
import { governanceCadenceInverted } from './governance/cadence-inverted.ts';
import { governanceCadenceUnusual } from './governance/cadence-unusual.ts';
import { governanceChairNotMember } from './governance/chair-not-member.ts';
import { governanceDeputyOfOtherParty } from './governance/deputy-of-other-party.ts';
import { governanceEscalationDeadEnd } from './governance/escalation-dead-end.ts';
import { governanceEscalationOrder } from './governance/escalation-order.ts';
import { governanceEscalationSamePerson } from './governance/escalation-same-person.ts';
import { governanceEscalationSlower } from './governance/escalation-slower.ts';
import { governanceEscalationStepIncomplete } from './governance/escalation-step-incomplete.ts';
import { governanceEscalationStuck } from './governance/escalation-stuck.ts';
import { governanceForumIncomplete } from './governance/forum-incomplete.ts';
import { governanceLevelMissing } from './governance/level-missing.ts';
import { governanceMeetingLate } from './governance/meeting-late.ts';
import { governanceMeetingMissed } from './governance/meeting-missed.ts';
import { governanceMeetingOneSided } from './governance/meeting-one-sided.ts';
import { governanceMinutesIncomplete } from './governance/minutes-incomplete.ts';
import { governanceModelUnreviewed } from './governance/model-unreviewed.ts';
import { governanceNoDeputy } from './governance/no-deputy.ts';
import { governanceNoEscalation } from './governance/no-escalation.ts';
import { governanceNoRelationshipManager } from './governance/no-relationship-manager.ts';
import { governanceNoReporting } from './governance/no-reporting.ts';
import { governanceNoSponsor } from './governance/no-sponsor.ts';
import { governanceOnePartyForum } from './governance/one-party-forum.ts';
import { governanceOverloaded } from './governance/overloaded.ts';
import { governancePapersExceedCadence } from './governance/papers-exceed-cadence.ts';
import { governancePhasesOrder } from './governance/phases-order.ts';
import { governanceQuorumImpossible } from './governance/quorum-impossible.ts';
import { governanceQuorumNotMet } from './governance/quorum-not-met.ts';
import { governanceReportAudience } from './governance/report-audience.ts';
import { governanceReportIncomplete } from './governance/report-incomplete.ts';
import { governanceReportOverdue } from './governance/report-overdue.ts';
import { governanceReportTooLate } from './governance/report-too-late.ts';
import { governanceSamePeople } from './governance/same-people.ts';
import { governanceSeatVacant } from './governance/seat-vacant.ts';
import { governanceSponsorAbsent } from './governance/sponsor-absent.ts';
import { governanceUnmatchedSeniority } from './governance/unmatched-seniority.ts';
import { openDialogueHealthCheckOverdue } from './open-dialogue/health-check-overdue.ts';
import { openDialogueNoFollowUp } from './open-dialogue/no-follow-up.ts';
import { openDialogueNoHealthCheck } from './open-dialogue/no-health-check.ts';
import { openDialogueNoVenue } from './open-dialogue/no-venue.ts';
import { partiesLopsided } from './parties/lopsided.ts';
import { partiesRoles } from './parties/roles.ts';
import { partiesSeatNamedTwice } from './parties/seat-named-twice.ts';
import { principleCommitmentOverdue } from './principle/commitment-overdue.ts';
import { principleMissing } from './principle/missing.ts';
import { principlePlaceholder } from './principle/placeholder.ts';
import { principleProseOnly } from './principle/prose-only.ts';
import { proactivityNoAnswerTime } from './proactivity/no-answer-time.ts';
import { proactivityNoEarlyWarning } from './proactivity/no-early-warning.ts';
import { proactivityOneSidedWarning } from './proactivity/one-sided-warning.ts';
import { proactivityUnanswered } from './proactivity/unanswered.ts';
import { proactivityWarnedLate } from './proactivity/warned-late.ts';
import { proactivityWarningIncomplete } from './proactivity/warning-incomplete.ts';
import { proactivityWithoutSharing } from './proactivity/without-sharing.ts';
import { recordsApprovalByOther } from './records/approval-by-other.ts';
import { recordsDuplicate } from './records/duplicate.ts';
import { recordsFuture } from './records/future.ts';
import { recordsNone } from './records/none.ts';
import { recordsOutsideTerm } from './records/outside-term.ts';
import { recordsPeriodUnclear } from './records/period-unclear.ts';
import { recordsWaivedOneSided } from './records/waived-one-sided.ts';
import { referenceDuplicateId } from './reference/duplicate-id.ts';
import { referenceUnknown } from './reference/unknown.ts';
import { referenceUnused } from './reference/unused.ts';
import { schemaEnum } from './schema/enum.ts';
import { schemaFormat } from './schema/format.ts';
import { schemaRange } from './schema/range.ts';
import { schemaRequired } from './schema/required.ts';
import { schemaType } from './schema/type.ts';
import { schemaUnknownKey } from './schema/unknown-key.ts';
import { scorecardBelowTarget } from './scorecard/below-target.ts';
import { scorecardIncomplete } from './scorecard/incomplete.ts';
import { sharingAudience } from './sharing/audience.ts';
import { sharingBindingExceedsHorizon } from './sharing/binding-exceeds-horizon.ts';
import { sharingBindingOrder } from './sharing/binding-order.ts';
import { sharingCompetitors } from './sharing/competitors.ts';
import { sharingForumTooRare } from './sharing/forum-too-rare.ts';
import { sharingHorizonShorterThanCadence } from './sharing/horizon-shorter-than-cadence.ts';
import { sharingIncomplete } from './sharing/incomplete.ts';
import { sharingNoLongTerm } from './sharing/no-long-term.ts';
import { sharingNoShortTerm } from './sharing/no-short-term.ts';
import { sharingNotInForum } from './sharing/not-in-forum.ts';
import { sharingOneSided } from './sharing/one-sided.ts';
import { sharingOverdue } from './sharing/overdue.ts';
import { trustedAdviserOneWay } from './trusted-adviser/one-way.ts';
import { trustedAdviserOwnParty } from './trusted-adviser/own-party.ts';
import { trustedAdviserUndisclosedInterest } from './trusted-adviser/undisclosed-interest.ts';
import { waiverAdoptedReturned } from './waiver/adopted-returned.ts';
import { waiverAdoptedTooLong } from './waiver/adopted-too-long.ts';
import { waiverExpired } from './waiver/expired.ts';
import { waiverNoLastDay } from './waiver/no-last-day.ts';
import { waiverNoReason } from './waiver/no-reason.ts';
import { waiverUnapproved } from './waiver/unapproved.ts';
import { waiverUnused } from './waiver/unused.ts';
import { yamlDuplicateKey } from './yaml/duplicate-key.ts';
import { yamlMergeKey } from './yaml/merge-key.ts';
import { yamlSyntax } from './yaml/syntax.ts';

/** Every rule, in the order in which `partnership rules` and the documentation list them. */
export const catalogue: readonly Rule[] = [
  principleMissing,
  principleProseOnly,
  principlePlaceholder,
  principleCommitmentOverdue,
  firstChoiceOneSided,
  firstChoiceNoEvents,
  firstChoiceIncomplete,
  firstChoiceResponseExceedsNotice,
  firstChoiceRefusalWithoutTerms,
  firstChoicePublicTender,
  firstChoiceNotifiedLate,
  firstChoiceUnanswered,
  sharingNoShortTerm,
  sharingNoLongTerm,
  sharingOneSided,
  sharingIncomplete,
  sharingHorizonShorterThanCadence,
  sharingBindingExceedsHorizon,
  sharingBindingOrder,
  sharingNotInForum,
  sharingForumTooRare,
  sharingAudience,
  sharingCompetitors,
  sharingOverdue,
  governanceLevelMissing,
  governanceForumIncomplete,
  governanceOnePartyForum,
  governanceCadenceInverted,
  governanceCadenceUnusual,
  governancePhasesOrder,
  governanceUnmatchedSeniority,
  governanceSeatVacant,
  governanceQuorumImpossible,
  governanceChairNotMember,
  governancePapersExceedCadence,
  governanceNoReporting,
  governanceReportIncomplete,
  governanceReportTooLate,
  governanceReportAudience,
  governanceReportOverdue,
  governanceNoEscalation,
  governanceEscalationSlower,
  governanceEscalationStepIncomplete,
  governanceEscalationOrder,
  governanceEscalationSamePerson,
  governanceEscalationDeadEnd,
  governanceEscalationStuck,
  governanceMeetingMissed,
  governanceMeetingLate,
  governanceMeetingOneSided,
  governanceQuorumNotMet,
  governanceMinutesIncomplete,
  governanceActionOverdue,
  governanceModelUnreviewed,
  governanceNoSponsor,
  governanceNoRelationshipManager,
  governanceNoDeputy,
  governanceDeputyOfOtherParty,
  governanceSponsorAbsent,
  governanceSamePeople,
  governanceOverloaded,
  benchmarkingNoneRegular,
  benchmarkingOnDemandJoint,
  benchmarkingTopicsIncomplete,
  benchmarkingPriceHandling,
  benchmarkingCompeteUnasked,
  benchmarkingCompetitors,
  benchmarkingIndependentIncomplete,
  benchmarkingConfidential,
  benchmarkingNoFollowUp,
  trustedAdviserOneWay,
  trustedAdviserUndisclosedInterest,
  trustedAdviserOwnParty,
  proactivityWithoutSharing,
  proactivityNoAnswerTime,
  proactivityUnanswered,
  proactivityNoEarlyWarning,
  proactivityOneSidedWarning,
  proactivityWarnedLate,
  proactivityWarningIncomplete,
  openDialogueNoHealthCheck,
  openDialogueHealthCheckOverdue,
  openDialogueNoFollowUp,
  openDialogueNoVenue,
  agreementNoPurpose,
  agreementDates,
  agreementNoTerm,
  agreementNoRenewalDecision,
  agreementReviewMissing,
  agreementReviewOverdue,
  agreementExpired,
  agreementRenewalDue,
  agreementPrecedenceUnstated,
  agreementCoveredByNothing,
  agreementPrecedenceContradicts,
  agreementHolidaysEnd,
  agreementExitPlan,
  agreementVersionNotRaised,
  agreementNotApproved,
  agreementApprovedTextChanged,
  scorecardIncomplete,
  partiesRoles,
  partiesSeatNamedTwice,
  partiesLopsided,
  scorecardBelowTarget,
  referenceUnknown,
  referenceDuplicateId,
  referenceUnused,
  recordsOutsideTerm,
  recordsFuture,
  recordsDuplicate,
  recordsPeriodUnclear,
  recordsWaivedOneSided,
  recordsApprovalByOther,
  recordsNone,
  fileMissing,
  schemaRequired,
  schemaUnknownKey,
  schemaType,
  schemaEnum,
  schemaFormat,
  schemaRange,
  yamlSyntax,
  yamlDuplicateKey,
  yamlMergeKey,
  configExtends,
  waiverNoReason,
  waiverExpired,
  waiverNoLastDay,
  waiverUnapproved,
  waiverAdoptedTooLong,
  waiverAdoptedReturned,
  waiverUnused,
];

/** All ids, in the same order. */
export const ruleIds: readonly RuleId[] = catalogue.map(rule => rule.id);

/** A rule by its id. */
export function ruleById(id: string): Rule | undefined {
  return catalogue.find(rule => rule.id === id);
}
