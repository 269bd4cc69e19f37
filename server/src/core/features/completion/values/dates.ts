import { addDuration, subtractDuration } from '../../../calendar/add-duration.ts';
import { addDays, dateParts, formatDay, type IsoDate } from '../../../calendar/date.ts';
import { describeDuration } from '../../../calendar/describe-duration.ts';
import type { DurationUnit } from '../../../calendar/duration.ts';
import { nextOccurrence } from '../../../calendar/occurrences.ts';
import { parseDate } from '../../../calendar/parse-date.ts';
import { capital, type Text, t } from '../../../l10n/message.ts';
import { cadenceOf } from '../../../model/cadence-of.ts';
import { endOfTerm, iso, startOfNextMonth } from '../../../templates/facts.ts';
import { noticeOf, renewalDecision } from '../../../templates/recipes/sections.ts';
import type { SchemaPosition } from '../../../templates/schema-position.ts';
import { text } from '../../../templates/template.ts';
import type { TemplateContext } from '../../../templates/template-context.ts';
import type { Choice } from '../choice.ts';

type Suggestion = readonly [date: IsoDate | undefined, why: Text];

/** Today, and the days that make sense at a place. The first is the most likely one. */
export function dates(templateContext: TemplateContext, key: string, position: SchemaPosition): Choice[] {
  const seen = new Set<string>(position.listed);
  return suggestions(templateContext, key, position).flatMap(([date, why]) => {
    if (!date || seen.has(date)) return [];
    seen.add(date);
    return [toChoice(date, why)];
  });
}

function toChoice(date: IsoDate, why: Text): Choice {
  return { label: date, kind: 'date', detail: t`${capital(formatDay(date))}: ${why}`, value: text(date) };
}

function suggestions(templateContext: TemplateContext, key: string, position: SchemaPosition): Suggestion[] {
  const { today, facts } = templateContext;
  const now: Suggestion = [today, t`today`];
  const { year } = dateParts(today);
  const newYear: Suggestion = [iso(year + 1, 1, 1), t`the new year`];
  const nextMonth: Suggestion = [startOfNextMonth(today), t`the first of next month`];
  switch (key) {
    case 'starts':
      return [now, nextMonth, newYear];
    case 'ends': {
      const starts = said(position.siblings.starts) ?? facts.starts;
      return [3, 2, 5, 1].map(years => [
        endOfTerm(starts, years),
        t`a term of ${describeDuration({ amount: years, unit: 'year' })}`,
      ]);
    }
    case 'renewalDecisionBy':
      return renewals(templateContext);
    case 'reviewed':
      return [now, [facts.starts, t`the start of the term`]];
    case 'from':
      return [[facts.starts, t`the start of the term`], now, nextMonth, newYear];
    case 'holidays':
      return holidays(year, today);
    case 'due':
      return [
        [addDays(today, 14), inTime(2, 'week')],
        [addDays(today, 28), inTime(4, 'week')],
        [addDuration(today, { amount: 3, unit: 'month' }), inTime(3, 'month')],
        now,
      ];
    case 'eventDate':
      return [
        [addDays(today, 30), inTime(30, 'day')],
        [addDays(today, 60), inTime(60, 'day')],
        [addDays(today, 90), inTime(90, 'day')],
        now,
      ];
    case 'until':
      return [3, 6, 12].map(amount => [
        addDuration(today, { amount, unit: 'month' }),
        inTime(amount, 'month'),
      ]);
    case 'occurrence':
      return [...planned(templateContext, String(position.siblings.forum ?? '')), now];
    default:
      return [now, [addDays(today, -1), t`yesterday`], [addDays(today, -7), t`a week ago`]];
  }
}

function inTime(amount: number, unit: DurationUnit): Text {
  return t`in ${describeDuration({ amount, unit })}`;
}

/** The latest day on which the termination notice can still be given, and some time before it. */
function renewals({ facts }: TemplateContext): Suggestion[] {
  const notice = noticeOf(facts);
  const decision = renewalDecision(facts.ends, notice);
  const latest = subtractDuration(facts.ends, notice);
  const yearBefore = subtractDuration(facts.ends, { amount: 1, unit: 'year' });
  return [
    [decision, t`3 months before notice would have to be given`],
    [latest, t`the last day on which notice can be given`],
    [yearBefore <= latest ? yearBefore : undefined, t`a year before the end`],
  ];
}

/** Days off that most of Europe shares. */
function holidays(year: number, today: IsoDate): Suggestion[] {
  const days = [year, year + 1].flatMap(
    each =>
      [
        [iso(each, 1, 1), t`New Year’s Day`],
        [iso(each, 5, 1), t`Labour Day`],
        [iso(each, 12, 24), t`Christmas Eve`],
        [iso(each, 12, 25), t`Christmas Day`],
        [iso(each, 12, 26), t`Boxing Day`],
      ] as const,
  );
  return days.filter(([day]) => day >= today);
}

/** The next planned meetings of a forum, which somebody may want to skip. */
function planned({ facts, today }: TemplateContext, forumId: string): Suggestion[] {
  const forum = facts.model?.forum(forumId);
  const cadence = forum && cadenceOf(forum.forum);
  if (!cadence) return [];
  const found: Suggestion[] = [];
  let after = today;
  for (let count = 0; count < 3; count++) {
    const next = nextOccurrence(cadence, facts.starts, after, { firstDue: 'after-one-interval' });
    if (!next.ok || !next.value) break;
    found.push([next.value, t`planned meeting of ${forum.name}`]);
    after = next.value;
  }
  return found;
}

function said(value: unknown): IsoDate | undefined {
  const parsed = parseDate(typeof value === 'string' ? value : '');
  return parsed.ok ? parsed.value : undefined;
}
