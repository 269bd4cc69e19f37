import { formatDate } from '../../calendar/date.ts';
import type { PlannedSeries } from '../../evidence/planned-series.ts';
import { t } from '../../l10n/message.ts';
import type { MovedView } from './calendar-view.ts';
import { entryOf, type MadeEntry, type Making, type Said } from './entry.ts';
import type { Recurring } from './recurring.ts';

/** An entry that comes again and again: on whole days, or where the cadence says when, at that time. */
export function seriesEntry(
  said: Omit<Said, 'day'>,
  { cadence: { at } }: PlannedSeries,
  { start, rule, until, excluded, moved }: Recurring,
  making: Making,
): MadeEntry {
  const { evidence, reader } = making;
  return {
    ...entryOf({ ...said, day: start }, making),
    time: at,
    zone: at === undefined ? undefined : evidence.model.agreement.timezone,
    recurrence: {
      rule,
      until,
      excluded,
      moved: moved.map(
        ({ from, to, why }): MovedView => ({
          from,
          to,
          why: reader.text(
            why === 'held'
              ? t`Planned for ${formatDate(from)}, and held on this day.`
              : t`Not on ${formatDate(from)}: holidays do not count as working days.`,
          ),
        }),
      ),
    },
  };
}

/** What tells the phases of a cadence apart, and the rules of one of them. */
export function seriesKey(phase: number, rule: number): string[] {
  return [...(phase === 0 ? [] : [`phase-${phase + 1}`]), ...(rule === 0 ? [] : ['february'])];
}
