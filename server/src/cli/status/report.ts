import {
  type AgreementModel,
  type AgreementStatus,
  type Dictionary,
  type IsoDate,
  idOf,
  type Readiness,
  type ReadinessLine,
  readinessInWords,
  readinessOf,
  statusOfAgreement as statusOf,
  type Workspace,
} from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import type { UnreadPlace } from '../check/report.ts';
import type { Style } from '../terminal/style.ts';

/** What `status` found out: the one source of every output format. */
export interface StatusReport {
  readonly asOf: IsoDate;
  /** The agreements that were asked for, by path. */
  readonly agreements: readonly ReportedAgreement[];
  /** What is there and was not read: something may be recorded in there. */
  readonly unread: readonly UnreadPlace[];
  /** The language of the output; English without one. */
  readonly dictionary: Dictionary | undefined;
  /** How the user would write the path of a file. */
  readonly pathOf: (uri: string) => string;
}

export interface ReportedAgreement {
  readonly path: string;
  readonly model: AgreementModel;
  readonly status: AgreementStatus;
  /** What to know before the parties decide whether to go on, and the same in words. */
  readonly readiness: Readiness;
  readonly readinessLines: readonly ReadinessLine[];
}

/** Turns a report into text, with a line break at its end. The same report and style give the same text. */
export type StatusFormat = (report: StatusReport, style: Style) => string;

/**
 * The status of the agreements among some files; records that were asked for stand for their agreement.
 *
 * @param uris the files that were asked for
 */
export function statusReportOf(
  uris: readonly string[],
  workspace: Workspace,
  asOf: IsoDate,
  cwd: string,
  dictionary: Dictionary | undefined,
  unread: readonly UnreadPlace[] = [],
): StatusReport {
  const path = (uri: string) => nameOf(pathOf(uri) ?? uri, cwd);
  const files = uris.flatMap(uri => workspace.file(uri) ?? []);
  const meant = files.flatMap(file => {
    if (file.kind === 'Agreement') return [file];
    const id = file.kind === 'Records' ? idOf(file) : undefined;
    return id === undefined ? [] : workspace.agreements(id);
  });
  const agreements = [...new Set(meant)].flatMap(file => {
    const evidence = workspace.evidenceOf(file, asOf);
    if (!evidence) return [];
    const readiness = readinessOf(evidence, workspace);
    return [
      {
        path: path(file.uri),
        model: evidence.model,
        status: statusOf(evidence),
        readiness,
        readinessLines: readinessInWords(readiness, evidence),
      },
    ];
  });
  return {
    asOf,
    agreements: agreements.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    unread,
    dictionary,
    pathOf: path,
  };
}
