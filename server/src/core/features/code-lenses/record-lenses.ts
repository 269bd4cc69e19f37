import { addDays, formatDayOfYear, type IsoDate } from '../../calendar/date.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Text, t } from '../../l10n/message.ts';
import { type BegunRecord, recordFor } from '../../recording/begun.ts';
import { dueDuties } from '../../status/due.ts';
import type { Range } from '../../util/text.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';

/** A line above a line of the text from which something can be recorded. */
export interface RecordLens {
  readonly range: Range;
  readonly title: Text;
  /** What is known of the record already. */
  readonly answers: BegunRecord;
}

/** How many days ahead something is due soon enough to be offered. */
const daysSoon = 14;

/** Above each forum a meeting can be recorded, and above each other promise that is overdue or due soon what keeps it. */
export function recordLenses(evidence: Evidence, workspace: ReadonlyWorkspace, today: IsoDate): RecordLens[] {
  const { model } = evidence;
  const { source } = model.file;
  const meetings = model.forums.flatMap(({ id, forum }): RecordLens[] =>
    id === undefined
      ? []
      : [
          {
            range: source.headOf(forum),
            title: t`Record a meeting…`,
            answers: { kind: 'meeting', subject: id },
          },
        ],
  );
  const due = dueDuties(evidence, daysSoon, workspace).flatMap(({ duty, isOverdue }): RecordLens[] => {
    const { kind, written, due } = duty;
    const answers = recordFor(duty, today);
    // What a record asks for stands in another file.
    if (kind === 'forum' || written.file !== model.file || !answers) return [];
    return [{ range: source.headOf(written.owner), title: titleOf(due, isOverdue, today), answers }];
  });
  // Of several occasions of one promise the first is the one that matters.
  const first = new Map(
    due.toReversed().map(lens => [`${lens.range.start} ${JSON.stringify(lens.answers)}`, lens]),
  );
  return [...meetings, ...[...first.values()].reverse()].sort((a, b) => a.range.start - b.range.start);
}

function titleOf(due: IsoDate, isOverdue: boolean, today: IsoDate): Text {
  if (isOverdue) return t`Overdue since ${formatDayOfYear(due)}: record…`;
  if (due === today) return t`Due today: record…`;
  if (due === addDays(today, 1)) return t`Due tomorrow: record…`;
  return due < today
    ? t`Due since ${formatDayOfYear(due)}: record…`
    : t`Due on ${formatDayOfYear(due)}: record…`;
}
