import type { Evidence } from '../evidence/evidence.ts';
import { type Attendance, attendanceOf } from '../evidence/quorum.ts';
import type { RecordModel } from '../evidence/record.ts';
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { aYearBefore } from '../status/adherence.ts';
import type { Reader } from './reader.ts';
import type { DecisionsView } from './record-view.ts';

const attendances: Readonly<Record<Attendance['state'], Text | undefined>> = {
  met: undefined,
  below: t`below its quorum`,
  'not recorded': t`attendance not recorded`,
  unclear: t`nobody can tell whether it had its quorum`,
};

/** What meetings of the last twelve months decided, the newest first, and how many of them the reader is not shown. */
export function decisionsOf(
  { model, records, today }: Evidence,
  reader: Reader,
): { readonly shown: readonly DecisionsView[]; readonly hidden: number } {
  const start = aYearBefore(today);
  const meetings = records
    .filter(
      ({ type, day, record }) =>
        type === 'meeting' && day > start && day <= today && (record.decisions ?? []).length > 0,
    )
    .reverse();
  const shown = meetings.filter(({ record }) => reader.audience.forum(record.forum));
  return {
    shown: shown.map(entry => decisionsIn(entry, model, reader)),
    hidden: meetings.length - shown.length,
  };
}

/** What one meeting decided. */
export function decisionsIn(entry: RecordModel, model: AgreementModel, reader: Reader): DecisionsView {
  const { record, day, file } = entry;
  const attendance = attendances[attendanceOf(entry, model)?.state ?? 'met'];
  return {
    forum: reader.text(model.forum(record.forum)?.name ?? record.forum),
    day: reader.day(day),
    decisions: (record.decisions ?? []).map(decision => reader.text(decision)),
    attendance: attendance && reader.text(attendance),
    note: reader.text(record.note),
    place: reader.place(record, file),
  };
}
