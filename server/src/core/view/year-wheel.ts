import { readDay } from '../calendar/date.ts';
import { type Day, dayFrom, partsOfDay } from '../calendar/day.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { t } from '../l10n/message.ts';
import { governanceLevels, levelNames } from '../model/sections.ts';
import type { Reader } from './reader.ts';
import type { RingView, WheelView, YearItem } from './year-view.ts';

/** So many marks of a ring have room for their names; the rest is counted. */
const mostMarks = 12;

/** The calendar year of the day: a ring for each level, and one for all that is no meeting. */
export function wheelOf(items: readonly YearItem[], { today }: Evidence, reader: Reader): WheelView {
  const { year } = partsOfDay(today);
  const shown = items.filter(({ day }) => day.date.startsWith(`${year}-`));
  const at = (day: Day) => shareOfYear(day, year);
  const ring = (level: RingView['level'], name: string): RingView => {
    const inIt = shown.filter(item => (item.level ?? 'other') === level);
    const single = inIt.filter(({ isFrequent }) => !isFrequent);
    const marks = spread(single, mostMarks);
    return {
      level,
      name,
      marks: marks.map(({ id, name, word, state, day }) => ({
        item: id,
        name,
        word,
        state,
        day,
        at: at(readDay(day.date) as Day),
      })),
      arcs: arcsOf(
        inIt.filter(({ isFrequent }) => isFrequent),
        at,
      ),
      more: single.length - marks.length,
    };
  };
  return {
    year,
    today: at(today),
    rings: [
      ...governanceLevels.map(level => ring(level, reader.heading(levelNames[level]))),
      ring('other', reader.heading(t`shared, reviewed, decided`)),
    ].filter(({ marks, arcs }) => marks.length > 0 || arcs.length > 0),
  };
}

/** 0 on the first day of a year, almost 1 on its last. */
function shareOfYear(day: Day, year: number): number {
  const first = dayFrom(year, 1, 1);
  return (day - first) / (dayFrom(year + 1, 1, 1) - first);
}

/** Where there are too many, what went wrong and what comes next is shown before the rest. */
function spread(items: readonly YearItem[], most: number): readonly YearItem[] {
  if (items.length <= most) return items;
  const weight = ({ state }: YearItem) =>
    state === 'missed' || state === 'uncertain' ? 0 : state === 'not-due' || state === 'due' ? 1 : 2;
  const chosen = new Set([...items].sort((a, b) => weight(a) - weight(b)).slice(0, most));
  return items.filter(item => chosen.has(item));
}

function arcsOf(items: readonly YearItem[], at: (day: Day) => number): RingView['arcs'] {
  const byPlace = new Map<number, YearItem[]>();
  for (const item of items) {
    const all = byPlace.get(item.place.start);
    if (all) all.push(item);
    else byPlace.set(item.place.start, [item]);
  }
  return [...byPlace.values()].map(all => ({
    name: all[0]?.name ?? '',
    from: at(readDay(all[0]?.day.date) as Day),
    to: at(readDay(all.at(-1)?.day.date) as Day),
  }));
}
