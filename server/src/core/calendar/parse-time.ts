import { t } from '../l10n/message.ts';
import { failure, type Result, success } from './result.ts';

/**
 * Reads a time of day on the 24-hour clock, `09:00` to `23:59`, in the agreement's time zone.
 *
 * @returns the text itself
 */
export function parseTime(text: string): Result<string> {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return success(text);
  return failure(t`write the time on the 24-hour clock, e.g. 09:00`, guess(text.trim().toLowerCase()));
}

/** `9:00`, `9.30`, `9h30`, `9am`, `9:30 pm`, `0900`, `9` */
function guess(text: string): string[] {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?h? ?([ap])?\.?m?\.?$/.exec(text);
  if (!match) return [];
  let hour = Number(match[1]);
  if (match[3] && (hour < 1 || hour > 12)) return [];
  if (match[3]) hour = (hour % 12) + (match[3] === 'p' ? 12 : 0);
  const minute = match[2] ?? '00';
  return hour < 24 && Number(minute) < 60 ? [`${String(hour).padStart(2, '0')}:${minute}`] : [];
}
