import { describeDuration, describeWritten } from '../../calendar/describe-duration.ts';
import type { DurationUnit } from '../../calendar/duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { type Text, t } from '../../l10n/message.ts';

/** `30 instead of 60 days`; `1 month instead of 20 days` where the units differ. */
export function durationInsteadOf(was: unknown, is: unknown): Text {
  return insteadOf(was, is, value => describeWritten(value));
}

/** `30 instead of 60 days’`, as in “… notice”. */
export function ownedInsteadOf(was: unknown, is: unknown): Text {
  return insteadOf(was, is, ownedDuration);
}

function insteadOf(was: unknown, is: unknown, inWords: (value: unknown) => Text): Text {
  const [old, fresh] = [parseDuration(String(was)), parseDuration(String(is))];
  if (old.ok && fresh.ok && old.value.unit === fresh.value.unit && old.value.amount !== 1)
    return t`${fresh.value.amount} instead of ${inWords(was)}`;
  return t`${inWords(is)} instead of ${inWords(was)}`;
}

const one: Readonly<Partial<Record<DurationUnit, Text>>> = {
  day: t`1 day’s`,
  'working day': t`1 working day’s`,
  week: t`1 week’s`,
  month: t`1 month’s`,
  quarter: t`1 quarter’s`,
  year: t`1 year’s`,
};

const many: Readonly<Partial<Record<DurationUnit, (amount: number) => Text>>> = {
  day: amount => t`${amount} days’`,
  'working day': amount => t`${amount} working days’`,
  week: amount => t`${amount} weeks’`,
  month: amount => t`${amount} months’`,
  quarter: amount => t`${amount} quarters’`,
  year: amount => t`${amount} years’`,
};

/** `60 days’`, as in “60 days’ notice”. */
export function ownedDuration(value: unknown): Text {
  const read = parseDuration(String(value));
  if (!read.ok) return String(value);
  const { amount, unit } = read.value;
  return (amount === 1 ? one[unit] : many[unit]?.(amount)) ?? describeDuration(read.value);
}
