import { joined, type Text, t } from '../l10n/message.ts';
import type { Cadence, Interval, IntervalUnit, OnDay } from './cadence.ts';
import { nameOfWeekday } from './date.ts';

/**
 * A cadence in plain words: "every quarter, second Tuesday, at 09:00", "every 2 weeks", "every month, last
 * working day". Where the series starts and how wide its window is are left to the caller.
 */
export function describeCadence({ every, on, at }: Cadence): Text {
  const parts: Text[] = [describeInterval(every)];
  if (on) parts.push(describeOn(on));
  if (at) parts.push(t`at ${at}`);
  return joined(parts, ', ');
}

const one: Readonly<Record<IntervalUnit, Text>> = {
  day: t`every day`,
  week: t`every week`,
  month: t`every month`,
  quarter: t`every quarter`,
  year: t`every year`,
};

const many: Readonly<Record<IntervalUnit, (amount: number) => Text>> = {
  day: amount => t`every ${amount} days`,
  week: amount => t`every ${amount} weeks`,
  month: amount => t`every ${amount} months`,
  quarter: amount => t`every ${amount} quarters`,
  year: amount => t`every ${amount} years`,
};

/** Other languages have a word of their own for every other one. */
const everyOther: Readonly<Record<IntervalUnit, Text>> = {
  day: t`every 2 days`,
  week: t`every 2 weeks`,
  month: t`every 2 months`,
  quarter: t`every half-year`,
  year: t`every 2 years`,
};

function describeInterval({ amount, unit }: Interval): Text {
  if (amount === 2) return everyOther[unit];
  return amount === 1 ? one[unit] : many[unit](amount);
}

const nths = {
  1: (day: Text) => t`first ${day}`,
  2: (day: Text) => t`second ${day}`,
  3: (day: Text) => t`third ${day}`,
  4: (day: Text) => t`fourth ${day}`,
  '-1': (day: Text) => t`last ${day}`,
} as const;

function describeOn(on: OnDay): Text {
  if (on.kind === 'weekday') return t`on ${nameOfWeekday(on.weekday)}`;
  if (on.kind === 'nth-weekday') return nths[on.nth](nameOfWeekday(on.weekday));
  if (on.kind === 'working-day') return on.nth === 1 ? t`first working day` : t`last working day`;
  // In a shorter month its last day stands in; for the 29th and 30th, only February is shorter.
  if (on.day === 31) return t`last day`;
  return on.day > 28 ? t`on the ${on.day}th (in February the last day)` : describeDay(on.day);
}

/** `on the 1st`, `on the 22nd`, `on the 13th` */
function describeDay(day: number): Text {
  const isTeen = day >= 11 && day <= 13;
  if (day % 10 === 1 && !isTeen) return t`on the ${day}st`;
  if (day % 10 === 2 && !isTeen) return t`on the ${day}nd`;
  if (day % 10 === 3 && !isTeen) return t`on the ${day}rd`;
  return t`on the ${day}th`;
}
