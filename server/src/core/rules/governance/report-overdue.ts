import { formatDate } from '../../calendar/date.ts';
import { describePeriod } from '../../calendar/describe-period.ts';
import { nameOfPeriod } from '../../calendar/periods.ts';
import type { Occurrence } from '../../evidence/occurrence.ts';
import type { Track } from '../../evidence/track.ts';
import { joined, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { ownerOf } from '../../model/reports.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { certainTracks, lastRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';
import { governanceExample } from './example.ts';

const agreement =
  justStarted +
  governanceExample({
    tactical: { papers: '5 working days', minutes: '5 working days' },
    reporting: [
      'id: service-report, what: Service levels, by: cirrus, owner: cirrus/sara-berg, cadence: weekly, due: 0 days',
    ],
  });
const stood =
  'type: meeting, forum: stand-up, date: 2026-11-17, present: [nordbank/mika-salo, cirrus/sara-berg]';

export const governanceReportOverdue: AgreementRule = {
  on: 'agreement',
  id: 'governance/report-overdue',
  severity: 'warning',
  principle: 'governance',
  dated: true,
  title: 'A report was not sent by the day on which it was due.',
  why: 'Without it, the other party learns how things go from the consequences.',
  remedy:
    'Send it, and record it with `type: report` and its `period`; or record it if it was sent already. What both agreed to skip is `type: waived`.',
  bad: agreement + recordsWith(stood),
  good: agreement + recordsWith(stood, 'type: report, report: service-report, date: 2026-11-22'),
  reads: ['governance', 'term', 'status', 'holidays', 'parties'],
  *check(model, context) {
    for (const track of certainTracks(model, context, 'report')) {
      const overdue = track.occurrences.filter(isOverdue);
      if (overdue.length === 0) continue;
      const { owner, path, party, id } = track.promise;
      yield {
        range: model.headOf(owner),
        // Each of several parties owes it by itself.
        path: party ? `${path}[${party}]` : path,
        message: messageOf(track, overdue, model),
        related: lastRecord(track),
        data: {
          type: 'report',
          report: id,
          by: party,
          periods: overdue.flatMap(({ period }) => (period ? nameOfPeriod(period) : [])),
        },
      };
    }
  },
};

/** Due, and not sent until today: what came much too late is no longer overdue. */
function isOverdue({ state, record }: Occurrence): boolean {
  return state === 'missed' && !record;
}

/** Of many the last ones. */
const mostShown = 5;

function messageOf({ promise }: Track, overdue: readonly Occurrence[], model: AgreementModel): Text {
  const { name, parties, party, owner } = promise;
  const shown = overdue.slice(-mostShown).flatMap(({ period }) => (period ? describePeriod(period) : []));
  const left = overdue.length - shown.length;
  const periods = left > 0 ? t`${joined(shown, '; ')}; and ${left} before` : joined(shown, '; ');
  const last = formatDate((overdue.at(-1) as Occurrence).planned);
  const from = and(parties.map(id => model.nameOf(id)));
  const who = model.person(ownerOf(owner.owner, party))?.name;
  const report = from === '' ? t`The report “${name}”` : t`The report “${name}” of ${from}`;
  const late =
    shown.length === 0
      ? t`${report} was due by ${last}, and is not recorded as sent.`
      : overdue.length === 1
        ? t`${report} for ${periods} was due by ${last}, and is not recorded as sent.`
        : t`${report} is not recorded as sent for ${overdue.length} periods (${periods}); the last of them was due by ${last}.`;
  return who
    ? t`${late} Meanwhile others learn how things go from the consequences. ${who} sees to it: send it, or record it if it was sent.`
    : t`${late} Meanwhile others learn how things go from the consequences. Send it, or record it if it was sent.`;
}
