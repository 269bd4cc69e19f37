import { compareDurations } from '../../calendar/duration.ts';
import type { Text } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { Draft } from '../../model/draft.ts';
import { horizonOf, refreshBeyondHorizon } from '../../model/horizon.ts';
import type { Report } from '../../rule/rule.ts';
import type { SharingCommitment } from '../../schema/generated/types.ts';

const year = { amount: 12, unit: 'month' } as const;

/** Short term is up to 12 months, long term beyond (format.md). */
export type Term = 'short' | 'long';

/**
 * One report when nothing in the whole section looks that far (decision 24); none while a commitment's horizon
 * is missing, cannot be read or is too short for its cadence, since it could be the one.
 */
export function* reportMissingTerm(model: AgreementModel, term: Term, message: Text): Iterable<Report> {
  const { sharing } = model.agreement;
  const commitments = sharing?.commitments ?? [];
  if (!sharing || commitments.length === 0 || model.file.source.hasDoubts(commitments)) return;
  if (commitments.some(commitment => mayLook(term, commitment))) return;
  yield {
    range: model.file.source.keyOf(model.agreement, 'sharing'),
    path: `sharing.${term}-term`,
    message,
    data: { term },
  };
}

/** Whether it looks that far, as far as anybody can know. */
function mayLook(term: Term, commitment: Draft<SharingCommitment>): boolean {
  const horizon = horizonOf(commitment);
  if (!horizon) return true;
  if (term === 'short') return compareDurations(horizon, year) <= 0;
  // Where it ends before the next yearly plan comes, a year or more was meant.
  const refresh = refreshBeyondHorizon(commitment);
  return refresh ? compareDurations(refresh.every, year) >= 0 : compareDurations(horizon, year) > 0;
}
