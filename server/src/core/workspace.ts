import { dependenciesOf } from './dependencies.ts';
import { AgreementModel } from './model/agreement.ts';
import type { IsoDate } from './model/calendar/date.ts';
import { Evidence } from './model/evidence/evidence.ts';
import { collectRecords, type RecordList } from './model/evidence/record.ts';
import { type FileModel, type FileSnapshot, readFile } from './model/file-model.ts';
import { type DocumentKind, isConfigurationFile } from './model/kind.ts';
import { Scope } from './model/scope.ts';
import type { Existence } from './named-files.ts';
import { sameItems } from './same-items.ts';
import { idOf, partyIdsOf, WorkspaceIndex } from './workspace-index.ts';

/**
 * The files that are known, as their host last handed them in, and the only door from one file to another. It
 * reads no disk: hosts put files in and take them out.
 */
export class Workspace {
  readonly #snapshots = new Map<string, FileSnapshot>();
  readonly #files = new Map<string, FileModel>();
  readonly #configurations = new Set<string>();
  readonly #agreements = new WeakMap<
    FileModel,
    { parties: readonly (FileModel | undefined)[]; model: AgreementModel }
  >();
  readonly #evidence = new WeakMap<FileModel, { basis: readonly unknown[]; evidence: Evidence }>();
  readonly #recordLists = new WeakMap<AgreementModel, { files: readonly FileModel[]; list: RecordList }>();
  readonly #existence = new Map<string, Existence>();
  readonly #scopes = new WeakMap<FileModel, { index: WorkspaceIndex; scope: Scope }>();
  #known: WorkspaceIndex | undefined;
  /**
   * False while the host is still handing files in: what is not there yet may still come, so rules do not
   * report it as missing.
   */
  complete = true;

