import { type IsoDate, isIsoDate } from '../calendar/date.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { Draft } from '../model/draft.ts';
import type { FileModel } from '../model/file-model.ts';
import type {
  BenchmarkRecord,
  HealthCheckRecord,
  MeetingRecord,
  NoticeRecord,
  ProposalRecord,
  RecordEntry,
  ReviewRecord,
  SharedRecord,
  WaivedRecord,
} from '../schema/generated/types.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';

export type RecordType = RecordEntry['type'];

/** The keys of all types of record together, each as it is where it is. */
export type AnyRecord = { type?: RecordType } & Fields<MeetingRecord> &
  Fields<SharedRecord> &
  Fields<NoticeRecord> &
  Fields<BenchmarkRecord> &
  Fields<ProposalRecord> &
  Fields<HealthCheckRecord> &
  Fields<ReviewRecord> &
  Fields<WaivedRecord>;

type Fields<T> = Omit<Draft<T>, 'type'>;

/** One record that could be read, with what it is about. */
export interface RecordModel {
  readonly file: FileModel;
  readonly record: AnyRecord;
  /** Undefined where it could not be read: it may be of any type. */
  readonly type: RecordType | undefined;
  /** The day on which it happened; of a waiver the planned day that is skipped. */
  readonly date: IsoDate;
  /**
   * What it is about, as promises are called: `forum board`, `commitment forecast`, `activity market-update`,
   * `review joint`, `review internal nordbank`, `health-check`. Former ids are replaced by the present one.
   * Undefined where it names nothing that exists, so that it may mean anything.
   */
  readonly subject: string | undefined;
  /** The party that acted, where the record says so. */
  readonly by: string | undefined;
  /** Stable within the agreement: type, subject and date. */
  readonly path: string;
}

/** All records of some files in the order of their dates. */
export interface RecordList {
  readonly records: readonly RecordModel[];
  /** Some record, or its day, could not be read: what seems to be missing may be there. */
  readonly hidesRecords: boolean;
}

/** Reads the records of an agreement from all its files; their order does not matter. */
export function collectRecords(files: readonly FileModel[], model: AgreementModel): RecordList {
  const names = new Names(model);
  let hidesRecords = false;
  const records: RecordModel[] = [];
  for (const file of files) {
    const list = file.value?.records;
    if (file.unreadable.size > 0 || (file.value && file.source.isDoubtful(file.value, 'records')))
      hidesRecords = true;
    if (!Array.isArray(list)) continue;
    if (file.source.hasDoubts(list)) hidesRecords = true;
    for (const record of list) {
      const read = isMapping(record) ? toModel(record, file, names) : undefined;
      if (read) records.push(read);
      else hidesRecords = true;
    }
  }
  return { records: records.sort(byDate), hidesRecords };
}

/** By day; on the same day by file and place, so that the order is always the same. */
function byDate(a: RecordModel, b: RecordModel): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.file.uri !== b.file.uri) return a.file.uri < b.file.uri ? -1 : 1;
  return placeOf(a) - placeOf(b);
}

function placeOf({ file, record }: RecordModel): number {
  return file.source.startOf(record) ?? 0;
}

function toModel(record: PlainMapping, file: FileModel, names: Names): RecordModel | undefined {
  const read = record as AnyRecord;
  const date = read.type === 'waived' ? read.occurrence : (read.date ?? read.occurrence);
  if (!isIsoDate(date)) return undefined;
  const subject = names.subjectOf(read);
  const path = `records[${[read.type ?? 'record', subject ?? names.written(read), date].filter(Boolean).join(' ')}]`;
  return { file, record: read, type: read.type, date, subject, by: read.by, path };
}

/** What records call the things of an agreement, also by ids that these had before (decision 11). */
class Names {
  readonly #known = new Map<string, string>();

  constructor(model: AgreementModel) {
    const { file } = model;
    for (const { kind, id, owner } of file.definitions) {
      const kindInRecords = kind === 'sharing' ? 'commitment' : kind;
      for (const former of Array.isArray(owner.formerly) ? owner.formerly : [])
        this.#add(`${kindInRecords} ${former}`, `${kindInRecords} ${id}`);
    }
    for (const { kind, id } of file.definitions) {
      const name = `${kind === 'sharing' ? 'commitment' : kind} ${id}`;
      this.#known.set(name, name);
    }
    for (const { id } of model.parties) this.#add(`party ${id}`, `party ${id}`);
    for (const id of model.agreement.retired ?? []) {
      for (const kind of ['forum', 'commitment', 'activity']) this.#add(`${kind} ${id}`, `${kind} ${id}`);
    }
  }

  subjectOf(record: AnyRecord): string | undefined {
    if (record.type === 'health-check') return 'health-check';
    if (record.type !== 'review') return this.#known.get(this.written(record));
    if (record.scope === 'joint') return 'review joint';
    return record.scope && this.#known.has(`party ${record.party}`)
      ? `review internal ${record.party}`
      : undefined;
  }

  /** The subject as it is written, whether it exists or not. */
  written({ type, forum, commitment, activity }: AnyRecord): string {
    // The forum of a benchmark is where its findings were looked at.
    if (activity !== undefined) return `activity ${activity}`;
    if (commitment !== undefined) return `commitment ${commitment}`;
    return forum !== undefined && type !== 'benchmark' ? `forum ${forum}` : '';
  }

  #add(written: string, meant: string): void {
    if (!this.#known.has(written)) this.#known.set(written, meant);
  }
}
