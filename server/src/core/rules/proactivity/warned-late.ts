import { formatDate } from '../../calendar/date.ts';
import { warningsIn } from '../../evidence/warning.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { pastRecordsOfFile } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

const warned = (date: string) =>
  justStarted +
  recordsWith(
    `type: warning, id: w1, by: cirrus, trigger: delivery-risk, noticed: 2026-11-16, date: ${date}, about: The new release may be late`,
  );

export const proactivityWarnedLate: FileRule = {
  on: 'file',
  id: 'proactivity/warned-late',
  severity: 'warning',
  principle: 'proactivity',
  dated: true,
  title: 'An early warning came later than promised.',
  why: 'What is told late leaves no time to act, and teaches the other side to ask instead of to trust.',
  remedy: 'Talk about what kept it back; correct `noticed` or `date` if they are wrong.',
  bad: warned('2026-11-20'),
  good: warned('2026-11-17'),
  *check(file, context) {
    const found = pastRecordsOfFile(file, context);
    if (!found || found.evidence.areHolidaysUnclear) return;
    const { evidence, model, own } = found;
    for (const { id, name, records, due, noticed, promise } of warningsIn(model, evidence)) {
      const [first] = records;
      if (due === undefined || noticed === undefined || first.day <= due) continue;
      if (!own.includes(first) || !promise) continue;
      const who = first.by === undefined ? '?' : model.nameOf(first.by);
      yield {
        range: file.source.headOf(first.record),
        path: `records[warning ${id}]`,
        message: t`${who} noticed “${name}” on ${formatDate(noticed)} and told it on ${formatDate(first.date)}, though it was to be told by ${formatDate(due)}. What is told late leaves no time to act: talk about what kept it back.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(promise, 'within'),
            message: t`Promised within ${promise.within ?? ''}`,
          },
        ],
      };
    }
  },
};