  /** Adds a file or replaces its text. The same text again changes nothing. */
  set(uri: string, text: string): void {
    if (this.#snapshots.get(uri)?.text === text) return;
    this.#snapshots.set(uri, this.#snapshot(uri, text));
    this.#files.delete(uri);
    this.#known = undefined;
  }

  /** Reads a file as a configuration, whatever it is called: another configuration or the host names it as one. */
  useAsConfiguration(uri: string): void {
    if (this.#configurations.has(uri)) return;
    this.#configurations.add(uri);
    const snapshot = this.#snapshots.get(uri);
    if (snapshot === undefined || this.file(uri)?.kind === 'Config') return;
    this.delete(uri);
    this.set(uri, snapshot.text);
  }

  #snapshot(uri: string, text: string): FileSnapshot {
    return this.#configurations.has(uri) ? { uri, text, isConfiguration: true } : { uri, text };
  }

  delete(uri: string): void {
    if (!this.#snapshots.delete(uri)) return;
    this.#files.delete(uri);
    this.#known = undefined;
  }

  /** A workspace that differs in one text, for trying something out; what is read of other files is shared. */
  with(uri: string, text: string): Workspace {
    const other = new Workspace();
    for (const [each, snapshot] of this.#snapshots) other.#snapshots.set(each, snapshot);
    for (const [each, file] of this.#files) other.#files.set(each, file);
    for (const [each, existence] of this.#existence) other.#existence.set(each, existence);
    for (const each of this.#configurations) other.#configurations.add(each);
    other.complete = this.complete;
    other.set(uri, text);
    return other;
  }

  /** All files, in a stable order. */
  uris(): string[] {
    return [...this.#snapshots.keys()].sort();
  }

  /** A file as read; undefined when it is not in the workspace. Read once per text. */
  file(uri: string): FileModel | undefined {
    const known = this.#files.get(uri);
    if (known) return known;
    const snapshot = this.#snapshots.get(uri);
    if (!snapshot) return undefined;
    const file = readFile(snapshot);
    this.#files.set(uri, file);
    return file;
  }

  /** Whether something that a file names exists; undefined as long as the host has not said. */
  existence(uri: string): Existence | undefined {
    return this.#existence.get(uri);
  }

  /** What the host has found out, undefined where it cannot know; returns whether that is new. */
  setExistence(uri: string, existence: Existence | undefined): boolean {
    if (this.#existence.get(uri) === existence) return false;
    if (existence) this.#existence.set(uri, existence);
    else this.#existence.delete(uri);
    return true;
  }

  /** The model of an agreement's file, with its `Party` files; undefined for other kinds of file. */
  agreementOf(file: FileModel): AgreementModel | undefined {
    if (file.kind !== 'Agreement' || !file.value) return undefined;
    const parties = this.#partyFilesOf(file);
    const known = this.#agreements.get(file);
    if (known && sameItems(known.parties, parties)) return known.model;
    const model = new AgreementModel(file, this);
    this.#agreements.set(file, { parties, model });
    return model;
  }

  /**
   * What an agreement promises, held against what was recorded until a day; undefined for other kinds of file. Kept for
   * as long as the agreement, its records and the day are the same.
   */
  evidenceOf(file: FileModel, today: IsoDate): Evidence | undefined {
    const model = this.agreementOf(file);
    if (!model) return undefined;
    const id = idOf(file) ?? '';
    const basis = [
      model,
      today,
      this.complete,
      ...this.agreements(id),
      ...this.recordsOf(id),
      ...this.unnamedRecords(),
    ];
    const known = this.#evidence.get(file);
    if (known && sameItems(known.basis, basis)) return known.evidence;
    const evidence = new Evidence(model, this, today);
    this.#evidence.set(file, { basis, evidence });
    return evidence;
  }

  /** What was recorded for an agreement, from all its files. Kept until one of them changes. */
  recordListOf(model: AgreementModel): RecordList {
    const { id } = model.agreement;
    const files = id === undefined ? [] : this.recordsOf(id);
    const known = this.#recordLists.get(model);
    if (known && sameItems(known.files, files)) return known.list;
    const list = collectRecords(files, model);
    this.#recordLists.set(model, { files, list });
    return list;
  }

  /** The names that a file can use. Kept until any file changes. */
  scopeOf(file: FileModel): Scope {
    const index = this.#index();
    const known = this.#scopes.get(file);
    if (known?.index === index) return known.scope;
    const scope = new Scope(file, this);
    this.#scopes.set(file, { index, scope });
    return scope;
  }

  /** The files that declare an agreement of this id: one in a sound workspace. */
  agreements(id: string): readonly FileModel[] {
    return this.#index().withId('Agreement', id);
  }

  /** The first of the files that declare the party; a second one is a finding of its own. */
  partyFile(id: string): FileModel | undefined {
    return this.#index().withId('Party', id)[0];
  }

  partyFiles(id: string): readonly FileModel[] {
    return this.#index().withId('Party', id);
  }

  /** All records of an agreement, from any number of files. */
  recordsOf(agreementId: string): readonly FileModel[] {
    return this.#index().withId('Records', agreementId);
  }

  /** All ids of a kind, for suggestions. */
  idsOf(kind: DocumentKind): string[] {
    return this.#index().ids(kind);
  }

  /** All files of a kind, in a stable order. */
  filesOf(kind: DocumentKind): readonly FileModel[] {
    return this.#index().files(kind);
  }

  /** Files that may be records of any agreement, since what they are or which one they name could not be read. */
  unnamedRecords(): readonly FileModel[] {
    const unnamed = this.filesOf('Records').filter(file => idOf(file) === undefined);
    return [...unnamed, ...this.unclearFiles().filter(mayHoldRecords)];
  }

  /** Records whose agreement is not in the workspace. */
  orphanedRecords(): FileModel[] {
    return this.filesOf('Records').filter(file => this.agreements(idOf(file) ?? '').length === 0);
  }

  /** The ids of parties that agreements take from `Party` files which are not in the workspace. */
  missingParties(): string[] {
    const taken = new Set(this.filesOf('Agreement').flatMap(partyIdsOf));
    return [...taken].filter(id => !this.partyFile(id));
  }

  /** Files that may be anything, since neither their `kind` nor their keys could be read. */
  unclearFiles(): readonly FileModel[] {
    return this.#index().unclear;
  }

  /** Whether a file that could not be read, or whose id or kind could not, may be the one that is looked for. */
  mayHide(kind: DocumentKind, id: string): boolean {
    return this.#index().mayHide(kind, id);
  }

  /** All configuration files; any of them may extend another. */
  configurationFiles(): FileModel[] {
    return this.uris()
      .filter(isConfigurationFile)
      .flatMap(uri => this.file(uri) ?? []);
  }

  /** The agreements that take a party from its `Party` file. */
  agreementsUsing(partyId: string): readonly FileModel[] {
    return this.filesOf('Agreement').filter(file => partyIdsOf(file).includes(partyId));
  }

  /** The other files that a file's findings rest on; see {@link dependenciesOf}. */
  dependencies(file: FileModel): readonly FileModel[] {
    return dependenciesOf(file, this);
  }

  #partyFilesOf(file: FileModel): (FileModel | undefined)[] {
    return partyIdsOf(file).map(id => this.partyFile(id));
  }

  #index(): WorkspaceIndex {
    this.#known ??= new WorkspaceIndex(this.uris().flatMap(uri => this.file(uri) ?? []));
    return this.#known;
  }
}

/** Whether what could be read of a file of no known kind leaves it open that it holds records. */
function mayHoldRecords({ value }: FileModel): boolean {
  const keys = Object.keys(value ?? {});
  return keys.includes('agreement') || keys.every(key => ['apiVersion', 'kind', 'records'].includes(key));
}
