import { formatDate, isIsoDate, toDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { knownBy, recordsOfFile } from '../evidence.ts';
import { recordsWith } from '../examples.ts';
import { isFuture } from './is-future.ts';

export const recordsOutsideTerm: FileRule = {
  on: 'file',
  id: 'records/outside-term',
  severity: 'warning',
  title: 'A record lies outside the agreement’s term.',
  why: 'Either its date is mistyped, so that the right occasion looks missed, or it belongs to another agreement.',
  remedy: 'Correct the date, move the record to the agreement that it belongs to, or correct the term.',
  bad: recordsWith('type: shared, commitment: forecast, date: 2025-12-15'),
  good: recordsWith('type: shared, commitment: forecast, date: 2026-01-15'),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    if (!found) return;
    const { model, own } = found;
    const { term } = model.agreement;
    const starts = isIsoDate(term?.starts) ? term.starts : undefined;
    const ends = isIsoDate(term?.ends) && term.renews === undefined ? term.ends : undefined;
    if (!term || (starts && ends && ends < starts)) return;
    for (const record of own) {
      const { type, period } = record;
      // A version is signed off before it begins, and its extension before it ends.
      if (type === 'approval') continue;
      // The last report of a term is sent after its end.
      const date = period && period.last < record.day ? toDate(period.last) : record.date;
      const [early, late] = [starts !== undefined && date < starts, ends !== undefined && date > ends];
      // What a measure was before the start is what later values are held against.
      if (early && type === 'measure') continue;
      if ((!early && !late) || isFuture(record, model, context)) continue;
      yield {
        range: file.source.headOf(record.record),
        ...knownBy(record),
        message: early
          ? t`This is recorded for ${formatDate(date)}, before the agreement starts on ${formatDate(starts ?? date)}. Correct the date, or move the record to the agreement that it belongs to.`
          : t`This is recorded for ${formatDate(date)}, after the agreement has ended on ${formatDate(ends ?? date)}. Correct the date, or the end of the agreement if it was extended.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(term, early ? 'starts' : 'ends'),
            message: early ? t`The agreement starts` : t`The agreement ends`,
          },
        ],
      };
    }
  },
};
