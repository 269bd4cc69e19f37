import { formatDate } from '../../calendar/date.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { knownBy, pastRecordsOfFile } from '../evidence.ts';
import { meetingsFromJanuary, recordsWith, startingOn } from '../examples.ts';
import { unansweredSince } from '../unanswered.ts';
import { promiseOf } from './promise-of.ts';

const commitment =
  'firstChoice:\n  commitments:\n    - { id: big-news, by: both, events: [new-sourcing], notice: 60 days, response: 10 working days, mechanism: inform }\n';
const notice = (rest: string) =>
  startingOn('2026-11-02') +
  commitment +
  meetingsFromJanuary() +
  recordsWith(
    `type: notice, commitment: big-news, by: nordbank, event: new-sourcing, date: 2026-11-05, eventDate: 2027-02-01${rest}`,
  );

export const firstChoiceUnanswered: FileRule = {
  on: 'file',
  id: 'first-choice/unanswered',
  severity: 'warning',
  principle: 'firstChoice',
  dated: true,
  title: 'A first-choice notice has not been answered in time.',
  why: 'Who asks first and hears nothing stops asking first.',
  remedy: 'Answer, also if the answer is no, and add `answered` with the day.',
  bad: notice(''),
  good: notice(', answered: 2026-11-18'),
  *check(file, context) {
    const found = pastRecordsOfFile(file, context);
    for (const given of found?.own ?? []) {
      const promise = found && promiseOf(given, found.model);
      const due = promise && unansweredSince(given, promise.response, found.evidence);
      if (!found || !promise || due === undefined) continue;
      const [day, latest] = [formatDate(given.date), formatDate(due)];
      yield {
        range: file.source.headOf(given.record),
        ...knownBy(given),
        message: t`The notice of ${day} under “${promise.id}” should have been answered by ${latest} (${describeWritten(promise.response)}), and no answer is recorded. Who asks first and hears nothing stops asking first: answer, and add \`answered\` with the day.`,
        related: [
          {
            uri: found.model.file.uri,
            range: found.model.at(promise.commitment, 'response'),
            message: t`The time to answer: ${describeWritten(promise.response)}`,
          },
        ],
      };
    }
  },
};
