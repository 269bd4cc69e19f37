import { addDuration } from '../../calendar/add-duration.ts';
import { formatDate } from '../../calendar/date.ts';
import { describeDuration } from '../../calendar/describe-duration.ts';
import { parseDate } from '../../calendar/parse-date.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { type Message, t } from '../../l10n/message.ts';
import { keyOfNoticeBeforeEnd } from '../../model/term.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { extensionDates } from './extension-dates.ts';

export const agreementDates: AgreementRule = {
  on: 'agreement',
  id: 'agreement/dates',
  severity: 'error',
  title: 'Start, end, renewal decision and notice contradict each other.',
  why: 'A decision that comes too late for the notice leaves nothing to decide.',
  remedy: 'Change the date that the message names; the others are listed beside it.',
  bad: 'term: { starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days, renewalDecisionBy: 2028-10-01 }\n',
  good: 'term: { starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days, renewalDecisionBy: 2028-06-30 }\n',
  reads: ['term', 'holidays'],
  *check(model) {
    yield* extensionDates(model);
    const { term, holidays = [] } = model.agreement;
    if (!term) return;
    const { uri } = model.file;
    const starts = read(term.starts);
    const ends = read(term.ends);
    const decision = read(term.renewalDecisionBy);
    const relate = (key: string, message: Message) => ({ uri, range: model.at(term, key), message });
    if (starts && ends && ends < starts) {
      yield {
        range: model.at(term, 'ends'),
        path: 'term.ends',
        message: t`The agreement ends on ${formatDate(ends)}, before it starts on ${formatDate(starts)}. Change one of the two.`,
        related: [relate('starts', t`Starts ${formatDate(starts)}`)],
      };
    } else if (decision && starts && decision < starts) {
      yield {
        range: model.at(term, 'renewalDecisionBy'),
        path: 'term.renewalDecisionBy',
        message: t`The renewal would be decided by ${formatDate(decision)}, before the agreement starts on ${formatDate(starts)}. Choose a date within the term.`,
        related: [relate('starts', t`Starts ${formatDate(starts)}`)],
      };
    } else if (decision && ends && decision > ends) {
      yield {
        range: model.at(term, 'renewalDecisionBy'),
        path: 'term.renewalDecisionBy',
        message: t`The renewal would be decided by ${formatDate(decision)}, after the agreement has ended on ${formatDate(ends)}. Choose a date within the term.`,
        related: [relate('ends', t`Ends ${formatDate(ends)}`)],
      };
    } else if (decision && ends) {
      const key = keyOfNoticeBeforeEnd(term);
      const notice = parseDuration(term[key] ?? '');
      if (!notice.ok) return;
      const runsOut = addDuration(decision, notice.value, new Set(holidays));
      if (runsOut <= ends) return;
      yield {
        range: model.at(term, 'renewalDecisionBy'),
        path: 'term.renewalDecisionBy',
        message: t`Notice given on the day of the renewal decision, ${formatDate(decision)}, runs out only on ${formatDate(runsOut)}, after the agreement’s end on ${formatDate(ends)}. Decide earlier, or shorten \`${key}\`.`,
        related: [
          relate(key, t`Notice of ${describeDuration(notice.value)}`),
          relate('ends', t`Ends ${formatDate(ends)}`),
        ],
      };
    }
  },
};

function read(text: string | undefined) {
  const date = parseDate(text ?? '');
  return date.ok ? date.value : undefined;
}
