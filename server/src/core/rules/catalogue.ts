import type { RuleId } from '../config/settable-rule.ts';
import type { Rule } from '../rule/rule.ts';
import { dates } from './agreement/dates.ts';
import { exitPlan } from './agreement/exit-plan.ts';
import { expired } from './agreement/expired.ts';
import { precedenceUnstated } from './agreement/precedence-unstated.ts';
import { renewalDue } from './agreement/renewal-due.ts';
import { reviewMissing } from './agreement/review-missing.ts';
import { reviewOverdue } from './agreement/review-overdue.ts';
import { versionNotRaised } from './agreement/version-not-raised.ts';
import { competitors } from './benchmarking/competitors.ts';
import { confidential } from './benchmarking/confidential.ts';
import { independentIncomplete } from './benchmarking/independent-incomplete.ts';
import { noFollowUp as benchmarkWithoutFollowUp } from './benchmarking/no-follow-up.ts';
import { noneRegular } from './benchmarking/none-regular.ts';
import { priceHandling } from './benchmarking/price-handling.ts';
import { topicsIncomplete } from './benchmarking/topics-incomplete.ts';
import { extendsRule } from './config/extends.ts';
import { missingFile } from './file/missing.ts';
import { noEvents } from './first-choice/no-events.ts';
import { notifiedLate } from './first-choice/notified-late.ts';
import { oneSided } from './first-choice/one-sided.ts';
import { publicTender } from './first-choice/public-tender.ts';
import { refusalWithoutTerms } from './first-choice/refusal-without-terms.ts';
import { responseExceedsNotice } from './first-choice/response-exceeds-notice.ts';
import { unanswered } from './first-choice/unanswered.ts';
import { actionOverdue } from './governance/action-overdue.ts';
import { cadenceInverted } from './governance/cadence-inverted.ts';
import { cadenceUnusual } from './governance/cadence-unusual.ts';
import { escalationDeadEnd } from './governance/escalation-dead-end.ts';
import { escalationOrder } from './governance/escalation-order.ts';
import { escalationSamePerson } from './governance/escalation-same-person.ts';
import { escalationStepIncomplete } from './governance/escalation-step-incomplete.ts';
import { forumIncomplete } from './governance/forum-incomplete.ts';
import { levelMissing } from './governance/level-missing.ts';
import { meetingLate } from './governance/meeting-late.ts';
import { meetingMissed } from './governance/meeting-missed.ts';
import { meetingOneSided } from './governance/meeting-one-sided.ts';
import { minutesIncomplete } from './governance/minutes-incomplete.ts';
import { modelUnreviewed } from './governance/model-unreviewed.ts';
import { noDeputy } from './governance/no-deputy.ts';
import { noEscalation } from './governance/no-escalation.ts';
import { noRelationshipManager } from './governance/no-relationship-manager.ts';
import { noSponsor } from './governance/no-sponsor.ts';
import { onePartyForum } from './governance/one-party-forum.ts';
import { overloaded } from './governance/overloaded.ts';
import { papersExceedCadence } from './governance/papers-exceed-cadence.ts';
import { quorumImpossible } from './governance/quorum-impossible.ts';
import { unmatchedSeniority } from './governance/unmatched-seniority.ts';
import { healthCheckOverdue } from './open-dialogue/health-check-overdue.ts';
import { noFollowUp as healthCheckWithoutFollowUp } from './open-dialogue/no-follow-up.ts';
import { noHealthCheck } from './open-dialogue/no-health-check.ts';
import { noVenue } from './open-dialogue/no-venue.ts';
import { lopsided } from './parties/lopsided.ts';
import { roles } from './parties/roles.ts';
import { missing } from './principle/missing.ts';
import { placeholderText } from './principle/placeholder.ts';
import { proseOnly } from './principle/prose-only.ts';
import { noAnswerTime } from './proactivity/no-answer-time.ts';
import { oneSidedWarning } from './proactivity/one-sided-warning.ts';
import { unansweredProposal } from './proactivity/unanswered.ts';
import { withoutSharing } from './proactivity/without-sharing.ts';
import { duplicate } from './records/duplicate.ts';
import { future } from './records/future.ts';
import { none } from './records/none.ts';
import { outsideTerm } from './records/outside-term.ts';
import { duplicateId } from './reference/duplicate-id.ts';
import { unknown } from './reference/unknown.ts';
import { unused } from './reference/unused.ts';
import { enumeration } from './schema/enum.ts';
import { format } from './schema/format.ts';
import { range } from './schema/range.ts';
import { required } from './schema/required.ts';
import { type } from './schema/type.ts';
import { unknownKey } from './schema/unknown-key.ts';
import { audience } from './sharing/audience.ts';
import { bindingExceedsHorizon } from './sharing/binding-exceeds-horizon.ts';
import { forumTooRare } from './sharing/forum-too-rare.ts';
import { horizonShorterThanCadence } from './sharing/horizon-shorter-than-cadence.ts';
import { incomplete } from './sharing/incomplete.ts';
import { noLongTerm } from './sharing/no-long-term.ts';
import { noShortTerm } from './sharing/no-short-term.ts';
import { notInForum } from './sharing/not-in-forum.ts';
import { oneSidedSharing } from './sharing/one-sided.ts';
import { overdue } from './sharing/overdue.ts';
import { oneWay } from './trusted-adviser/one-way.ts';
import { undisclosedInterest } from './trusted-adviser/undisclosed-interest.ts';
import { expiredWaiver } from './waiver/expired.ts';
import { noLastDay } from './waiver/no-last-day.ts';
import { noReason } from './waiver/no-reason.ts';
import { unapprovedWaiver } from './waiver/unapproved.ts';
import { unusedWaiver } from './waiver/unused.ts';
import { duplicateKey } from './yaml/duplicate-key.ts';
import { mergeKey } from './yaml/merge-key.ts';
import { syntax } from './yaml/syntax.ts';

