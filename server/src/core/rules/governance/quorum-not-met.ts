import { dayBefore } from '../../calendar/add-duration.ts';
import { formatDate } from '../../calendar/date.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Attendance, attendanceOf } from '../../evidence/quorum.ts';
import type { RecordModel } from '../../evidence/record.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { pastRecordsOfFile } from '../evidence.ts';
import { meetingsFromJanuary, recordsWith, startingOn } from '../examples.ts';

const board = meetingsFromJanuary()
  .replace('agenda: [Forecast]', 'agenda: [Forecast], quorum: { members: 3 }')
  .replace(
    'members: [nordbank/mika-salo, cirrus/sara-berg]',
    'members: [nordbank/mika-salo, nordbank/anna-lind, cirrus/sara-berg, cirrus/erik-dahl]',
  );
const met = (present: string) =>
  startingOn('2026-11-02') +
  board +
  recordsWith(
    `type: meeting, forum: service-board, date: 2026-11-05, present: [${present}], decisions: [Freeze in December]`,
  );

export const governanceQuorumNotMet: FileRule = {
  on: 'file',
  id: 'governance/quorum-not-met',
  severity: 'warning',
  principle: 'governance',
  dated: true,
  title: 'A meeting decided below its quorum.',
  why: 'The parties agreed how many have to be there for a decision. What fewer decide, somebody who was not there need not accept.',
  remedy: 'Add who else was there, also as a deputy, or confirm the decisions in the next meeting.',
  bad: met('nordbank/mika-salo, cirrus/sara-berg'),
  good: met('nordbank/mika-salo, nordbank/anna-lind, cirrus/sara-berg'),
  *check(file, context) {
    const found = pastRecordsOfFile(file, context);
    for (const meeting of found?.own ?? []) {
      const attendance = found && belowQuorum(meeting, found.evidence);
      if (!found || !attendance) continue;
      const { model } = found;
      const forum = model.forum(meeting.subject?.replace('forum ', ''));
      const [name, day] = [forum?.name ?? '', formatDate(meeting.date)];
      yield {
        range: file.source.headOf(meeting.record),
        path: meeting.path,
        message: t`“${name}” decided on ${day} below its quorum: ${lackOf(attendance, model)}. What was decided need not be accepted. Add who else was there, or confirm the decisions in the next meeting.`,
        related: forum
          ? [
              {
                uri: model.file.uri,
                range: model.file.source.keyOf(forum.forum, 'quorum'),
                message: t`The quorum of “${name}”`,
              },
            ]
          : [],
      };
    }
  },
};

/** Who was at a meeting of the last year that decided without its quorum. Older ones are judged by no quorum of today. */
export function belowQuorum(meeting: RecordModel, { model, today }: Evidence): Attendance | undefined {
  if ((meeting.record.decisions?.length ?? 0) === 0) return undefined;
  if (meeting.day <= dayBefore(today, { amount: 1, unit: 'year' })) return undefined;
  const attendance = attendanceOf(meeting, model);
  return attendance?.state === 'below' ? attendance : undefined;
}

function lackOf({ present, short }: Attendance, model: AgreementModel): Text {
  if (short.length > 0) return t`too few of ${and(short.map(id => model.nameOf(id)))} were there`;
  return present === 1 ? t`1 member or deputy was there` : t`${present} members or deputies were there`;
}
