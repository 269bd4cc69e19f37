import { type Cadence, compareFrequency, type RegularCadence } from '../calendar/cadence.ts';
import type { SharingCommitment } from '../schema/generated/types.ts';
import type { AgreementModel, ForumModel } from './agreement.ts';
import { cadenceOf, onDemandOnly } from './cadence-of.ts';
import type { Draft } from './draft.ts';

/**
 * Whether something that is refreshed so often can pass through a forum; a cadence that is not known fits. A forum that meets on
 * demand only meets as often as somebody calls for it, which may be never.
 */
export function meetsOftenEnough(forum: ForumModel, shared: RegularCadence | undefined): boolean {
  const meets = cadenceOf(forum.forum);
  if (!shared) return true;
  return meets ? compareFrequency(meets, shared) >= 0 : !onDemandOnly(forum.forum);
}

/** The forum that carries something though it meets less often than that is shared. */
export function tooRareForum(
  model: AgreementModel,
  commitment: Draft<SharingCommitment>,
): { forum: ForumModel; meets: Cadence; shared: RegularCadence } | undefined {
  const forum = model.forum(commitment.forum);
  const meets = forum && (cadenceOf(forum.forum) ?? onDemandOnly(forum.forum));
  const shared = cadenceOf(commitment);
  return forum && meets && shared && !meetsOftenEnough(forum, shared) ? { forum, meets, shared } : undefined;
}
