import type { RecordForm } from '../../../server/src/core/index.ts';
import type {
  AddPersonAnswer,
  AddPersonParams,
  RecordAnswer,
  RecordParams,
} from '../../../server/src/lsp/record-protocol.ts';

/** What the dialogue asks the language server. */
export interface Recorder {
  /** What is to be asked; undefined while nobody can say, and for a file that is no agreement. */
  recordForm(params: RecordParams): Promise<RecordForm | undefined>;
  /** What is to be written, or why it cannot be. */
  record(params: RecordParams): Promise<RecordAnswer | undefined>;
  /** What adds somebody to the people of a party. */
  addPerson(params: AddPersonParams): Promise<AddPersonAnswer | undefined>;
}
