import type { Block, Markup } from '../../docs/markup.ts';
import { capital, joined, type Text, t } from '../../l10n/message.ts';
import { occurrencesPerYear } from '../../model/calendar/cadence.ts';
import { formatDate, formatDay, type IsoDate } from '../../model/calendar/date.ts';
import { describeCadence } from '../../model/calendar/describe-cadence.ts';
import { describeDuration } from '../../model/calendar/describe-duration.ts';
import { type Duration, nominalDays } from '../../model/calendar/duration.ts';
import { nextOccurrence } from '../../model/calendar/occurrences.ts';
import { parseCadence } from '../../model/calendar/parse-cadence.ts';
import { parseDate } from '../../model/calendar/parse-date.ts';
import { parseDuration } from '../../model/calendar/parse-duration.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import { isMapping } from '../../schema/walk.ts';

/**
 * What a value says in other words.
 *
 * @param around the cadence that the value is a part of, if it is one
 */
export function describeValue(
  file: FileModel,
  schema: SchemaNode,
  value: unknown,
  around: unknown,
  today: IsoDate,
): Markup {
  if (schema['x-type'] === 'cadence' || around !== undefined) return cadence(file, around ?? value, today);
  if (schema['x-type'] === 'duration') return duration(String(value));
  if (schema['x-type'] === 'date') return date(String(value), today);
  return typeof value === 'object' ? [] : word(schema, String(value));
}

/** "every quarter, second Tuesday; next: 12 January 2027; 4 a year" */
function cadence(file: FileModel, value: unknown, today: IsoDate): Block[] {
  const parsed = parseCadence(value);
  if (!parsed.ok) return [];
  const parts: Text[] = [describeCadence(parsed.value)];
  const start = termStart(file);
  const next = nextOccurrence(parsed.value, start, today, {
    holidays: holidaysOf(file),
    firstDue: 'after-one-interval',
  });
  if (next.ok && next.value) {
    const day = formatDate(next.value);
    parts.push(
      parsed.value.from ? t`next: ${day}` : t`next: ${day} at the latest, counted from the start of the term`,
    );
  }
  parts.push(t`${occurrencesPerYear(parsed.value)} a year`);
  return [{ text: [{ strong: joined(parts, '; ') }] }];
}

function duration(text: string): Block[] {
  const parsed = parseDuration(text);
  return parsed.ok ? [{ text: [{ strong: text }, ': ', inOtherWords(parsed.value)] }] : [];
}

function inOtherWords(duration: Duration): Text {
  const days = Math.round(nominalDays(duration));
  switch (duration.unit) {
    case 'minute':
    case 'hour':
      return t`time on the clock.`;
    case 'day':
      return days < 14
        ? t`calendar days, weekends and holidays included.`
        : t`calendar days, weekends and holidays included; about ${about(days)}.`;
    case 'working day':
      return t`Monday to Friday without the agreement’s holidays; about ${days} calendar days.`;
    case 'week':
      return t`${days} calendar days.`;
    case 'month':
      return t`calendar months; about ${days} days.`;
    case 'quarter':
      return t`calendar quarters; about ${days} days.`;
    case 'year':
      return t`calendar years; about ${days} days.`;
  }
}

function about(days: number): Text {
  return days < 60
    ? describeDuration({ amount: Math.round(days / 7), unit: 'week' })
    : describeDuration({ amount: Math.round(days / 30.436875), unit: 'month' });
}

function date(text: string, today: IsoDate): Block[] {
  const parsed = parseDate(text);
  if (!parsed.ok) return [];
  const day = { strong: capital(formatDay(parsed.value)) };
  return [{ text: parsed.value === today ? [day, ', ', t`today`] : [day] }];
}

/** A word of a fixed or open vocabulary. */
function word(schema: SchemaNode, value: string): Block[] {
  const words = schema.enum ?? schema.examples ?? [];
  const meaning = (schema.enum ? schema.enumDescriptions : schema['x-exampleDescriptions'])?.[
    words.indexOf(value)
  ];
  return meaning ? [{ text: [{ strong: value }, `: ${meaning}`] }] : [];
}

function termStart(file: FileModel): IsoDate | undefined {
  const term = file.value?.term;
  const starts = isMapping(term) && typeof term.starts === 'string' ? parseDate(term.starts) : undefined;
  return starts?.ok ? starts.value : undefined;
}

function holidaysOf(file: FileModel): string[] {
  const holidays = file.value?.holidays;
  return Array.isArray(holidays) ? holidays.map(String) : [];
}
