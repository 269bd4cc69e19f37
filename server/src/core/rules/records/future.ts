import { formatDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { knownBy, recordsOfFile } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';
import { isFuture } from './is-future.ts';

export const recordsFuture: FileRule = {
  on: 'file',
  id: 'records/future',
  severity: 'warning',
  dated: true,
  title: 'A record has a date in the future.',
  why: 'Records say what has happened. One for a day to come is mistyped, or made in advance, and would hide that it was missed.',
  remedy: 'Correct the date, or add the record when it has happened.',
  bad: justStarted + recordsWith('type: shared, commitment: forecast, date: 2027-11-17'),
  good: justStarted + recordsWith('type: shared, commitment: forecast, date: 2026-11-17'),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    for (const record of found?.own ?? []) {
      if (!found || !isFuture(record, found.model, context)) continue;
      yield {
        range: file.source.headOf(record.record),
        ...knownBy(record),
        message: t`This is recorded for ${formatDate(record.date)}, a day that is still to come. Correct the date, or add the record when it has happened.`,
      };
    }
  },
};
