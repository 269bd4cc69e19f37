/** What our client and server say to each other about recording what happened; see `protocol.ts`. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Answers, FilledPart } from '../core/index.ts';
import type { FileParams } from './protocol.ts';

/**
 * A command of our client, for code lenses. Its argument has the URI of an agreement and what is known of a record already, by the
 * names of the questions of its form; the editor asks for the rest.
 */
export const RECORD_COMMAND = 'partnership.record';

/**
 * Client → server, with {@link RecordParams}: what is to be asked so that something can be recorded in an agreement (`RecordForm`),
 * as far as the answers so far tell; what of them cannot be understood is said. Of records that of their agreement; null for any
 * other file. Any client may ask.
 */
export const RECORD_FORM = 'partnership/recordForm';

/**
 * Client → server, with {@link RecordParams}: what is to be written of the answers to such a form ({@link RecordAnswer}), as
 * `partnership record` writes it; null for a file that is no agreement. Nothing is written: the client does that, if it is
 * still wanted. Any client may ask.
 */
export const RECORD = 'partnership/record';

/**
 * Client → server, with {@link AddPersonParams}: what adds somebody to the people of a party ({@link AddPersonAnswer}); null for a
 * file that is no agreement. Any client may ask.
 */
export const ADD_PERSON = 'partnership/addPerson';

/**
 * Client → server, with {@link RecordPackParams}: what is to be written of a meeting pack that somebody has filled in
 * ({@link RecordPackAnswer}), as `partnership record --from` writes it. Any client may ask.
 */
export const RECORD_PACK = 'partnership/recordPack';

/** What a filled-in file consists of, as `server/src/documents/` takes it apart. */
export interface RecordPackParams extends Pick<RecordParams, 'taken'> {
  readonly parts: readonly FilledPart[];
}

/** The record of the meeting, with what of the pack could not be read, in sentences. */
export interface RecordPackAnswer {
  readonly record: RecordAnswer;
  readonly unread: readonly string[];
  /** Whether the rest may be recorded without that. */
  readonly mayLeaveOut: boolean;
}

/** An agreement, and what was answered so far to the questions of its `RecordForm`, by their names. */
export interface RecordParams extends FileParams {
  readonly answers: Answers;
  /** URIs at which the client sees something that it does not hand out, so that nothing is written there. */
  readonly taken?: readonly string[];
}

/** What is to be written, or why it cannot be, in the language of the session. */
export type RecordAnswer =
  | {
      readonly edit: WorkspaceEdit;
      /** The file that is made or changed. */
      readonly uri: string;
      /** Its text before, null for a new one, and afterwards. */
      readonly before: string | null;
      readonly after: string;
      /** What is put in. */
      readonly added: string;
      /** Where, in the text afterwards, something is left to say; else the end of what was added. A UTF-16 offset. */
      readonly left: number;
      /** What is worth knowing of it, in sentences. */
      readonly notes: readonly string[];
    }
  | { readonly refused: string };

/** Somebody to be added: to which party, by its id, and by which name. */
export interface AddPersonParams extends FileParams {
  readonly party: string;
  readonly name: string;
}

/** What adds them, and as whom they are known then (`party/person`); or why they cannot be added. */
export type AddPersonAnswer =
  | {
      readonly edit: WorkspaceEdit;
      readonly uri: string;
      readonly before: string;
      readonly person: string;
    }
  | { readonly refused: string };
