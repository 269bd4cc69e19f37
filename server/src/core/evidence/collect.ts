import { type IsoDate, readDay } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { nameOfPeriod } from '../calendar/periods.ts';
import { t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import { isMapping } from '../schema/walk.ts';
import type { Range } from '../util/text.ts';
import { resolved, type YamlItem } from '../yaml/tree.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { Consents } from './consent.ts';
import { anyRecord, type Doubt, kindsOf } from './doubt.ts';
import { KnownPeople } from './known-people.ts';
import type { AnyRecord, Consent, RecordModel } from './record.ts';
import { type PeriodMeant, ReportPeriods } from './report-periods.ts';
import { noParty, Subjects } from './subjects.ts';

/** All records of some files in the order of their dates. */
export interface RecordList {
  /** Those with a readable day, whether they prove something or not. */
  readonly records: readonly RecordModel[];
  /** The same by their files. */
  readonly byFile: ReadonlyMap<FileModel, readonly RecordModel[]>;
  /** What proves nothing, and what it may be. */
  readonly doubts: readonly Doubt[];
}

/** Reads the records of an agreement from all its files; their order does not matter. */
export function collectRecords(files: readonly FileModel[], model: AgreementModel): RecordList {
  // Most agreements have none, and knowing all that records could name is what takes the time.
  if (files.length === 0) return { records: [], byFile: new Map(), doubts: [] };
  const reader = new Reader(model);
  const read = files.flatMap(file => entriesOf(file).map(entry => reader.read(entry, file)));
  const doubts = files.flatMap(file => [
    ...unreadableIn(file),
    ...untypedIn(file).flatMap(entry => reader.readUntyped(entry, file)),
  ]);
  const records = read.flatMap(({ entry }) => entry ?? []).sort(byDate);
  return {
    records,
    byFile: byFileOf(records),
    doubts: [...doubts, ...read.flatMap(({ doubt }) => doubt ?? [])],
  };
}

/** The records of each file, in the same order. */
function byFileOf(records: readonly RecordModel[]): Map<FileModel, RecordModel[]> {
  const byFile = new Map<FileModel, RecordModel[]>();
  for (const record of records) {
    const same = byFile.get(record.file);
    if (same) same.push(record);
    else byFile.set(record.file, [record]);
  }
  return byFile;
}

/** The records of a file that are mappings at least. */
export function entriesOf({ value }: FileModel): PlainMapping[] {
  return Array.isArray(value?.records) ? value.records.filter(isMapping) : [];
}

/** Lines and entries of which nobody knows whether they are records, or of what. */
export function unreadableIn(file: FileModel): Doubt[] {
  const { value, source, yaml, unreadable } = file;
  const doubts: Doubt[] = [];
  const add = (range: Range) => doubts.push(anyRecord(file, range, 'unreadable', t`cannot be read`));
  if (unreadable.has('') || unreadable.has('records')) for (const range of yaml.unreadable) add(range);
  if (!value) {
    if (doubts.length === 0) add(file.lines.line(0));
    return doubts;
  }
  if (source.isDoubtful(value, 'records')) add(source.keyOf(value, 'records'));
  const list = value.records;
  if (!Array.isArray(list)) return doubts;
  const rejected = rejectedItems(list, file);
  for (const { value, range } of rejected) {
    const node = resolved(value);
    const isEmpty = node?.kind === 'scalar' && (node.value === null || node.value === '');
    if (node?.kind !== 'mapping' && !isEmpty) add(source.firstLineOf(range));
  }
  if (rejected.length === 0 && source.hasDoubts(list)) add(source.keyOf(value, 'records'));
  return doubts;
}

/** Entries that are not among the records of the file, since their type is missing or not known. */
export function untypedIn(file: FileModel): PlainMapping[] {
  const list = file.value?.records;
  if (!Array.isArray(list)) return [];
  return rejectedItems(list, file).flatMap(({ value }) => {
    const node = resolved(value);
    const entry = node?.kind === 'mapping' ? file.source.valueOfNode(node) : undefined;
    return isMapping(entry) ? [entry] : [];
  });
}

function rejectedItems(list: unknown[], { source }: FileModel): YamlItem[] {
  if (source.isSound) return [];
  const node = source.nodeOf(list);
  if (node?.kind !== 'sequence' || node.items.length === list.length) return [];
  const kept = new Set(list.map((_, index) => source.entry(list, index)));
  return node.items.filter(item => !kept.has(item));
}

/** By day; on the same day by file and place, so that the order is always the same. */
function byDate(a: RecordModel, b: RecordModel): number {
  if (a.day !== b.day) return a.day - b.day;
  // Those of one file already stand in its order.
  return a.file.uri === b.file.uri ? 0 : a.file.uri < b.file.uri ? -1 : 1;
}

/** Reads records as those of one agreement. */
export class Reader {
  readonly #model: AgreementModel;
  readonly #subjects: Subjects;
  readonly #consents: Consents;
  readonly #people: KnownPeople;
  /** Who promised what, by what records are about. */
  readonly #givers = new Map<string, readonly string[]>();
  readonly #periods = new Map<string, ReportPeriods>();

  constructor(model: AgreementModel) {
    this.#model = model;
    for (const { id, direction } of model.commitments) this.#givers.set(`commitment ${id}`, direction.by);
    for (const { id, direction, report } of model.reports) {
      const [subject, periods] = [`report ${id}`, ReportPeriods.of(model, report as PlainMapping)];
      this.#givers.set(subject, direction.by);
      if (periods) this.#periods.set(subject, periods);
    }
    this.#subjects = new Subjects(model);
    this.#people = new KnownPeople(model);
    this.#consents = new Consents(model, this.#people);
  }

  /** Reads an entry whose type is not known: what its texts say may be true. */
  readUntyped(mapping: PlainMapping, file: FileModel): Doubt[] {
    const texts = Object.entries(mapping).filter(
      ([key, value]) => key !== 'type' && typeof value === 'string',
    );
    const { doubt } = this.read(Object.fromEntries(texts), file);
    if (!doubt) return [];
    // What its minutes say was not read.
    const record = 'actions' in mapping ? undefined : doubt.record;
    return [{ ...doubt, ...noType, record, range: file.source.headOf(mapping) }];
  }

  /** @returns the record where its day can be read, and a doubt where it proves nothing though it may be something */
  read(mapping: PlainMapping, file: FileModel): { entry?: RecordModel; doubt?: Doubt } {
    const record = mapping as AnyRecord;
    const { type } = record;
    const by = type === 'approval' ? undefined : record.by;
    const written = type === 'waived' ? record.occurrence : (record.date ?? record.occurrence);
    const day = readDay(written);
    const date = day === undefined ? undefined : (written as IsoDate);
    const { subject, perhaps, ...meaning } = this.#subjects.meaningOf(record);
    const consent =
      type === 'waived' && subject !== undefined && this.#subjects.isPresent(subject)
        ? this.#consents.of(record, subject, !hasDoubtsIn(record, 'agreedBy', file))
        : undefined;
    const covered = this.#coveredBy(record, subject, day, file);
    const flaw =
      meaning.reason && meaning.why
        ? { reason: meaning.reason, why: meaning.why }
        : (this.#flawOf(record, subject, file) ?? flawOfConsent(consent) ?? flawOfPeriod(covered));
    const name = subject ?? this.#subjects.written(record);
    const isNamedAlone = type !== undefined && namedAlone.has(type);
    const parts = [type ?? 'record', isNamedAlone ? name.slice(name.indexOf(' ') + 1) : name];
    const period = covered && 'period' in covered ? covered.period : undefined;
    const details = [record.version, record.level, date];
    const formerPath = `records[${[...parts, ...details].filter(Boolean).join(' ')}]`;
    // Two parties that act on one day, and two periods that are reported together, are two things.
    const apart = isNamedAlone ? [] : [by, period && nameOfPeriod(period)];
    const path = `records[${[...parts, ...apart, ...details].filter(Boolean).join(' ')}]`;
    const isProof = !flaw && consent?.state !== 'lacking' && !this.#isByOther(record);
    const entry =
      day !== undefined && date !== undefined
        ? { file, record, type, date, day, subject, period, by, path, formerPath, isProof, consent }
        : undefined;
    const open = flaw ?? (entry ? undefined : noDay);
    // What is not agreed on is judged as if it were not skipped: there is no doubt about it.
    if (!open || consent?.state === 'lacking') return entry ? { entry } : {};
    const isAboutKind = meaning.reason === 'other-kind' || perhaps.length === 0;
    const doubt: Doubt = {
      ...open,
      file,
      range: file.source.headOf(record),
      kinds: isAboutKind ? kindsOf(record, type) : [],
      subjects: perhaps,
      party: by !== undefined && this.#model.party(by) && open.reason !== 'other-party' ? by : undefined,
      entry,
      record,
    };
    return entry ? { entry, doubt } : { doubt };
  }

  /** The period that a report covers. */
  #coveredBy(record: AnyRecord, subject: string | undefined, day: Day | undefined, file: FileModel) {
    if (record.type !== 'report' || subject === undefined || day === undefined) return undefined;
    const isReadable = !file.source.isDoubtful(record, 'period');
    return this.#periods.get(subject)?.meant(record, day, isReadable);
  }

  #flawOfApproval(record: AnyRecord, file: FileModel): Flaw | undefined {
    const { by } = record;
    if (keysOfApproval.some(key => file.source.isDoubtful(record, key))) return unreadable;
    const isKnown = by === undefined || this.#people.partyOf(by) !== undefined;
    return isKnown
      ? undefined
      : {
          reason: 'unknown-person',
          why: t`names \`${by}\`, who could not be found, as the one who approved it`,
        };
  }

  /** Nobody signs for another party: such an approval counts for nothing, and there is no doubt about it. */
  #isByOther({ type, by, party }: AnyRecord): boolean {
    const home = type === 'approval' && by !== undefined ? this.#people.partyOf(by) : undefined;
    return home !== undefined && party !== undefined && home !== party;
  }

  /** What keeps a record from being a proof, though it says what it is about. */
  #flawOf(record: AnyRecord, subject: string | undefined, file: FileModel): Flaw | undefined {
    const { type, by } = record;
    if (type === undefined) return noType;
    if (type === 'approval') return this.#flawOfApproval(record, file);
    if (by === undefined) {
      const isHidden = file.source.isDoubtful(record, 'by');
      return isHidden ? { reason: 'unknown-party', why: t`names a party that cannot be read` } : undefined;
    }
    if (!this.#model.party(by)) return { reason: 'unknown-party', why: noParty(by) };
    const [giver, ...others] = this.#givers.get(subject ?? '') ?? [];
    if (giver === undefined || [giver, ...others].includes(by)) return undefined;
    const [acted, owes] = [this.#model.nameOf(by), this.#model.nameOf(giver)];
    return { reason: 'other-party', why: t`says that ${acted} did it, where ${owes} promised to` };
  }
}

