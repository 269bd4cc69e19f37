import { readDay } from '../../calendar/date.ts';
import { describePeriod } from '../../calendar/describe-period.ts';
import { nameOfPeriod } from '../../calendar/periods.ts';
import { ReportPeriods } from '../../evidence/report-periods.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileRule } from '../../rule/rule.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { knownBy, recordsOfFile } from '../evidence.ts';
import { recordsWith } from '../examples.ts';
import { governanceExample } from '../governance/example.ts';

const agreement = governanceExample({
  reporting: [
    'id: service-report, what: Service levels, by: cirrus, owner: cirrus/sara-berg, cadence: monthly',
  ],
});
const sent = (period: string) => `type: report, report: service-report, date: 2026-02-03, period: ${period}`;

export const recordsPeriodUnclear: FileRule = {
  on: 'file',
  id: 'records/period-unclear',
  severity: 'warning',
  title: 'A report is recorded for a period that it does not have.',
  why: 'Nobody can tell for which of its periods it was sent, so it counts for none, and the ones that it touches are uncertain.',
  remedy:
    'Name one of the periods of the report, such as 2026-01 or 2026-Q1, or a date inside of it. Periods that are not those of the calendar are named by a date.',
  bad: agreement + recordsWith(sent('2026-Q1')),
  good: agreement + recordsWith(sent('2026-01')),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    if (!found) return;
    const { doubts } = context.workspace.recordListOf(found.model);
    for (const { file: home, reason, record, entry, why } of doubts) {
      if (home !== file || reason !== 'unclear-period' || !record || !entry) continue;
      // What cannot be read has its own finding.
      if (file.source.isDoubtful(record, 'period')) continue;
      yield {
        range: file.source.placeOf(record, 'period'),
        ...knownBy(entry, '.period'),
        message: t`This record ${why}, so it counts for none of them. Write \`period\` with one of its periods, ${exampleFor(record.report, record.date, found.model)}`,
      };
    }
  },
};

/** One of the periods as it is to be written. */
function exampleFor(id: string | undefined, date: unknown, model: AgreementModel): Text {
  const report = model.reports.find(each => each.id === id)?.report;
  const periods = report && ReportPeriods.of(model, report as PlainMapping)?.periods;
  const day = readDay(date);
  const around = day === undefined ? undefined : periods?.at(day);
  const ended = day === undefined ? undefined : periods?.endedBy(day);
  const starts = readDay(model.agreement.term?.starts);
  const isInTerm = ended && !(starts !== undefined && ended.last < starts);
  const period = (isInTerm ? ended : around) ?? periods?.first;
  return period
    ? t`such as \`${nameOfPeriod(period)}\` for ${describePeriod(period)}.`
    : t`or a date inside of it.`;
}
