import { dayAfter } from '../../calendar/add-duration.ts';
import { formatDate, readDay } from '../../calendar/date.ts';
import type { Day } from '../../calendar/day.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
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
    const reviewed = readDay(governance.reviewed);
    const isOlder = () => evidence.starts !== undefined && aYearAfter(evidence.starts) < evidence.today;
    const finding = () => ({ range: model.at(governance, 'reviewed'), path: 'governance.reviewed' });
    if (reviewed !== undefined && aYearAfter(reviewed) < evidence.today) {
      yield {
        ...finding(),
        message: t`The forums, their members and how often they meet were last reviewed on ${formatDate(reviewed)}, more than a year ago; usual is once a year. Look at them together, and write the day here.`,
      };
    } else if (reviewed !== undefined && reviewed > evidence.today && isOlder()) {
      yield {
        ...finding(),
        message: t`The agreement has run for more than a year, and ${formatDate(reviewed)}, when its forums, their members and how often they meet are said to have been reviewed, is still to come. Write the day of the last review; usual is once a year.`,
      };
    } else if (model.lacks(governance, 'reviewed') && isOlder()) {
      yield {
        ...finding(),
        message: t`The agreement has run for more than a year, and nothing says that its forums, their members and how often they meet were ever reviewed; usual is once a year. Look at them together, and add \`reviewed\` with the day.`,
      };
    }
  },
};

function aYearAfter(day: Day): Day {
  return dayAfter(day, { amount: 1, unit: 'year' });
}
