import { type Cadence, formatOn, type Interval, type OnDay } from './cadence.ts';
import { counted } from './words.ts';

/**
 * A cadence in plain English: "every quarter, second Tuesday, at 09:00", "every 2 weeks", "every month, last
 * working day". Where the series starts and how wide its window is are left to the caller.
 */
export function describeCadence(cadence: Cadence): string {
  const { every, on, at } = cadence;
  return [describeInterval(every), on && describeOn(on), at && `at ${at}`].filter(Boolean).join(', ');
}

function describeInterval({ amount, unit }: Interval): string {
  if (amount === 2 && unit === 'quarter') return 'every half-year';
  return amount === 1 ? `every ${unit}` : `every ${counted(amount, unit)}`;
}

function describeOn(on: OnDay): string {
  if (on.kind === 'weekday') return `on ${capital(on.weekday)}`;
  if (on.kind === 'nth-weekday') return formatOn(on).replace(on.weekday, capital(on.weekday));
  if (on.kind === 'working-day') return formatOn(on);
  // In a shorter month its last day stands in; for the 29th and 30th, only February is shorter.
  if (on.day === 31) return 'last day';
  return `on the ${ordinal(on.day)}${on.day > 28 ? ' (in February the last day)' : ''}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `1st`, `22nd`, `13th` */
function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th');
  return `${n}${ending}`;
}
