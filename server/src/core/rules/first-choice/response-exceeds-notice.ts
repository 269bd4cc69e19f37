import { describeWritten } from '../../calendar/describe-duration.ts';
import { compareDurations } from '../../calendar/duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const firstChoiceResponseExceedsNotice: AgreementRule = {
  on: 'agreement',
  id: 'first-choice/response-exceeds-notice',
  severity: 'error',
  principle: 'firstChoice',
  title: 'The time to answer is longer than the notice before the event.',
  why: 'The event happens before the other party has to answer: its chance to act is only on paper.',
  remedy: 'Shorten `response`, or lengthen `notice`, until the answer fits inside the notice.',
  bad: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 10 days, response: 20 working days, mechanism: inform }\n',
  good: 'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 28 days, response: 20 working days, mechanism: inform }\n',
  reads: ['firstChoice'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.firstChoice?.commitments ?? []).entries()) {
      const notice = parseDuration(commitment.notice ?? '');
      const response = parseDuration(commitment.response ?? '');
      if (!notice.ok || !response.ok || compareDurations(response.value, notice.value) <= 0) continue;
      yield {
        range: model.at(commitment, 'response'),
        path: itemPath('firstChoice.commitments', commitment.id ?? index, 'response'),
        message: t`The answer may take ${describeWritten(commitment.response)}, but notice is given only ${describeWritten(commitment.notice)} before: the event happens before the other party has to answer. Shorten \`response\` or lengthen \`notice\`.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(commitment, 'notice'),
            message: t`The notice: ${describeWritten(commitment.notice)}`,
          },
        ],
      };
    }
  },
};
