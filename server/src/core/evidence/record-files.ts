import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import type { RecordList } from './collect.ts';

/** What evidence asks of the files around an agreement; the workspace answers. */
export interface RecordFiles {
  /** False while files are still being read: what is not there yet may still come. */
  readonly complete: boolean;
  /** The files that declare an agreement of this id: one in a sound workspace. The same list means the same files, here and below. */
  agreements(id: string): readonly FileModel[];
  /** All records of an agreement. */
  recordsOf(agreementId: string): readonly FileModel[];
  /** Files that may hold records of the agreement though they do not name it. */
  possibleRecordsOf(agreementId: string): readonly FileModel[];
  /** What was recorded for an agreement, from all its files. */
  recordListOf(model: AgreementModel): RecordList;
}
