import { formatDate } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { rhythmAt } from '../calendar/phases.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Occurrence } from '../evidence/occurrence.ts';
import type { PromiseKind, RegularPromise } from '../evidence/promise.ts';
import type { RecordModel } from '../evidence/record.ts';
import { lastKept, type Track } from '../evidence/track.ts';
import { joined, type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import { ownerOf } from '../model/reports.ts';
import type { Related, Report, RuleContext } from '../rule/rule.ts';
import { and } from '../util/lists.ts';

/** The evidence of an agreement in force; undefined where rules about dates have nothing to say (decision 1). */
export function evidenceInForce(
  { file }: Pick<AgreementModel, 'file'>,
  { workspace, today }: RuleContext,
): Evidence | undefined {
  const evidence = today && workspace.evidenceOf(file, today);
  return evidence?.isInForce && !evidence.isTermUnclear ? evidence : undefined;
}

/** The promises of some kinds whose days are certain; none where nothing is recorded at all. */
export function certainTracks(
  model: AgreementModel,
  context: RuleContext,
  ...kinds: readonly PromiseKind[]
): Track[] {
  const evidence = evidenceInForce(model, context);
  if (!evidence?.isRecorded) return [];
  return evidence.promises
    .filter(({ kind }) => kinds.includes(kind))
    .map(promise => evidence.track(promise))
    .filter(({ isCertain }) => isCertain);
}

/** The records of one Records file, with the one agreement that they can mean. */
export interface RecordsOfFile {
  readonly model: AgreementModel;
  /** Those of this file … */
  readonly own: readonly RecordModel[];
  /** … and of all files of the agreement, in the order of their days. */
  readonly all: readonly RecordModel[];
}

/** Undefined for other kinds of file, and where the agreement is not known. */
export function recordsOfFile(file: FileModel, { workspace }: RuleContext): RecordsOfFile | undefined {
  if (file.kind !== 'Records') return undefined;
  const [home, ...others] = workspace.agreements(String(file.value?.agreement));
  const model = home && others.length === 0 ? workspace.agreementOf(home) : undefined;
  if (!model) return undefined;
  const { records, byFile } = workspace.recordListOf(model);
  return { model, own: byFile.get(file) ?? [], all: records };
}

/** The same for rules about dates: only records of the part of the term that has passed, of an agreement in force. */
export function pastRecordsOfFile(
  file: FileModel,
  context: RuleContext,
): (RecordsOfFile & { readonly evidence: Evidence }) | undefined {
  const found = recordsOfFile(file, context);
  const evidence = found && evidenceInForce(found.model, context);
  if (!evidence) return undefined;
  return { ...found, own: found.own.filter(({ day }) => evidence.hasPassed(day)), evidence };
}

/** What a finding about a record, or about one of its keys, is known by. */
export function knownBy(
  { path, formerPath }: Pick<RecordModel, 'path' | 'formerPath'>,
  key = '',
): Pick<Report, 'path' | 'formerly'> {
  return {
    path: `${path}${key}`,
    ...(formerPath !== path && { formerly: [{ path: `${formerPath}${key}` }] }),
  };
}

/** Where a record stands, as another place of a finding. */
export function relatedRecord({ file, record }: RecordModel, message: Text): Related {
  return { uri: file.uri, range: file.source.headOf(record), message };
}

/** The last record that kept a promise, if there is one. */
export function lastRecord(track: Track): Related[] {
  const record = lastKept(track)?.record;
  return record ? [relatedRecord(record, t`Last recorded on ${formatDate(record.date)}`)] : [];
}

/** When an occasion was planned: a day, or the interval in which a forum with only a rhythm was to meet. */
export function whenPlanned(
  { promise }: Track,
  { opens, planned }: Occurrence,
  style: 'long' | 'short' = 'long',
): Text {
  const day = formatDate(planned, style);
  return meetsInIntervals(promise, planned) && opens !== planned
    ? t`${formatDate(opens, style)} to ${day}`
    : day;
}

function meetsInIntervals({ kind, cadence }: RegularPromise, planned: Day): boolean {
  const rhythm = rhythmAt(cadence, planned);
  return kind === 'forum' && !cadence.from && rhythm !== undefined && !rhythm.on && !rhythm.isMinimum;
}

/** The days of a few occasions; of many the last ones. */
export function listed(track: Track, occurrences: readonly Occurrence[]): Text {
  const style = occurrences.length > 1 ? 'short' : 'long';
  const shown = occurrences.slice(-mostShown).map(occurrence => whenPlanned(track, occurrence, style));
  const left = occurrences.length - shown.length;
  const list = joined(shown, '; ');
  return left > 0 ? t`${list}; and ${left} before` : list;
}

const mostShown = 5;

/** Who sees to what is owed, of several parties somebody of each; undefined where nobody is named. */
export function ownersOf(owed: readonly Track[], model: AgreementModel): Text | undefined {
  const people = owed.map(({ promise }) => model.person(ownerOf(promise.owner.owner, promise.party))?.name);
  const [first, ...others] = [...new Set(people.filter(name => name !== undefined))];
  if (first === undefined) return undefined;
  return others.length === 0 ? first : t`Each of ${and([first, ...others])}`;
}
