import { joined, type Text, t } from '../l10n/message.ts';
import {
  type Cadence,
  type Interval,
  type IntervalUnit,
  type NthWorkingDay,
  type OnDay,
  type OnDemand,
  occurrencesPerYear,
  type Phase,
  type Rhythm,
} from './cadence.ts';
import { formatDate, nameOfWeekday } from './date.ts';
import { describeDuration } from './describe-duration.ts';

/**
 * A cadence in plain words: "every quarter, second Tuesday, at 09:00", "every 2 weeks", "at least every year", "every week until
 * 30 June 2026, then every quarter", "every quarter, and on demand". Where the series starts and how wide its window is are
 * left to the caller.
 *
 * @param nameOf what the party of an id is called; without it nothing is said of who may call
 */
export function describeCadence(
  { phases, onDemand, ...rhythm }: Cadence,
  nameOf?: (party: string) => Text,
): Text {
  const regular = phases ? describePhases(phases, nameOf) : describeRhythm(rhythm);
  if (!onDemand) return regular ?? '';
  const demand = describeDemand(onDemand, nameOf);
  return regular ? t`${regular}, and ${demand}` : demand;
}

/** "4 a year", "at least 1 a year"; nothing where it is no single number, or less than `least`. */
export function describeFrequency({ phases, every, isMinimum }: Cadence, least = 0): Text {
  const count = every && !phases ? occurrencesPerYear({ every }) : undefined;
  if (count === undefined || count < least) return '';
  return isMinimum ? t`at least ${count} a year` : t`${count} a year`;
}

function describePhases(phases: readonly Phase[], nameOf?: (party: string) => Text): Text | undefined {
  const texts = phases.map(phase => {
    const { until } = phase;
    const own = describeCadence(phase, nameOf);
    return until ? t`${own} until ${formatDate(until)}` : own;
  });
  return texts.length === 0 ? undefined : texts.reduce((before, next) => t`${before}, then ${next}`);
}

function describeRhythm({ every, isMinimum, on, at }: Partial<Rhythm>): Text | undefined {
  if (!every) return undefined;
  const interval = describeInterval(every);
  const parts: Text[] = [isMinimum ? t`at least ${interval}` : interval];
  if (on) parts.push(describeOn(on));
  if (at) parts.push(t`at ${at}`);
  return joined(parts, ', ');
}

/** "on demand", "when Nordbank calls for it (at most every year, notice: 10 days)" */
function describeDemand({ calledBy, notice, atMost }: OnDemand, nameOf?: (party: string) => Text): Text {
  const details = [
    ...(atMost ? [t`at most ${describeInterval(atMost)}`] : []),
    ...(notice ? [t`notice: ${describeDuration(notice)}`] : []),
  ];
  const who =
    calledBy === undefined || !nameOf
      ? t`on demand`
      : calledBy === 'both'
        ? t`when a party calls for it`
        : t`when ${nameOf(calledBy)} calls for it`;
  return details.length === 0 ? who : t`${who} (${joined(details, ', ')})`;
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

const workingDays: Readonly<Record<NthWorkingDay, Text>> = {
  1: t`first working day`,
  2: t`second working day`,
  3: t`third working day`,
  4: t`fourth working day`,
  5: t`fifth working day`,
  6: t`sixth working day`,
  7: t`seventh working day`,
  8: t`eighth working day`,
  9: t`ninth working day`,
  10: t`tenth working day`,
  '-1': t`last working day`,
};

function describeOn(on: OnDay): Text {
  if (on.kind === 'weekday') return t`on ${nameOfWeekday(on.weekday)}`;
  if (on.kind === 'nth-weekday') return nths[on.nth](nameOfWeekday(on.weekday));
  if (on.kind === 'working-day') return workingDays[on.nth];
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
