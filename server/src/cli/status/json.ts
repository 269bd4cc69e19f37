import {
  type Adherence,
  type AgreementModel,
  type AgreementStatus,
  type ApprovalStatus,
  type Attendance,
  coversIn,
  type DatedOccurrence,
  type Doubt,
  type DoubtReason,
  type Duty,
  type DutyKind,
  lineOf,
  type OccurrenceState,
  type PartyStatus,
  type PromiseKind,
  type Tally,
  type Text,
  toDate,
  translate,
} from '../../core/index.ts';
import { version } from '../../version.ts';
import { jsonText } from '../formats/escape/json.ts';
import { type JsonUnread, jsonUnread } from '../formats/json.ts';
import { followUpJson, type JsonFollowUp } from './follow-up-json.ts';
import { type JsonReadiness, readinessJson } from './readiness-json.ts';
import type { ReportedAgreement, StatusReport } from './report.ts';

/** The output of `--format json`; schemas/status-result.schema.json says what each property means. */
export interface StatusResult {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly agreements: readonly JsonAgreement[];
  /** Left out where there is none. */
  readonly unread?: readonly JsonUnread[];
}

export interface JsonAgreement extends JsonFollowUp, JsonReadiness {
  readonly file: string;
  readonly id: string | null;
  readonly title: string;
  readonly status: string | null;
  readonly standing: AgreementStatus['standing'];
  /** What it is for, what the parties want to reach, and what stands in the contract; each left out where nothing is said. */
  readonly purpose?: string;
  readonly objectives?: readonly JsonObjective[];
  readonly covered?: readonly JsonCover[];
  readonly starts: string | null;
  readonly ends: string | null;
  readonly recorded: boolean;
  readonly certain: boolean;
  /** What leaves something uncertain. */
  readonly doubts: readonly JsonDoubt[];
  readonly overdue: readonly JsonDuty[];
  readonly upcoming: readonly JsonDuty[];
  readonly promises: readonly JsonPromise[];
  readonly parties: readonly PartyStatus[];
  readonly actions: readonly JsonAction[];
  readonly quorums: readonly JsonQuorum[];
  readonly text: string | null;
  readonly approvals: readonly JsonApproval[];
}

export interface JsonApproval {
  readonly party: string;
  readonly state: ApprovalStatus['state'];
  readonly by: string | null;
  /** The record that says so. */
  readonly record: { readonly date: string; readonly file: string; readonly line: number } | null;
  readonly isOfOtherText: boolean;
}

export interface JsonObjective {
  readonly id: string | null;
  readonly what: string | null;
  readonly measure: string | null;
  readonly due: string | null;
  readonly owner: string | null;
}

export interface JsonCover {
  readonly part: string;
  readonly by: string;
}

export interface JsonDoubt {
  readonly file: string;
  readonly line: number;
  readonly reason: DoubtReason;
  readonly text: string;
}

export interface JsonQuorum {
  readonly forum: string;
  readonly date: string;
  readonly file: string;
  readonly line: number;
  readonly state: Attendance['state'];
  readonly present: number;
  readonly short: readonly string[];
  readonly decisions: readonly string[];
}

export interface JsonDuty {
  readonly kind: DutyKind;
  readonly id: string | null;
  readonly name: string;
  readonly parties: readonly string[];
  readonly person: string | null;
  readonly due: string;
  readonly until: string;
  readonly times: number;
}

export interface JsonPromise {
  readonly kind: PromiseKind;
  readonly id: string | null;
  readonly name: string;
  readonly parties: readonly string[];
  readonly total: Tally;
  readonly lastYear: Adherence;
  readonly occurrences: readonly JsonOccurrence[];
}

export interface JsonOccurrence {
  readonly planned: string;
  readonly opens: string;
  readonly closes: string;
  readonly state: OccurrenceState;
  /** Of a report the first and last day of the period that it covers. */
  readonly period?: { readonly first: string; readonly last: string };
  /** The day of the record that kept it, and where it stands. */
  readonly record: { readonly date: string; readonly file: string; readonly line: number } | null;
  /** Where what leaves it uncertain stands; left out where nothing does. */
  readonly doubts?: readonly JsonPlace[];
}

export interface JsonPlace {
  readonly file: string;
  readonly line: number;
}

export interface JsonAction {
  readonly id: string | null;
  readonly name: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly forum: string | null;
  readonly agreed: string | null;
  readonly doubts?: readonly JsonPlace[];
}

