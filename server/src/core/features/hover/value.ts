import { formatDay, type IsoDate } from '../../calendar/date.ts';
import { describeDuration } from '../../calendar/describe-duration.ts';
import { type Duration, nominalDays } from '../../calendar/duration.ts';
import { parseDate } from '../../calendar/parse-date.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import type { Markup, MarkupBlock } from '../../docs/markup.ts';
import { capital, type Text, t } from '../../l10n/message.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';

/** What a value says in other words; for cadences, see `cadence.ts`. */
export function describeValue(schema: SchemaNode, value: unknown, today: IsoDate): Markup {
  if (schema['x-type'] === 'duration') return duration(String(value));
  if (schema['x-type'] === 'date') return date(String(value), today);
  return typeof value === 'object' ? [] : word(schema, String(value));
}

function duration(text: string): MarkupBlock[] {
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

function date(text: string, today: IsoDate): MarkupBlock[] {
  const parsed = parseDate(text);
  if (!parsed.ok) return [];
  const day = { strong: capital(formatDay(parsed.value)) };
  return [{ text: parsed.value === today ? [day, ', ', t`today`] : [day] }];
}

/** A word of a fixed or open vocabulary. */
function word(schema: SchemaNode, value: string): MarkupBlock[] {
  const words = schema.enum ?? schema.examples ?? [];
  const meaning = (schema.enum ? schema.enumDescriptions : schema['x-exampleDescriptions'])?.[
    words.indexOf(value)
  ];
  return meaning ? [{ text: [{ strong: value }, `: ${meaning}`] }] : [];
}
