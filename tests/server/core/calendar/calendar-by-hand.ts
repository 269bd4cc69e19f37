/**
 * An oracle for the occurrences: looks at every single day and asks whether the pattern holds. It is slow and
 * shares no arithmetic with what it checks.
 */
import type { RegularCadence } from '../../../../server/src/core/calendar/cadence.ts';

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

interface Day {
  readonly iso: string;
  readonly number: number;
  readonly weekday: string;
  readonly month: number;
  readonly day: number;
  readonly last: number;
}

function dayOf(time: number): Day {
  const date = new Date(time);
  let last = 28;
  while (
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), last + 1)).getUTCMonth() ===
    date.getUTCMonth()
  )
    last++;
  return {
    iso: date.toISOString().slice(0, 10),
    number: Math.round(time / 86_400_000),
    weekday: names[date.getUTCDay()] as string,
    month: date.getUTCFullYear() * 12 + date.getUTCMonth(),
    day: date.getUTCDate(),
    last,
  };
}

const calendar: Day[] = [];
for (let time = Date.UTC(2023, 11, 1); time < Date.UTC(2033, 1, 1); time += 86_400_000)
  calendar.push(dayOf(time));
const byIso = new Map(calendar.map((day, index) => [day.iso, index]));

export function occurrencesByHand(
  cadence: RegularCadence,
  anchorIso: string,
  from: string,
  to: string,
  holidays: ReadonlySet<string> = new Set(),
  afterOneInterval = false,
): string[] {
  const anchor = calendar[byIso.get(anchorIso) as number] as Day;
  const matches = matcher(cadence, anchor, holidays, afterOneInterval);
  return calendar
    .filter(day => day.iso >= from && day.iso <= to && day.iso >= anchorIso && matches(day))
    .map(day => day.iso);
}

function matcher({ every, on }: RegularCadence, anchor: Day, holidays: ReadonlySet<string>, skip: boolean) {
  const { amount, unit } = every;
  if (unit === 'day' || unit === 'week') {
    const length = unit === 'day' ? amount : amount * 7;
    if (on?.kind !== 'weekday') {
      return (day: Day) => (day.number - anchor.number) % length === 0 && !(skip && day.iso === anchor.iso);
    }
    const monday = anchor.number - ((names.indexOf(anchor.weekday) + 6) % 7);
    const start = skip ? monday : anchor.number;
    return (day: Day) => {
      const week = Math.floor((day.number - start) / 7);
      return day.weekday === on.weekday && week % amount === 0 && !(skip && week === 0);
    };
  }
  const months = amount * { month: 1, quarter: 3, year: 12 }[unit];
  return (day: Day) => {
    const distance = day.month - anchor.month;
    if (distance % months !== 0) return false;
    if (skip && (on ? distance === 0 : day.iso === anchor.iso)) return false;
    if (!on) return day.day === Math.min(anchor.day, day.last);
    switch (on.kind) {
      case 'month-day':
        return day.day === Math.min(on.day, day.last);
      case 'nth-weekday':
        if (day.weekday !== on.weekday) return false;
        return on.nth === -1 ? day.day + 7 > day.last : Math.ceil(day.day / 7) === on.nth;
      case 'working-day': {
        const works = (each: Day) =>
          !['saturday', 'sunday'].includes(each.weekday) && !holidays.has(each.iso);
        const working = calendar.filter(each => each.month === day.month && works(each));
        return working.at(on.nth === -1 ? -1 : on.nth - 1) === day;
      }
      default:
        return false;
    }
  };
}
