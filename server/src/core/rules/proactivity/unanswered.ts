import { formatDate } from '../../calendar/date.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { knownBy, pastRecordsOfFile } from '../evidence.ts';
import { meetingsFromJanuary, recordsWith, startingOn } from '../examples.ts';
import { unansweredSince } from '../unanswered.ts';

const commitment = `proactivity:
  commitments:
    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 10 working days, basedOn: [forecast] }
  earlyWarning:
    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }
`;
const proposal = (rest: string) =>
  startingOn('2026-11-02') +
  meetingsFromJanuary() +
  commitment +
  recordsWith(
    `type: proposal, commitment: ideas, by: cirrus, date: 2026-11-05, what: Run tests every night${rest}`,
  );

export const proactivityUnanswered: FileRule = {
  on: 'file',
  id: 'proactivity/unanswered',
  severity: 'warning',
  principle: 'proactivity',
  dated: true,
  title: 'A proposal has not been answered in time.',
  why: 'Ideas that vanish without an answer are the last ones; nothing ends proactivity as surely as silence.',
  remedy: 'Answer, also if the answer is no, and add `answered` and `outcome`.',
  bad: proposal(''),
  good: proposal(', answered: 2026-11-18, outcome: declined'),
  *check(file, context) {
    const found = pastRecordsOfFile(file, context);
    for (const made of found?.own ?? []) {
      if (!found || made.type !== 'proposal' || made.subject === undefined) continue;
      const commitments = found.model.agreement.proactivity?.commitments ?? [];
      const promise = commitments.find(({ id }) => made.subject === `commitment ${id}`);
      const due = promise && unansweredSince(made, promise.answer ?? '', found.evidence);
      if (!promise || due === undefined) continue;
      const what = made.record.what ?? promise.what ?? promise.id ?? '';
      yield {
        range: file.source.headOf(made.record),
        ...knownBy(made),
        message: t`The proposal “${what}” of ${formatDate(made.date)} should have been answered by ${formatDate(due)} (${describeWritten(promise.answer)}), and no answer is recorded. Ideas that vanish without an answer are the last ones: answer, and add \`answered\` and \`outcome\`.`,
        related: [
          {
            uri: found.model.file.uri,
            range: found.model.at(promise, 'answer'),
            message: t`The time to answer: ${describeWritten(promise.answer)}`,
          },
        ],
      };
    }
  },
};