/** Every rule, in the order in which `partnership rules` and the documentation list them. */
export const catalogue: readonly Rule[] = [
  missing,
  proseOnly,
  placeholderText,
  oneSided,
  noEvents,
  responseExceedsNotice,
  refusalWithoutTerms,
  publicTender,
  notifiedLate,
  unanswered,
  noShortTerm,
  noLongTerm,
  oneSidedSharing,
  incomplete,
  horizonShorterThanCadence,
  bindingExceedsHorizon,
  notInForum,
  forumTooRare,
  audience,
  overdue,
  levelMissing,
  forumIncomplete,
  onePartyForum,
  cadenceInverted,
  cadenceUnusual,
  unmatchedSeniority,
  quorumImpossible,
  papersExceedCadence,
  noEscalation,
  escalationStepIncomplete,
  escalationOrder,
  escalationSamePerson,
  escalationDeadEnd,
  meetingMissed,
  meetingLate,
  meetingOneSided,
  minutesIncomplete,
  actionOverdue,
  modelUnreviewed,
  noSponsor,
  noRelationshipManager,
  noDeputy,
  overloaded,
  noneRegular,
  topicsIncomplete,
  priceHandling,
  competitors,
  independentIncomplete,
  confidential,
  benchmarkWithoutFollowUp,
  oneWay,
  undisclosedInterest,
  withoutSharing,
  noAnswerTime,
  unansweredProposal,
  oneSidedWarning,
  noHealthCheck,
  healthCheckOverdue,
  healthCheckWithoutFollowUp,
  noVenue,
  dates,
  reviewMissing,
  reviewOverdue,
  expired,
  renewalDue,
  precedenceUnstated,
  exitPlan,
  versionNotRaised,
  roles,
  lopsided,
  unknown,
  duplicateId,
  unused,
  outsideTerm,
  future,
  duplicate,
  none,
  missingFile,
  required,
  unknownKey,
  type,
  enumeration,
  format,
  range,
  syntax,
  duplicateKey,
  mergeKey,
  extendsRule,
  noReason,
  expiredWaiver,
  noLastDay,
  unapprovedWaiver,
  unusedWaiver,
];

/** All ids, in the same order. */
export const ruleIds: readonly RuleId[] = catalogue.map(rule => rule.id);

/** A rule by its id. */
export function ruleById(id: string): Rule | undefined {
  return catalogue.find(rule => rule.id === id);
}
