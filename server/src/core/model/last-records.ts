import { isMapping } from '../schema/walk.ts';
import { type IsoDate, isIsoDate } from './calendar/date.ts';
import type { FileModel } from './file-model.ts';

/**
 * When things were last recorded, until a day, by what and which: `forum board`, `commitment forecast`,
 * `activity market-update`, `review joint`, `review internal` and `health-check`.
 */
export function lastRecords(files: readonly FileModel[], until: IsoDate): ReadonlyMap<string, IsoDate> {
  const last = new Map<string, IsoDate>();
  for (const { value } of files) {
    for (const record of Array.isArray(value?.records) ? value.records : []) {
      const name = isMapping(record) ? nameOf(record) : undefined;
      if (name === undefined || !isIsoDate(record.date) || record.date > until) continue;
      const known = last.get(name);
      if (!known || known < record.date) last.set(name, record.date);
    }
  }
  return last;
}

function nameOf(record: Record<string, unknown>): string | undefined {
  switch (record.type) {
    case 'meeting':
      return `forum ${record.forum}`;
    case 'shared':
    case 'proposal':
      return `commitment ${record.commitment}`;
    case 'benchmark':
      return `activity ${record.activity}`;
    case 'review':
      return `review ${record.scope}`;
    case 'health-check':
      return 'health-check';
    default:
      return undefined;
  }
}
