import type { Text } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { compareDurations } from '../../model/calendar/duration.ts';
import { parseDuration } from '../../model/calendar/parse-duration.ts';
import type { Report } from '../rule.ts';

const year = { amount: 12, unit: 'month' } as const;

/** Short term is up to 12 months, long term beyond (format.md). */
export type Term = 'short' | 'long';

/**
 * One report when nothing in the whole section looks that far (decision 24); none while a commitment's horizon
 * is missing or cannot be read, since it could be the one.
 */
export function* reportMissingTerm(model: AgreementModel, term: Term, message: Text): Iterable<Report> {
  const { sharing } = model.agreement;
  const commitments = sharing?.commitments ?? [];
  if (!sharing || commitments.length === 0 || model.file.source.hasDoubts(commitments)) return;
  const horizons = commitments.map(commitment => parseDuration(commitment.horizon ?? ''));
  if (horizons.some(horizon => !horizon.ok)) return;
  const found = horizons.some(
    horizon => horizon.ok && (term === 'short') === compareDurations(horizon.value, year) <= 0,
  );
  if (found) return;
  yield {
    range: model.file.source.keyOf(model.agreement, 'sharing'),
    path: `sharing.${term}-term`,
    message,
    data: { term },
  };
}
