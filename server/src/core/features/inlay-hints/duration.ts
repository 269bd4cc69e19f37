import { addDuration, subtractDuration } from '../../calendar/add-duration.ts';
import {
  addDays,
  formatDate,
  formatDay,
  type Holidays,
  type IsoDate,
  isIsoDate,
} from '../../calendar/date.ts';
import { describeDuration } from '../../calendar/describe-duration.ts';
import type { Duration } from '../../calendar/duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { capital, type Text, t } from '../../l10n/message.ts';
import type { SchemaEntry } from '../../model/entries.ts';
import { keyOfNoticeBeforeEnd } from '../../model/term.ts';
import type { YamlEntry } from '../../yaml/tree.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { understood } from '../understood.ts';
import { type HintContext, shortDate } from './context.ts';
import type { InlayHint } from './hint.ts';

/**
 * The date that a duration comes to, where the text says what it is counted from: notice before the agreement's
 * end, papers before and minutes after a forum's next planned meeting.
 */
export function durationHint(context: HintContext, { entry, schema }: SchemaEntry): InlayHint | undefined {
  if (schema['x-type'] !== 'duration') return undefined;
  const place = understood(context.file, entry);
  const found = place && dates[place.key]?.(context, place.owner, entry);
  if (!found) return undefined;
  return {
    offset: entry.value.range.end,
    label: t`by ${shortDate(found.date, context.today)}`,
    tooltip: [{ text: [found.why] }],
  };
}

type Resolve = (
  context: HintContext,
  owner: PlainMapping,
  entry: YamlEntry,
) => { date: IsoDate; why: Text } | undefined;

const dates: Readonly<Record<string, Resolve>> = {
  terminationNotice: (context, owner) => beforeEnd(context, owner, 'terminationNotice'),
  nonRenewalNotice: (context, owner) => beforeEnd(context, owner, 'nonRenewalNotice'),
  papers: (context, owner) => beside(context, owner, 'papers', subtractDuration, beforeMeeting),
  minutes: (context, owner) => beside(context, owner, 'minutes', addDuration, afterMeeting),
};

/** The last day for notice before the end; with a notice of its own for that, the other one is for any day. */
function beforeEnd(
  { file, evidence }: HintContext,
  owner: PlainMapping,
  key: ReturnType<typeof keyOfNoticeBeforeEnd>,
): ReturnType<Resolve> {
  const notice = durationIn(owner, key);
  if (!notice || !evidence || owner !== file.value?.term || !isIsoDate(owner.ends)) return undefined;
  if (keyOfNoticeBeforeEnd(evidence.model.agreement.term) !== key) return undefined;
  const date = latestStart(owner.ends, notice, holidaysOf(evidence));
  const ends = formatDate(owner.ends);
  return {
    date,
    why: t`${capital(formatDay(date))}: the last day to give ${describeDuration(notice)} notice before the agreement ends on ${ends}.`,
  };
}

const beforeMeeting = (day: Text, length: Text, meeting: Text) =>
  t`${day}: ${length} before the next meeting on ${meeting}.`;

const afterMeeting = (day: Text, length: Text, meeting: Text) =>
  t`${day}: ${length} after the next meeting on ${meeting}.`;

/** A day before or after the next meeting, where the forum's cadence plans the days. */
function beside(
  { evidence }: HintContext,
  forum: PlainMapping,
  key: string,
  shift: typeof addDuration,
  why: typeof beforeMeeting,
) {
  const duration = durationIn(forum, key);
  const due = duration && evidence?.next(forum, 'cadence');
  if (!duration || !evidence || due?.countedFrom !== 'planned') return undefined;
  const date = shift(due.date, duration, holidaysOf(evidence));
  const meeting = formatDate(due.date);
  return { date, why: why(capital(formatDay(date)), describeDuration(duration), meeting) };
}

function holidaysOf({ model }: Evidence): Holidays {
  return new Set(model.agreement.holidays);
}

/** The last day from which a duration does not run past an end, as the rule about dates counts it. */
function latestStart(ends: IsoDate, duration: Duration, holidays: Holidays): IsoDate {
  const fits = (date: IsoDate) => addDuration(date, duration, holidays) <= ends;
  let date = subtractDuration(ends, duration, holidays);
  // Months of different lengths and days off make counting back and forth differ by a few days.
  for (let tries = 0; tries < 31 && !fits(date); tries++) date = addDays(date, -1);
  for (let tries = 0; tries < 31 && date < ends && fits(addDays(date, 1)); tries++) date = addDays(date, 1);
  return date;
}

function durationIn(owner: PlainMapping, key: string): Duration | undefined {
  const parsed = parseDuration(String(owner[key]));
  return parsed.ok ? parsed.value : undefined;
}
