import { addDuration, subtractDuration } from '../../../model/calendar/add-duration.ts';
import { addDays, dateParts, formatDate, type IsoDate, weekday } from '../../../model/calendar/date.ts';
import { nextOccurrence } from '../../../model/calendar/occurrences.ts';
import { parseDate } from '../../../model/calendar/parse-date.ts';
import { parseDuration } from '../../../model/calendar/parse-duration.ts';
import { cadenceOf } from '../../../model/forum-cadence.ts';
import { endOfTerm, iso, startOfNextMonth } from '../../../templates/facts.ts';
import type { Kit } from '../../../templates/kit.ts';
import { noticeOf, renewalDecision } from '../../../templates/recipes/sections.ts';
import type { Spot } from '../../../templates/spot.ts';
import { text } from '../../../templates/template.ts';
import type { Choice } from '../choice.ts';

type Suggestion = readonly [date: IsoDate | undefined, why: string];

/** Today, and the days that make sense at a place. The first is the most likely one. */
export function dates(kit: Kit, key: string, spot: Spot): Choice[] {
  const seen = new Set<string>(spot.listed);
  return suggestions(kit, key, spot).flatMap(([date, why]) => {
    if (!date || seen.has(date)) return [];
    seen.add(date);
    return [toChoice(date, why)];
  });
}

function toChoice(date: IsoDate, why: string): Choice {
  const day = weekday(date);
  const long = `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${formatDate(date)}`;
  return { label: date, kind: 'date', detail: why ? `${long}: ${why}` : long, value: text(date) };
}

function suggestions(kit: Kit, key: string, spot: Spot): Suggestion[] {
  const { today, facts } = kit;
  const now: Suggestion = [today, 'today'];
  const { year } = dateParts(today);
  const newYear: Suggestion = [iso(year + 1, 1, 1), 'the new year'];
  const nextMonth: Suggestion = [startOfNextMonth(today), 'the first of next month'];
  switch (key) {
    case 'starts':
      return [now, nextMonth, newYear];
    case 'ends': {
      const starts = said(spot.siblings.starts) ?? facts.starts;
      return [3, 2, 5, 1].map(years => [
        endOfTerm(starts, years),
        `a term of ${years} ${years === 1 ? 'year' : 'years'}`,
      ]);
    }
    case 'renewalDecisionBy':
      return renewals(kit);
    case 'reviewed':
      return [now, [facts.starts, 'the start of the term']];
    case 'from':
      return [[facts.starts, 'the start of the term'], now, nextMonth, newYear];
    case 'holidays':
      return holidays(year, today);
    case 'due':
      return [
        [addDays(today, 14), 'in 2 weeks'],
        [addDays(today, 28), 'in 4 weeks'],
        [addDuration(today, { amount: 3, unit: 'month' }), 'in 3 months'],
        now,
      ];
    case 'eventDate':
      return [
        [addDays(today, 30), 'in 30 days'],
        [addDays(today, 60), 'in 60 days'],
        [addDays(today, 90), 'in 90 days'],
        now,
      ];
    case 'until':
      return [3, 6, 12].map(amount => [addDuration(today, { amount, unit: 'month' }), `in ${amount} months`]);
    case 'occurrence':
      return [...planned(kit, String(spot.siblings.forum ?? '')), now];
    default:
      return [now, [addDays(today, -1), 'yesterday'], [addDays(today, -7), 'a week ago']];
  }
}

/** The latest day on which the termination notice can still be given, and some time before it. */
function renewals({ facts }: Kit): Suggestion[] {
  const decision = renewalDecision(facts.ends, noticeOf(facts));
  const notice = parseDuration(facts.model?.agreement.term?.terminationNotice ?? '');
  const latest = subtractDuration(facts.ends, notice.ok ? notice.value : { amount: 180, unit: 'day' });
  const yearBefore = subtractDuration(facts.ends, { amount: 1, unit: 'year' });
  return [
    [decision, '3 months before notice would have to be given'],
    [latest, 'the last day on which notice can be given'],
    [yearBefore <= latest ? yearBefore : undefined, 'a year before the end'],
  ];
}

/** Days off that most of Europe shares. */
function holidays(year: number, today: IsoDate): Suggestion[] {
  const days = [year, year + 1].flatMap(
    each =>
      [
        [iso(each, 1, 1), "New Year's Day"],
        [iso(each, 5, 1), 'Labour Day'],
        [iso(each, 12, 24), 'Christmas Eve'],
        [iso(each, 12, 25), 'Christmas Day'],
        [iso(each, 12, 26), 'Boxing Day'],
      ] as const,
  );
  return days.filter(([day]) => day >= today);
}

/** The next planned meetings of a forum, which somebody may want to skip. */
function planned({ facts, today }: Kit, forumId: string): Suggestion[] {
  const forum = facts.model?.forum(forumId);
  const cadence = forum && cadenceOf(forum);
  if (!cadence) return [];
  const found: Suggestion[] = [];
  let after = today;
  for (let count = 0; count < 3; count++) {
    const next = nextOccurrence(cadence, facts.starts, after, { firstDue: 'after-one-interval' });
    if (!next.ok || !next.value) break;
    found.push([next.value, `planned meeting of ${forum.name}`]);
    after = next.value;
  }
  return found;
}

function said(value: unknown): IsoDate | undefined {
  const parsed = parseDate(typeof value === 'string' ? value : '');
  return parsed.ok ? parsed.value : undefined;
}
