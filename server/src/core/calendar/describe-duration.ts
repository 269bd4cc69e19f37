import { type Text, t } from '../l10n/message.ts';
import type { Duration, DurationUnit } from './duration.ts';
import { parseDuration } from './parse-duration.ts';

const one: Readonly<Record<DurationUnit, Text>> = {
  minute: t`1 minute`,
  hour: t`1 hour`,
  day: t`1 day`,
  'working day': t`1 working day`,
  week: t`1 week`,
  month: t`1 month`,
  quarter: t`1 quarter`,
  year: t`1 year`,
};

const many: Readonly<Record<DurationUnit, (amount: number) => Text>> = {
  minute: amount => t`${amount} minutes`,
  hour: amount => t`${amount} hours`,
  day: amount => t`${amount} days`,
  'working day': amount => t`${amount} working days`,
  week: amount => t`${amount} weeks`,
  month: amount => t`${amount} months`,
  quarter: amount => t`${amount} quarters`,
  year: amount => t`${amount} years`,
};

/** A duration in plain words, to be shown: `10 working days`. What the format reads is `formatDuration`. */
export function describeDuration({ amount, unit }: Duration): Text {
  return amount === 1 ? one[unit] : many[unit](amount);
}

/** A duration in plain words as far as it can be read; else as it is written. */
export function describeWritten(value: unknown): Text {
  const parsed = parseDuration(String(value));
  return parsed.ok ? describeDuration(parsed.value) : String(value);
}
