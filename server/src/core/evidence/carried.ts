import type { Doubt } from './doubt.ts';
import type { RecordModel, RecordType } from './record.ts';

/** A matter that several records tell of by the same id: a warning, an escalation. */
export interface Matter {
  readonly id: string;
  /** In the order of their days; the first one begins it. */
  readonly records: readonly [RecordModel, ...RecordModel[]];
}

/** The matters of a type that records tell of, in the order in which they began; only what is proved. */
export function mattersOf(records: readonly RecordModel[], type: RecordType): Matter[] {
  const byId = new Map<string, [RecordModel, ...RecordModel[]]>();
  for (const record of records) {
    const { id } = record.record;
    if (record.type !== type || id === undefined || !record.isProof) continue;
    const known = byId.get(id);
    if (known) known.push(record);
    else byId.set(id, [record]);
  }
  return [...byId].map(([id, records]) => ({ id, records }));
}

/** What the last record that says it says of a matter. */
export function lastWord<Key extends keyof RecordModel['record']>(
  { records }: Matter,
  key: Key,
): RecordModel['record'][Key] | undefined {
  return records.findLast(({ record }) => record[key] !== undefined)?.record[key];
}

/** What proves nothing and may carry a matter on: on the day of its last record, or later. */
export function doubtsAbout({ id, records }: Matter, type: RecordType, doubts: readonly Doubt[]): Doubt[] {
  const last = (records.at(-1) as RecordModel).day;
  return doubts.filter(({ record, entry }) => {
    if (!record) return true;
    if (entry && entry.day < last) return false;
    if (record.type !== undefined && record.type !== type) return false;
    return record.id === undefined || record.id === id;
  });
}
