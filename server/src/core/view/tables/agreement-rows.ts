import type { IsoDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { FileModel } from '../../model/file-model.ts';
import { idOf } from '../../workspace/file-ids.ts';

/** An agreement with what is known of it on a day: what all tables are made from. */
export interface AgreementRow {
  /** Tells it from all others: its id; where it has none, or another has the same, its path. */
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
  const rows = files.flatMap(file => {
    const evidence = checker.workspace.evidenceOf(file, today);
    return evidence ? [{ path: pathOf(file.uri), file, evidence }] : [];
  });
  const times = new Map<string | undefined, number>();
  for (const row of rows) times.set(idOf(row.file), (times.get(idOf(row.file)) ?? 0) + 1);
  return rows
    .map(row => {
      const id = idOf(row.file);
      return { ...row, id: id !== undefined && times.get(id) === 1 ? id : row.path };
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