/** For other programs. Names are as the agreement writes them, all other words English, whatever the language. */
export function json(report: StatusReport): string {
  return jsonText(statusResultOf(report));
}

function statusResultOf(report: StatusReport): StatusResult {
  return {
    version: 1,
    tool: { name: 'partnership', version },
    asOf: report.asOf,
    agreements: report.agreements.map(agreement => jsonAgreement(agreement, report)),
    ...(report.unread.length > 0 && { unread: report.unread.map(place => jsonUnread(place, undefined)) }),
  };
}

function jsonAgreement(
  { path, status, model, readiness }: ReportedAgreement,
  report: StatusReport,
): JsonAgreement {
  const { id, title, standing, starts, ends, isRecorded, isCertain, promises, parties, actions } = status;
  return {
    file: path,
    id: id ?? null,
    title,
    status: status.status ?? null,
    standing,
    ...aims(model),
    starts: starts ?? null,
    ends: ends ?? null,
    recorded: isRecorded,
    certain: isCertain,
    doubts: status.doubts.map(doubt => ({
      ...placeOf(doubt, report),
      reason: doubt.reason,
      text: plain(doubt.why),
    })),
    overdue: status.overdue.map(jsonDuty),
    upcoming: status.upcoming.map(jsonDuty),
    promises: promises.map(({ kind, id, name, parties, total, lastYear, occurrences }) => ({
      kind,
      id: id ?? null,
      name: plain(name),
      parties,
      total,
      lastYear,
      occurrences: occurrences.map(occurrence => jsonOccurrence(occurrence, report)),
    })),
    parties,
    quorums: status.quorums.map(({ record, forum, attendance, decisions }) => ({
      forum,
      date: record.date,
      ...placeOf({ file: record.file, range: record.file.source.headOf(record.record) }, report),
      ...attendance,
      decisions,
    })),
    text: status.text ?? null,
    approvals: status.approvals.map(({ party, state, record, isOfOtherText }) => ({
      party: party.id,
      state,
      by: record?.record.by ?? null,
      record: record ? jsonRecord(record, report) : null,
      isOfOtherText,
    })),
    ...readinessJson(readiness),
    ...followUpJson(status.followUp, record => jsonRecord(record, report)),
    actions: actions.map(({ id, name, owner, due, isOverdue, forum, agreed, doubts }) => ({
      id: id ?? null,
      name,
      owner: owner ?? null,
      due: due ?? null,
      overdue: isOverdue,
      forum: forum ?? null,
      agreed: agreed ?? null,
      ...(doubts.length > 0 ? { doubts: doubts.map(doubt => placeOf(doubt, report)) } : {}),
    })),
  };
}

function aims(model: AgreementModel): Pick<JsonAgreement, 'purpose' | 'objectives' | 'covered'> {
  const { purpose, objectives = [] } = model.agreement;
  const covers = coversIn(model);
  return {
    ...(purpose && { purpose }),
    ...(objectives.length > 0 && {
      objectives: objectives.map(({ id, what, measure, due, owner }) => ({
        id: id ?? null,
        what: what ?? null,
        measure: measure ?? null,
        due: due ?? null,
        owner: owner ?? null,
      })),
    }),
    ...(covers.length > 0 && { covered: covers.map(({ part, text }) => ({ part, by: text })) }),
  };
}

function jsonDuty({ kind, id, name, parties, person, due, until, times }: Duty): JsonDuty {
  return { kind, id: id ?? null, name: plain(name), parties, person: person ?? null, due, until, times };
}

function jsonOccurrence(
  { planned, opens, closes, state, period, record, doubts }: DatedOccurrence,
  report: StatusReport,
): JsonOccurrence {
  const open = doubts ? { doubts: doubts.map(doubt => placeOf(doubt, report)) } : {};
  const covered = period ? { period: { first: toDate(period.first), last: toDate(period.last) } } : {};
  if (!record) return { planned, opens, closes, state, ...covered, record: null, ...open };
  return { planned, opens, closes, state, ...covered, record: jsonRecord(record, report), ...open };
}

function jsonRecord({ file, date, record }: NonNullable<DatedOccurrence['record']>, report: StatusReport) {
  return { date, ...placeOf({ file, range: file.source.headOf(record) }, report) };
}

function placeOf(place: Pick<Doubt, 'file' | 'range'>, report: StatusReport): JsonPlace {
  return { file: report.pathOf(place.file.uri), line: lineOf(place) };
}

function plain(text: Text): string {
  return translate(text);
}