/** Types whose subject begins with their own name, which a path need not say twice. */
const namedAlone: ReadonlySet<string> = new Set(['approval', 'warning', 'escalation', 'measure', 'action']);

/** What of an approval may be something else than it seems where it cannot be read. */
const keysOfApproval = ['version', 'by', 'refused'] as const;

type Flaw = Pick<Doubt, 'reason' | 'why'>;

const noType: Flaw = { reason: 'no-type', why: t`has no type that is known` };

const unreadable: Flaw = { reason: 'unreadable', why: t`cannot be read` };

const noDay: Flaw = { reason: 'no-date', why: t`has no day that can be read` };

function flawOfConsent(consent: Consent | undefined): Flaw | undefined {
  return consent?.state === 'unclear'
    ? {
        reason: 'unknown-person',
        why: t`names nobody who could be found for one of the parties that have to agree`,
      }
    : undefined;
}

function flawOfPeriod(meant: PeriodMeant | undefined): Flaw | undefined {
  return meant && 'why' in meant ? { reason: 'unclear-period', why: meant.why } : undefined;
}

function hasDoubtsIn(record: AnyRecord, key: 'agreedBy', file: FileModel): boolean {
  const list = record[key];
  return file.source.isDoubtful(record, key) || (list !== undefined && file.source.hasDoubts(list));
}
