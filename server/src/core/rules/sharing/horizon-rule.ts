import { compareDurations } from '../../calendar/duration.ts';
import type { Text } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { cadenceOf, onDemandOnly } from '../../model/cadence-of.ts';
import type { Draft } from '../../model/draft.ts';
import { horizonOf, refreshBeyondHorizon } from '../../model/horizon.ts';
import type { Report } from '../../rule/rule.ts';
import type { SharingCommitment } from '../../schema/generated/types.ts';

const quarter = { amount: 1, unit: 'quarter' } as const;
const year = { amount: 12, unit: 'month' } as const;
const yearAndHalf = { amount: 18, unit: 'month' } as const;

/** Short term is what the coming months are planned on, long term what is invested on (format.md). */
export type Term = 'short' | 'long';

/**
 * One report when nothing in the whole section looks that far (decision 24); none while a commitment's horizon
 * is missing, cannot be read or is too short for its cadence, since it could be the one.
 */
export function* reportMissingTerm(model: AgreementModel, term: Term, message: Text): Iterable<Report> {
  const { sharing } = model.agreement;
  const commitments = sharing?.commitments ?? [];
  if (!sharing || commitments.length === 0 || model.file.source.hasDoubts(commitments)) return;
  const looks = term === 'short' ? mayServeMonths : mayServeInvestment;
  if (commitments.some(commitment => looks(commitment, model))) return;
  yield {
    range: model.file.source.keyOf(model.agreement, 'sharing'),
    path: `sharing.${term}-term`,
    message,
    data: { term },
  };
}

type Shared = Draft<SharingCommitment>;

/**
 * Whether the coming months can be planned on it, as far as anybody can know (decision 83): it looks up to 12 months ahead, or it
 * is a forecast that rolls on at least quarterly, or some of it is firm.
 */
function mayServeMonths(commitment: Shared, model: AgreementModel): boolean {
  const horizon = horizonOf(commitment);
  if (!horizon || compareDurations(horizon, year) <= 0) return true;
  const { binding, type } = commitment;
  if (typeof binding === 'object' || model.file.source.isDoubtful(commitment, 'binding')) return true;
  if (type !== undefined && type !== 'forecast') return false;
  if (onDemandOnly(commitment)) return false;
  const refresh = cadenceOf(commitment);
  // What is shared when somebody calls for it may never be.
  if (!refresh) return !onDemandOnly(commitment);
  return compareDurations(refresh.every, quarter) <= 0;
}

/**
 * Whether somebody can invest on it, as far as anybody can know (decision 83): a plan or roadmap beyond 12 months, or anything
 * beyond 18, since a forecast of a year and a half is mostly the coming year.
 */
function mayServeInvestment(commitment: Shared): boolean {
  const horizon = horizonOf(commitment);
  if (!horizon) return true;
  // Where it ends before the next yearly plan comes, a year or more was meant.
  const refresh = refreshBeyondHorizon(commitment);
  if (refresh) return compareDurations(refresh.every, year) >= 0;
  return compareDurations(horizon, commitment.type === 'forecast' ? yearAndHalf : year) > 0;
}
