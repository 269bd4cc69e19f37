import { type Text, t } from '../l10n/message.ts';
import { formatDate, formatMonth } from './date.ts';
import { partsOfDay, plusDays } from './day.ts';
import type { Period } from './periods.ts';

/** A period as people call it: `January 2026`, `Q1 2026`, `1 Mar 2026 to 14 Mar 2026`. */
export function describePeriod({ first, last }: Period): Text {
  const from = partsOfDay(first);
  const behind = partsOfDay(plusDays(last, 1));
  const days = t`${formatDate(first, 'short')} to ${formatDate(last, 'short')}`;
  if (from.day !== 1 || behind.day !== 1) return days;
  const months = (behind.year - from.year) * 12 + behind.month - from.month;
  if (months === 1) return formatMonth(first);
  const part = (from.month - 1) / months;
  if (!Number.isInteger(part)) return days;
  if (months === 12) return `${from.year}`;
  if (months === 3) return t`Q${part + 1} ${from.year}`;
  if (months !== 6) return days;
  return part === 0 ? t`the first half of ${from.year}` : t`the second half of ${from.year}`;
}
