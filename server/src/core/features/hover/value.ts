import type { Block, Markup } from '../../docs/markup.ts';
import { occurrencesPerYear } from '../../model/calendar/cadence.ts';
import { formatDate, type IsoDate, weekday } from '../../model/calendar/date.ts';
import { describeCadence } from '../../model/calendar/describe-cadence.ts';
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
  const parts = [String(describeCadence(parsed.value))];
  const start = termStart(file);
  const next = nextOccurrence(parsed.value, start, today, {
    holidays: holidaysOf(file),
    firstDue: 'after-one-interval',
  });
  if (next.ok && next.value) {
    const counted = parsed.value.from ? '' : ' at the latest, counted from the start of the term';
    parts.push(`next: ${formatDate(next.value)}${counted}`);
  }
  parts.push(`${occurrencesPerYear(parsed.value)} a year`);
  return [{ text: [{ strong: parts.join('; ') }] }];
}

function duration(text: string): Block[] {
  const parsed = parseDuration(text);
  return parsed.ok ? [{ text: [{ strong: text }, `: ${inOtherWords(parsed.value)}`] }] : [];
}

function inOtherWords(duration: Duration): string {
  const days = Math.round(nominalDays(duration));
  switch (duration.unit) {
    case 'minute':
    case 'hour':
      return 'time on the clock.';
    case 'day':
      return `calendar days, weekends and holidays included${days >= 14 ? `; about ${about(days)}` : ''}.`;
    case 'working day':
      return `Monday to Friday without the agreement’s holidays; about ${days} calendar days.`;
    case 'week':
      return `${days} calendar days.`;
    default:
      return `calendar ${duration.unit}s; about ${days} days.`;
  }
}

function about(days: number): string {
  const months = Math.round(days / 30.436875);
  return days < 60 ? `${Math.round(days / 7)} weeks` : `${months} months`;
}

function date(text: string, today: IsoDate): Block[] {
  const parsed = parseDate(text);
  if (!parsed.ok) return [];
  const when = parsed.value === today ? ', today' : '';
  return [{ text: [{ strong: `${capital(weekday(parsed.value))}, ${formatDate(parsed.value)}` }, when] }];
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
