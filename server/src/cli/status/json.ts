import type { Occurrence, OccurrenceState } from '../../core/evidence/occurrence.ts';
import type { PromiseKind } from '../../core/evidence/promise.ts';
import { type Text, translate } from '../../core/l10n/message.ts';
import type { Adherence, Tally } from '../../core/status/adherence.ts';
import type { Duty, DutyKind } from '../../core/status/duty.ts';
import type { AgreementStatus, PartyStatus } from '../../core/status/status.ts';
import { version } from '../../version.ts';
import { jsonText } from '../formats/escape/json.ts';
import type { ReportedAgreement, StatusReport } from './report.ts';

/** The output of `--format json`; schemas/status-result.schema.json says what each property means. */
export interface StatusResult {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly agreements: readonly JsonAgreement[];
}

export interface JsonAgreement {
  readonly file: string;
  readonly id: string | null;
  readonly title: string;
  readonly status: string | null;
  readonly standing: AgreementStatus['standing'];
  readonly starts: string | null;
  readonly ends: string | null;
  readonly recorded: boolean;
  readonly certain: boolean;
  readonly overdue: readonly JsonDuty[];
  readonly upcoming: readonly JsonDuty[];
  readonly promises: readonly JsonPromise[];
  readonly parties: readonly PartyStatus[];
  readonly actions: readonly JsonAction[];
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
  /** The day of the record that kept it, and where it stands. */
  readonly record: { readonly date: string; readonly file: string; readonly line: number } | null;
}

export interface JsonAction {
  readonly id: string | null;
  readonly name: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly forum: string | null;
  readonly agreed: string | null;
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
  };
}

function jsonAgreement({ path, status }: ReportedAgreement, report: StatusReport): JsonAgreement {
  const { id, title, standing, starts, ends, isRecorded, isCertain, promises, parties, actions } = status;
  return {
    file: path,
    id: id ?? null,
    title,
    status: status.status ?? null,
    standing,
    starts: starts ?? null,
    ends: ends ?? null,
    recorded: isRecorded,
    certain: isCertain,
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
    actions: actions.map(({ id, name, owner, due, isOverdue, forum, agreed }) => ({
      id: id ?? null,
      name,
      owner: owner ?? null,
      due: due ?? null,
      overdue: isOverdue,
      forum: forum ?? null,
      agreed: agreed ?? null,
    })),
  };
}

function jsonDuty({ kind, id, name, parties, person, due, until, times }: Duty): JsonDuty {
  return { kind, id: id ?? null, name: plain(name), parties, person: person ?? null, due, until, times };
}

function jsonOccurrence(
  { planned, opens, closes, state, record }: Occurrence,
  report: StatusReport,
): JsonOccurrence {
  if (!record) return { planned, opens, closes, state, record: null };
  const { file, date } = record;
  const line = file.lines.lineAt(file.source.headOf(record.record).start) + 1;
  return { planned, opens, closes, state, record: { date, file: report.pathOf(file.uri), line } };
}

function plain(text: Text): string {
  return translate(text);
}
