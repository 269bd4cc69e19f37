import type { IsoDate } from '../calendar/date.ts';
import type { RecordList } from '../evidence/collect.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Reference } from '../model/references.ts';
import type { DocumentKind } from '../schema/kind.ts';
import type { Changes } from './change-log.ts';
import type { Existence } from './existence.ts';
import type { PartyUse } from './party-use.ts';
import type { Scope } from './scope.ts';

/**
 * The questions that can be asked of the files of a workspace. Asking never changes it; what is worked out for an answer
 * is kept for as long as it holds.
 */
export interface ReadonlyWorkspace {
  /**
   * False while the host is still handing files in: what is not there yet may still come, so rules do not
   * report it as missing.
   */
  readonly complete: boolean;
  /**
   * The URIs of the folders that files may refer to one another in; undefined: nothing is bounded. What lies
   * outside of them, and not below the file that names it, is never looked at.
   */
  readonly folders: readonly string[] | undefined;
  /** Grows with each change of a file, or of what is known to exist. */
  readonly revision: number;
  /** All files, in a stable order. */
  uris(): readonly string[];
  /** A file as read; undefined when it is not in the workspace. Read once per text. */
  file(uri: string): FileModel | undefined;
  /** Whether something that a file names exists; undefined as long as the host has not said. */
  existence(uri: string): Existence | undefined;
  /** The model of an agreement's file, with its `Party` files; undefined for other kinds of file. */
  agreementOf(file: FileModel): AgreementModel | undefined;
  /** What an agreement promises, held against what was recorded until a day; see {@link EvidenceCache.of}. */
  evidenceOf(file: FileModel, today: IsoDate): Evidence | undefined;
  /** What was recorded for an agreement, from all its files; see {@link EvidenceCache.recordsOf}. */
  recordListOf(model: AgreementModel): RecordList;
  /** The names that a file can use. Kept as long as the files that they come from are the same. */
  scopeOf(file: FileModel): Scope;
  /** The files that declare an agreement of this id: one in a sound workspace. */
  agreements(id: string): readonly FileModel[];
  /** The first of the files that declare the party; a second one is a finding of its own. */
  partyFile(id: string): FileModel | undefined;
  partyFiles(id: string): readonly FileModel[];
  /** All records of an agreement, from any number of files. */
  recordsOf(agreementId: string): readonly FileModel[];
  /** Whether there are records of an agreement; none has to be read for it. */
  isRecorded(agreementId: string): boolean;
  /** Whether an agreement takes the party from its `Party` file; none has to be read for it. */
  isTaken(partyId: string): boolean;
  /** All ids of a kind, for suggestions. */
  idsOf(kind: DocumentKind): string[];
  /** All files of a kind, in a stable order. */
  filesOf(kind: DocumentKind): readonly FileModel[];
  /** Files that may be records of any agreement, since what they are or which one they name could not be read. */
  unnamedRecords(): readonly FileModel[];
  /**
   * Files that may hold records of an agreement without naming it: those of no agreement that can be read, and those of
   * one that is not there and whose id is nearest to that of this agreement.
   */
  possibleRecordsOf(agreementId: string): readonly FileModel[];
  /** Records whose agreement is not in the workspace. */
  orphanedRecords(): readonly FileModel[];
  /** The ids of parties that agreements take from `Party` files which are not in the workspace. */
  missingParties(): readonly string[];
  /** Files that may be anything, since neither their `kind` nor their keys could be read. */
  unclearFiles(): readonly FileModel[];
  /** Whether a file that could not be read, or whose id or kind could not, may be the one that is looked for. */
  mayHide(kind: DocumentKind, id: string): boolean;
  /** All configuration files; any of them may extend another. */
  configurationFiles(): FileModel[];
  /** The agreements that take a party from its `Party` file. */
  agreementsUsing(partyId: string): readonly FileModel[];
  /** The same, as far as `Party` files have to know of them: they need not all be read for it. */
  usesOf(partyId: string): readonly PartyUse[];
  /** The same of all agreements. */
  allUses(): readonly PartyUse[];
  /** Whether an agreement or a `Party` file defines a thing of the kind and name. */
  isDefined(reference: Pick<Reference, 'kind' | 'name'>): boolean;
  /** The other files that a file's findings rest on; see {@link dependenciesOf}. */
  dependencies(file: FileModel): readonly FileModel[];
  /** What has changed since a point in time, and where that is now. */
  changesSince(point: number): Changes;
  /** Whether a file is part of the workspace, so that others see what it defines. */
  isMember(uri: string): boolean;
}
