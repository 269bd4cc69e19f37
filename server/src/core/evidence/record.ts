import type { IsoDate } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/periods.ts';
import type { Draft } from '../model/draft.ts';
import type { FileModel } from '../model/file-model.ts';
import type { PartyModel } from '../model/parties.ts';
import type {
  ActionRecord,
  ApprovalRecord,
  BenchmarkRecord,
  EscalationRecord,
  FulfilledRecord,
  HealthCheckRecord,
  MeasureRecord,
  MeetingRecord,
  NoticeRecord,
  ProposalRecord,
  RecordEntry,
  ReportRecord,
  ReviewRecord,
  SharedRecord,
  WaivedRecord,
  WarningRecord,
} from '../schema/generated/types.ts';

export type RecordType = RecordEntry['type'];

/** The keys of all types of record together, each as it is where it is. */
export type AnyRecord = { type?: RecordType } & Fields<MeetingRecord> &
  Fields<SharedRecord> &
  Fields<NoticeRecord> &
  Fields<BenchmarkRecord> &
  Fields<ProposalRecord> &
  Fields<ReportRecord> &
  Fields<FulfilledRecord> &
  Fields<HealthCheckRecord> &
  Fields<ReviewRecord> &
  Fields<ApprovalRecord> &
  Fields<WarningRecord> &
  Fields<EscalationRecord> &
  Fields<MeasureRecord> &
  Fields<ActionRecord> &
  Fields<WaivedRecord>;

type Fields<T> = Omit<Draft<T>, 'type'>;

/** Who agreed to skip an occasion. */
export interface Consent {
  /**
   * `given`: somebody of each party concerned agreed. `lacking`: of some party nobody did, and the occasion counts as if
   * it were not skipped. `unclear`: somebody who agreed cannot be told, so that it may be either.
   */
  readonly state: 'given' | 'lacking' | 'unclear';
  /** The parties concerned of which nobody is known to have agreed. */
  readonly lacking: readonly PartyModel[];
}

/** One record whose day could be read, with what it is about. */
export interface RecordModel {
  readonly file: FileModel;
  readonly record: AnyRecord;
  /** Undefined where it could not be read: it may be of any type. */
  readonly type: RecordType | undefined;
  /** The day on which it happened, as it is written; of a waiver the planned day that is skipped. */
  readonly date: IsoDate;
  /** The same as a number. */
  readonly day: Day;
  /**
   * What it is about, as promises are called: `forum board`, `commitment forecast`, `activity market-update`,
   * `report service-report`, `review joint`, `review internal nordbank`, `health-check`, `approval nordbank`,
   * `warning w7`, `escalation e3`, `action fy27-plan`, `measure accuracy`. Former ids are replaced by the present one.
   * Undefined where nobody can tell.
   */
  readonly subject: string | undefined;
  /** Of a report the period that it covers, where that is known. */
  readonly period: Period | undefined;
  /** The party that acted, where the record says so. */
  readonly by: string | undefined;
  /** Stable within the agreement: type, subject, who acted, period, version and date. */
  readonly path: string;
  /** The same without who acted and the period: what findings were called by once. */
  readonly formerPath: string;
  /** Whether all of it that counts is known: what it is about, who acted, who agreed. Else it proves nothing. */
  readonly isProof: boolean;
  /** Of a waiver: who agreed. */
  readonly consent: Consent | undefined;
}
