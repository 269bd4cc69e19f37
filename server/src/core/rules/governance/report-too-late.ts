import { dayAfter } from '../../calendar/add-duration.ts';
import { freeDaysOf, readDay } from '../../calendar/date.ts';
import type { Day, FreeDays } from '../../calendar/day.ts';
import { describeDuration } from '../../calendar/describe-duration.ts';
import { compileSeries, type Series } from '../../calendar/occurrences.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import type { Period } from '../../calendar/periods.ts';
import { ReportPeriods } from '../../evidence/report-periods.ts';
import { areHolidaysUnclear, isTermUnclear } from '../../evidence/unclear.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import { cadenceOf } from '../../model/cadence-of.ts';
import type { ReportModel } from '../../model/reports.ts';
import { lastDayOf } from '../../model/term.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { isMapping } from '../../schema/walk.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { governanceExample } from './example.ts';

/** So many periods, from the first one on, are looked at: a year of months. */
const periodsLookedAt = 12;

const report = (due: string) =>
  `id: service-report, what: Service levels, by: cirrus, owner: cirrus/sara-berg, cadence: monthly, due: ${due}, forum: service-board`;
const tactical = { cadence: '{ every: month, on: second tuesday, from: 2026-01-13 }' };

export const governanceReportTooLate: AgreementRule = {
  on: 'agreement',
  id: 'governance/report-too-late',
  severity: 'warning',
  principle: 'governance',
  title: 'A report is due only after the forum that looks at it has met.',
  why: 'The forum talks about the period without its figures, and a month later they are history.',
  remedy: 'Shorten `due`, or let the forum meet later in the period.',
  bad: governanceExample({ tactical, reporting: [report('15 working days')] }),
  good: governanceExample({ tactical, reporting: [report('5 working days')] }),
  reads: ['governance', 'term', 'holidays', 'parties'],
  *check(model) {
    if (isTermUnclear(model) || areHolidaysUnclear(model)) return;
    const free = freeDaysOf(model.agreement.holidays);
    for (const each of model.reports) {
      const { report, name, path } = each;
      const forum = model.forum(report.forum);
      const due = parseDuration(report.due ?? '');
      const meetings = forum && meetingsOf(forum, model, free);
      if (!forum || !due.ok || !meetings) continue;
      const periods = firstPeriods(each, forum, model);
      const late = periods.filter(({ last }) => {
        const met = meetings.next(last);
        return met.ok && met.value !== undefined && dayAfter(last, due.value, free) > met.value;
      });
      if (late.length * 2 <= periods.length) continue;
      yield {
        range: model.at(report, 'due'),
        path: `${path}.due`,
        message: t`The report “${name}” may come ${describeDuration(due.value)} after its period, but “${forum.name}” has met before that as a rule (after ${late.length} of ${periods.length} periods), so it talks without the figures. Shorten \`due\`, or let the forum meet later.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(forum.forum, 'cadence'),
            message: t`When “${forum.name}” meets`,
          },
        ],
      };
    }
  },
};

/** The days on which a forum meets; undefined where the text plans none. */
function meetingsOf({ forum }: ForumModel, model: AgreementModel, free: FreeDays): Series | undefined {
  const written = forum.cadence;
  const { source } = model.file;
  // Of several rhythms in turn nobody knows which one a period falls into.
  if (isMapping(written) && (source.hasDoubts(written) || written.phases)) return undefined;
  const cadence = cadenceOf(forum);
  if (!cadence || (!cadence.from && !cadence.on)) return undefined;
  const series = compileSeries(cadence, { anchor: startOf(model), free, firstDue: 'after-one-interval' });
  return series.ok ? series.value : undefined;
}

function startOf({ agreement }: AgreementModel): Day | undefined {
  return readDay(agreement.term?.starts);
}

/** The first periods of a report that lie in the term, from the day on which the forum begins to meet. */
function firstPeriods({ report }: ReportModel, { forum }: ForumModel, model: AgreementModel): Period[] {
  const found = ReportPeriods.of(model, report as PlainMapping)?.periods;
  const from = cadenceOf(forum)?.from;
  const start = [readDay(from), startOf(model)].filter(day => day !== undefined);
  const ends = lastDayOf(model.agreement.term);
  const periods: Period[] = [];
  if (!found || start.length === 0) return periods;
  const first = Math.max(...start) as Day;
  let period = found.at(first) ?? found.first;
  while (period && periods.length < periodsLookedAt && !(ends !== undefined && period.last > ends)) {
    periods.push(period);
    period = found.after(period);
  }
  return periods;
}
