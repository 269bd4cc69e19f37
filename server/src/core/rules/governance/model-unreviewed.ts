import { dayAfter } from '../../calendar/add-duration.ts';
import { type Interval, regularPart } from '../../calendar/cadence.ts';
import { formatDate, readDay } from '../../calendar/date.ts';
import type { Day } from '../../calendar/day.ts';
import { describeCadence } from '../../calendar/describe-cadence.ts';
import { plannedCadence } from '../../evidence/planned-cadence.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { evidenceInForce } from '../evidence.ts';
import { meetingsFromJanuary, startingOn } from '../examples.ts';

export const governanceModelUnreviewed: AgreementRule = {
  on: 'agreement',
  id: 'governance/model-unreviewed',
  severity: 'warning',
  principle: 'governance',
  dated: true,
  title: 'The governance model has not been reviewed within a year.',
  why: 'People and needs change; forums that once fitted are kept out of habit, or skipped because they no longer do.',
  remedy:
    'Look together at the forums, their members and how often they meet, then set `governance.reviewed` to that day.',
  bad: startingOn('2026-11-23') + meetingsFromJanuary('2025-11-22'),
  good: startingOn('2026-11-23') + meetingsFromJanuary('2025-11-23'),
  reads: ['governance', 'term', 'status'],
  *check(model, context) {
    const evidence = evidenceInForce(model, context);
    const { governance } = model.agreement;
    if (!evidence || evidence.isOver || !governance || model.lacks(model.agreement, 'governance')) return;
    const interval = intervalOf(model);
    // With records, the review is followed like all others (agreement/review-overdue).
    if (!interval || (governance.review !== undefined && evidence.isRecorded)) return;
    const isYearly = governance.review === undefined;
    const after = (day: Day) => dayAfter(day, interval);
    const reviewed = readDay(governance.reviewed);
    const isOlder = () => evidence.starts !== undefined && after(evidence.starts) < evidence.today;
    const finding = () => ({ range: model.at(governance, 'reviewed'), path: 'governance.reviewed' });
    if (reviewed !== undefined && after(reviewed) < evidence.today) {
      yield {
        ...finding(),
        message: !isYearly
          ? t`The forums, their members and how often they meet were last reviewed on ${formatDate(reviewed)}, and are to be reviewed ${describeCadence({ every: interval })}. Look at them together, and write the day here.`
          : t`The forums, their members and how often they meet were last reviewed on ${formatDate(reviewed)}, more than a year ago; usual is once a year. Look at them together, and write the day here.`,
      };
    } else if (reviewed !== undefined && reviewed > evidence.today && isOlder() && isYearly) {
      yield {
        ...finding(),
        message: t`The agreement has run for more than a year, and ${formatDate(reviewed)}, when its forums, their members and how often they meet are said to have been reviewed, is still to come. Write the day of the last review; usual is once a year.`,
      };
    } else if (model.lacks(governance, 'reviewed') && isOlder() && isYearly) {
      yield {
        ...finding(),
        message: t`The agreement has run for more than a year, and nothing says that its forums, their members and how often they meet were ever reviewed; usual is once a year. Look at them together, and add \`reviewed\` with the day.`,
      };
    }
    if (!isYearly && isOlder() && (model.lacks(governance, 'reviewed') || (reviewed ?? 0) > evidence.today)) {
      yield {
        ...finding(),
        message: t`The forums, their members and how often they meet are to be reviewed ${describeCadence({ every: interval })}, and nothing says that they ever were. Look at them together, and add \`reviewed\` with the day.`,
      };
    }
  },
};

/** How long a review lasts; undefined where what is said of that cannot be read. */
function intervalOf({ agreement: { governance }, file }: AgreementModel): Interval | undefined {
  if (!governance || file.source.isDoubtful(governance, 'review')) return undefined;
  if (governance.review === undefined) return { amount: 1, unit: 'year' };
  const cadence = plannedCadence(governance as PlainMapping, 'review', file);
  return cadence && regularPart(cadence)?.every;
}
