import {
  type Dictionary,
  type Finding,
  type LineIndex,
  type Range,
  type Severity,
  translate,
  type UnreadReason,
  unreadReasons,
} from '../../core/index.ts';
import { version } from '../../version.ts';
import type { Accepted } from '../check/checked.ts';
import {
  allAccepted,
  allFindings,
  type Counts,
  countsOf,
  type Report,
  type UnreadPlace,
} from '../check/report.ts';
import { jsonText } from './escape/json.ts';
import { placeOf } from './places.ts';

/** The output of `--format json`; schemas/check-result.schema.json says what each property means. */
export interface CheckResult {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly summary: { readonly files: number } & Counts & { readonly accepted: number };
  readonly findings: readonly JsonFinding[];
  readonly accepted: readonly JsonAccepted[];
  /** Left out where there are none. */
  readonly misnamed?: readonly string[];
  /** Left out where there is none. */
  readonly unread?: readonly JsonUnread[];
}

/** What is there and was not read. */
export interface JsonUnread {
  readonly file: string;
  readonly why: UnreadReason;
  /** Why, for people. */
  readonly message: string;
  /** The revision that holds it; left out where that is the disk. */
  readonly revision?: string;
}

/** A finding that somebody has accepted. */
export interface JsonAccepted extends JsonFinding {
  readonly acceptance: JsonPlace & {
    readonly by: 'comment' | 'waiver' | 'adopted';
    readonly reason: string;
    readonly approvedBy?: string;
    readonly until?: string;
  };
}

export interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly dated: boolean;
  readonly fingerprint: string;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

export interface JsonPlace {
  readonly file: string;
  readonly range: { readonly start: JsonPosition; readonly end: JsonPosition };
}

export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** For other programs. */
export function json(report: Report): string {
  return jsonText(resultOf(report));
}

export function resultOf(report: Report): CheckResult {
  return {
    version: 1,
    tool: { name: 'partnership', version },
    asOf: report.asOf,
    summary: {
      files: report.files.length,
      ...countsOf(allFindings(report)),
      accepted: allAccepted(report).length,
    },
    findings: allFindings(report).map(finding => jsonFinding(finding, report)),
    accepted: allAccepted(report).map(accepted => jsonAccepted(accepted, report)),
    ...(report.misnamed?.length ? { misnamed: report.misnamed } : {}),
    ...(report.unread?.length
      ? { unread: report.unread.map(place => jsonUnread(place, report.dictionary)) }
      : {}),
  };
}

export function jsonUnread(
  { path: file, why, revision }: UnreadPlace,
  dictionary: Dictionary | undefined,
): JsonUnread {
  const message = translate(unreadReasons[why], dictionary);
  return { file, why, message, ...(revision !== undefined && { revision }) };
}

function jsonAccepted(accepted: Accepted, report: Report): JsonAccepted {
  const { finding, by, reason, approvedBy, until, uri, range } = accepted;
  return {
    ...jsonFinding(finding, report),
    acceptance: {
      by,
      reason,
      ...(approvedBy !== undefined && { approvedBy }),
      ...(until !== undefined && { until }),
      ...place(uri, range, report),
    },
  };
}

function jsonFinding(finding: Finding, report: Report): JsonFinding {
  const { rule, severity, message, dated, fingerprint, uri, range, related } = finding;
  return {
    rule,
    severity,
    message,
    ...place(uri, range, report),
    dated,
    fingerprint,
    related: related.map(other => ({ message: other.message, ...place(other.uri, other.range, report) })),
  };
}

function place(uri: string, { start, end }: Range, report: Report): JsonPlace {
  const { path, model } = report.file(uri);
  return { file: path, range: { start: position(start, model.lines), end: position(end, model.lines) } };
}

function position(offset: number, lines: LineIndex): JsonPosition {
  return { ...placeOf(offset, lines), offset };
}
