import { l10n } from 'vscode';
import { parseDate, parseDuration } from '../../../server/src/core/index.ts';

/** What is wrong with a date; undefined when it is right. */
export function checkDate(text: string): string | undefined {
  const date = parseDate(text);
  return date.ok
    ? undefined
    : advise(l10n.t('Write a day as year-month-day, such as 2027-01-31.'), date.suggestions);
}

/** What is wrong with the length of a term; undefined when it is right. */
export function checkLength(text: string): string | undefined {
  const how = l10n.t('Write a number of months or years, such as “30 months”.');
  const length = parseDuration(text, { atLeast: 1 });
  if (!length.ok) return advise(how, length.suggestions);
  return inCalendar.has(length.value.unit) ? undefined : how;
}

/** What is wrong with a termination notice; undefined when it is right. */
export function checkNotice(text: string): string | undefined {
  const how = l10n.t('Write a number of days or months, such as “9 months”.');
  const notice = parseDuration(text);
  if (!notice.ok) return advise(how, notice.suggestions);
  return inCalendar.has(notice.value.unit) || notice.value.unit === 'working day' ? undefined : how;
}

const inCalendar: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

function advise(how: string, suggestions: readonly string[]): string {
  const [meant] = suggestions;
  return meant === undefined ? how : `${how} ${l10n.t('Did you mean “{0}”?', meant)}`;
}
