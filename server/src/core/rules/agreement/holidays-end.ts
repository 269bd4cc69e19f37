import { formatDate, readDay } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { Survey } from '../../schema/survey.ts';
import { evidenceInForce } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

/** How long before the last of them it is said (decision 89). */
const daysBefore = 60;

const recorded = recordsWith('type: shared, commitment: forecast, date: 2026-11-20');

export const agreementHolidaysEnd: AgreementRule = {
  on: 'agreement',
  id: 'agreement/holidays-end',
  severity: 'info',
  dated: true,
  title: 'Working days are counted, and the list of holidays is about to run out.',
  why: 'Behind the last day of the list every weekday counts as a working day: time limits and meetings fall on days when nobody works, and are then called late.',
  remedy: 'Add the holidays of the coming year to `holidays`.',
  bad: `${justStarted}holidays: [2026-12-24, 2026-12-25]\n${recorded}`,
  good: `${justStarted}holidays: [2026-12-24, 2026-12-25, 2027-12-24]\n${recorded}`,
  reads: ['', 'term', 'status', 'holidays'],
  readsAll: true,
  *check(model, context) {
    const { agreement, file } = model;
    const evidence = evidenceInForce(model, context);
    const { holidays } = agreement;
    if (!evidence || evidence.isOver || !holidays?.length || file.source.hasDoubts(holidays)) return;
    if (file.unreadable.has('holidays')) return;
    const days = holidays.flatMap(holiday => readDay(holiday) ?? []);
    const last = days.reduce<(typeof days)[number] | undefined>(
      (a, b) => (a !== undefined && a > b ? a : b),
      undefined,
    );
    const soon = evidence.today + daysBefore;
    if (last === undefined || last >= soon || (evidence.ends !== undefined && evidence.ends <= soon)) return;
    if (!countsWorkingDays(model)) return;
    yield {
      range: file.source.keyOf(agreement, 'holidays'),
      path: 'holidays',
      message:
        last < evidence.today
          ? t`Working days are counted, and the last of the \`holidays\` was ${formatDate(last)}: since then every weekday counts as a working day. Add those of the coming year.`
          : t`Working days are counted, and the last of the \`holidays\` is ${formatDate(last)}: from then on every weekday counts as a working day. Add those of the coming year.`,
    };
  },
};

/** Whether anything in the agreement is measured or planned in working days. */
function countsWorkingDays({ agreement }: AgreementModel): boolean {
  const found = writtenTimes.gather<true>(agreement, schemas.Agreement, ({ value }, times) => {
    if (typeof value === 'string' && value.includes('working day')) times.push(true);
  });
  return found.length > 0;
}

/** What may be written in working days, as the schema says it. */
const writtenTimes = new Survey(({ pattern }) => pattern?.includes('working day') === true);
