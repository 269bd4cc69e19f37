import { compareFrequency, type RegularCadence } from '../calendar/cadence.ts';
import type { SharingCommitment } from '../schema/generated/types.ts';
import type { AgreementModel, ForumModel } from './agreement.ts';
import { cadenceOf } from './cadence-of.ts';
import type { Draft } from './draft.ts';

/** Whether something that is refreshed so often can pass through a forum; a cadence that is not known fits. */
export function meetsOftenEnough(forum: ForumModel, shared: RegularCadence | undefined): boolean {
  const meets = cadenceOf(forum.forum);
  return !meets || !shared || compareFrequency(meets, shared) >= 0;
}

/** The forum that carries something though it meets less often than that is shared. */
export function tooRareForum(
  model: AgreementModel,
  commitment: Draft<SharingCommitment>,
): { forum: ForumModel; meets: RegularCadence; shared: RegularCadence } | undefined {
  const forum = model.forum(commitment.forum);
  const meets = forum && cadenceOf(forum.forum);
  const shared = cadenceOf(commitment);
  return forum && meets && shared && !meetsOftenEnough(forum, shared) ? { forum, meets, shared } : undefined;
}
