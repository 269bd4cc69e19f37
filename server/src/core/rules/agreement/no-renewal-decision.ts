import { dayBefore } from '../../calendar/add-duration.ts';
import { formatDate, freeDaysOf, readDay } from '../../calendar/date.ts';
import type { Day, FreeDays } from '../../calendar/day.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { t } from '../../l10n/message.ts';
import type { Draft } from '../../model/draft.ts';
import { renewalDecisions } from '../../model/term.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { AgreementTerm } from '../../schema/generated/types.ts';

const term = (more: string) =>
  `term: { starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days${more} }\n`;

export const agreementNoRenewalDecision: AgreementRule = {
  on: 'agreement',
  id: 'agreement/no-renewal-decision',
  severity: 'info',
  title: 'The agreement ends, and nothing says by when the parties decide whether to go on.',
  why: 'Without a day for it the decision is made by the calendar: the agreement runs out, or is extended in a hurry.',
  remedy: 'Add `renewalDecisionBy`, or `extensions` with `decideBy`.',
  bad: term(''),
  good: term(', extensions: [{ id: first-extension, for: 2 years, decideBy: 2028-03-31, needs: both }]'),
  reads: ['term', 'status', 'holidays'],
  *check(model) {
    const { term, status, holidays } = model.agreement;
    const ends = readDay(term?.ends);
    if (!term || ends === undefined || term.renews !== undefined) return;
    if (status === 'ended' || status === 'suspended') return;
    // An end before the start is a finding of its own; and where the notice takes the whole term, there is nothing to decide.
    const starts = readDay(term.starts);
    if (starts !== undefined && lastDayToDecide(ends, term, freeDaysOf(holidays)) < starts) return;
    const { source } = model.file;
    const mayBeHidden =
      source.hasDoubts(term) || (term.extensions ?? []).some(extension => source.hasDoubts(extension));
    if (mayBeHidden || !model.lacks(term, 'renewalDecisionBy')) return;
    if (renewalDecisions(term).some(({ day }) => day <= ends)) return;
    yield {
      range: model.at(term, 'renewalDecisionBy'),
      path: 'term.renewalDecisionBy',
      message: t`The agreement ends on ${formatDate(ends)}, and nothing says by when the parties decide whether to go on, so it runs out or is extended in a hurry. Add \`renewalDecisionBy\`, early enough for the notice.`,
    };
  },
};

/** The last day on which notice can be given for the end; the end itself where no notice is needed. */
function lastDayToDecide(ends: Day, term: Draft<AgreementTerm>, free: FreeDays): Day {
  const notice = parseDuration(term.nonRenewalNotice ?? term.terminationNotice ?? '');
  return notice.ok ? dayBefore(ends, notice.value, free) : ends;
}
