import { dayBefore } from '../../calendar/add-duration.ts';
import { formatDate, readDay } from '../../calendar/date.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { knownBy, pastRecordsOfFile } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';
import { promiseOf } from './promise-of.ts';

const notice = (date: string) =>
  justStarted +
  recordsWith(
    `type: notice, commitment: big-news, by: nordbank, event: new-sourcing, date: 2026-11-17, eventDate: ${date}, answered: 2026-11-20`,
  );

export const firstChoiceNotifiedLate: FileRule = {
  on: 'file',
  id: 'first-choice/notified-late',
  severity: 'error',
  principle: 'firstChoice',
  dated: true,
  title: 'A notice was given later than promised.',
  why: 'The other party had less time to act than it was promised, so its chance came second.',
  remedy:
    'Correct the dates if they are wrong. Otherwise talk about it: postpone the event, or make up for the lost time.',
  bad: notice('2026-12-17'),
  good: notice('2027-02-01'),
  *check(file, context) {
    const found = pastRecordsOfFile(file, context);
    for (const given of found?.own ?? []) {
      const promise = found && promiseOf(given, found.model);
      const eventDay = readDay(given.record.eventDate);
      const length = parseDuration(promise?.notice ?? '');
      if (!found || !promise || !length.ok || eventDay === undefined) continue;
      const latest = dayBefore(eventDay, length.value, found.evidence.free);
      if (given.day <= latest) continue;
      const [day, event, due] = [given.day, eventDay, latest].map(each => formatDate(each)) as [
        string,
        string,
        string,
      ];
      const late = given.day - latest;
      yield {
        range: file.source.headOf(given.record),
        ...knownBy(given),
        message:
          late === 1
            ? t`Notice under “${promise.id}” was given on ${day}, a day later than promised: ${describeWritten(promise.notice)} before ${event} was ${due}. The other party had less time to act than it was promised. Correct the dates if they are wrong; otherwise agree how the lost time is made up for.`
            : t`Notice under “${promise.id}” was given on ${day}, ${late} days later than promised: ${describeWritten(promise.notice)} before ${event} was ${due}. The other party had less time to act than it was promised. Correct the dates if they are wrong; otherwise agree how the lost time is made up for.`,
        related: [
          {
            uri: found.model.file.uri,
            range: found.model.at(promise.commitment, 'notice'),
            message: t`The notice that was promised: ${describeWritten(promise.notice)}`,
          },
        ],
      };
    }
  },
};
