import { formatMonth, readDay } from '../calendar/date.ts';
import { type Day, firstDayOfMonth, plusDays } from '../calendar/day.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Say, type Text, t } from '../l10n/message.ts';
import { renewalDecisions } from '../model/term.ts';
import type { PortfolioDue, TimelineEntry, TimelineKind, TimelineView } from './portfolio-view.ts';
import type { Reader } from './reader.ts';

/** So far the line goes, in days. */
const yearAhead = 366;

/** Where a day stands on the line that begins today; undefined outside of it. */
function shareOf(day: Day | undefined, today: Day): number | undefined {
  const share = day === undefined ? -1 : (day - today) / yearAhead;
  return share < 0 || share > 1 ? undefined : share;
}

/** What one agreement has on the line. */
export function timelineOf(
  evidence: Evidence,
  reader: Reader,
  named: Pick<PortfolioDue, 'key' | 'agreement'>,
): TimelineEntry[] {
  const { today, ends, model } = evidence;
  const entry = (kind: TimelineKind, what: Text, day: Day | undefined): TimelineEntry[] => {
    const at = shareOf(day, today);
    if (at === undefined || day === undefined) return [];
    return [{ ...named, kind, at, what: reader.heading(what), who: '', day: reader.day(day) }];
  };
  const { review } = model.agreement;
  const joint = review && evidence.next(review as never, 'joint');
  return [
    ...renewalDecisions(model.agreement.term).flatMap(({ day }) =>
      entry('decide', t`decide about renewal`, day),
    ),
    ...entry('ends', t`the agreement ends`, ends),
    ...entry('review', t`joint review`, readDay(joint?.date)),
  ];
}

/** The months below the line. */
export function timelineMonths(today: Day, say: Say): TimelineView['months'] {
  const firsts = [firstDayOfMonth(today)];
  // A year from within a month on, thirteen others begin at most; the last one of the calendar is followed by none.
  for (let n = 0; n < 13; n++) firsts.push(firstDayOfMonth(plusDays(firsts[n] as Day, 31)));
  return [...new Set(firsts)].flatMap((first, index) => {
    const at = index === 0 ? 0 : shareOf(first, today);
    return at === undefined ? [] : [{ name: say(formatMonth(first, 'short')), at }];
  });
}
