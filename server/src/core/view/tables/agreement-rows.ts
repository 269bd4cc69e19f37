import type { IsoDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { FileModel } from '../../model/file-model.ts';

/** An agreement with what is known of it on a day: what all tables are made from. */
export interface AgreementRow {
  readonly id: string;
  /** Its path, as the host would write it. */
  readonly path: string;
  readonly file: FileModel;
  readonly evidence: Evidence;
}

/** The agreements among some files, in the order of their paths. */
export function agreementRows(
  files: readonly FileModel[],
  checker: Checker,
  today: IsoDate,
  pathOf: (uri: string) => string,
): AgreementRow[] {
  return files
    .flatMap(file => {
      const evidence = checker.workspace.evidenceOf(file, today);
      return evidence
        ? [{ id: evidence.model.agreement.id ?? '', path: pathOf(file.uri), file, evidence }]
        : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
