import { type Duration, formatDuration } from '../../calendar/duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { t } from '../../l10n/message.ts';
import { inPlainEnglish } from './english.ts';
import type { CellReading } from './reading.ts';

/** More than that says more than a length, in UTF-16 code units. */
const longestSaying = 100;

/** What stands around a length of time and does not change it. */
const around =
  /^(?:duration|length|about|approximately|approx\.?|circa|ca\.?|within|no later than|at least|minimum|up to)? ?(?<said>.*?)(?: (?:before|prior to|in advance of|after|following|ahead of|in advance|of) ?(?:the |each |every )?(?:meeting|day|date)?s?)?(?: each| per meeting)?$/;
/** What says that it is no certain length. */
const vague = /^(?:about|approx|circa|ca\b|up to|at least|minimum)|\bor\b|\d ?(?:to|[–-]) ?\d/;

/**
 * A length of time as people write it in English or Swedish: “1.5 hours”, “90 min”, “5 working days before the meeting”,
 * “09:00–10:30”.
 *
 * @returns the duration as the format writes it
 */
export function readLength(text: string): CellReading<string> {
  const said = inPlainEnglish(text.slice(0, longestSaying)).replace(/\.$/, '');
  const between = /^(\d{1,2}):(\d\d) ?(?:–|-|to) ?(\d{1,2}):(\d\d)$/.exec(said);
  if (between) {
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = between.slice(1).map(Number);
    const minutes = (toHour - fromHour) * 60 + toMinute - fromMinute;
    const isOfDay = fromMinute < 60 && toMinute < 60 && toHour * 60 + toMinute <= 24 * 60;
    if (minutes > 0 && isOfDay) return { value: formatDuration(inHours(minutes)) };
  }
  const isVague = vague.test(said);
  const kernel = around.exec(said)?.groups?.said ?? said;
  const found = lengthOf(kernel);
  // What is put together here may be none, or longer than the format allows.
  const value = found !== undefined && parseDuration(found, { atLeast: 1 }).ok ? found : undefined;
  if (value === undefined || text.length > longestSaying || /\d ?[–-] ?\d|\bor\b/.test(said))
    return {
      wrong: t`It is not known how long that is.`,
      remedy: t`Write a whole number and a unit, such as 2 hours, 90 minutes or 5 working days.`,
    };
  return isVague ? { value, rest: text.trim() } : { value };
}

function lengthOf(text: string): string | undefined {
  const half = /^(?:(\d+) and a half|(\d+)½|half an?|½) ?(?:an? )?hours?$/.exec(text);
  if (half) return formatDuration(inHours(Number(half[1] ?? half[2] ?? 0) * 60 + 30));
  const sum = /^(\d+) hours?,? (?:and )?(\d+) minutes?$/.exec(text);
  if (sum) return formatDuration(inHours(Number(sum[1]) * 60 + Number(sum[2])));
  const read = parseDuration(text, { atLeast: 1 });
  if (read.ok) return formatDuration(read.value);
  // What the format would ask whether it was meant, where that can be one thing only.
  const [only, other] = read.suggestions ?? [];
  return other === undefined && only !== undefined && /[1-9]/.test(text) ? only : undefined;
}

function inHours(minutes: number): Duration {
  return minutes % 60 === 0 ? { amount: minutes / 60, unit: 'hour' } : { amount: minutes, unit: 'minute' };
}
