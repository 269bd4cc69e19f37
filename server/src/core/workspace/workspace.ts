import type { IsoDate } from '../calendar/date.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { EvidenceCache } from '../evidence/evidence-cache.ts';
import type { RecordList } from '../evidence/record.ts';
import { AgreementModel } from '../model/agreement.ts';
import { type FileModel, type FileSnapshot, readFile } from '../model/file-model.ts';
import { type DocumentKind, isConfigurationFile } from '../schema/kind.ts';
import { sameItems } from '../util/same-items.ts';
import { suggestions } from '../util/suggest.ts';
import type { Vocabulary } from '../util/vocabulary.ts';
import { ChangeLog, type Changes } from './change-log.ts';
import { dependenciesOf } from './dependencies.ts';
import type { Existence } from './existence.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';
import { homesOf, Scope } from './scope.ts';
import { idOf, partyIdsOf, WorkspaceIndex } from './workspace-index.ts';

/**
 * The files that are known, as their host last handed them in, and the only door from one file to another. It
 * reads no disk: hosts put files in and take them out.
 */
export class Workspace implements ReadonlyWorkspace {
  readonly #snapshots = new Map<string, FileSnapshot>();
  readonly #files = new Map<string, FileModel>();
  /** Files as they were before an edit, until they are read as they are now. */
  readonly #outdated = new Map<string, FileModel>();
  readonly #configurations = new Set<string>();
  readonly #agreements = new WeakMap<
    FileModel,
    { parties: readonly (FileModel | undefined)[]; model: AgreementModel }
  >();
  readonly #evidence = new EvidenceCache(this);
  readonly #existence = new Map<string, Existence>();
  readonly #scopes = new WeakMap<FileModel, { epoch: number; scope: Scope }>();
  readonly #upToDate = new WorkspaceIndex();
  /** Files that the index does not know yet as they are now. */
  readonly #pending = new Set<string>();
  readonly #changes = new ChangeLog();
  #sorted: readonly string[] | undefined;
  complete = true;
  folders: readonly string[] | undefined;
  revision = 0;
  readonly #other: Workspace | undefined;

  /** @param other another state of the same files: what it has read already, is not read again */
  constructor(other?: Workspace) {
    this.#other = other;
  }

  /** Adds a file or replaces its text. The same text again changes nothing. */
  set(uri: string, text: string): void {
    const before = this.#snapshots.get(uri);
    if (before?.text === text) return;
    if (!before) this.#sorted = undefined;
    this.#snapshots.set(uri, this.#snapshot(uri, text));
    const outdated = this.#files.get(uri);
    if (outdated) this.#outdated.set(uri, outdated);
    this.#forget(uri);
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
    this.#outdated.delete(uri);
    this.#sorted = undefined;
    this.#forget(uri);
  }

  /** A workspace that differs in one text, for trying something out; what is read of other files is shared. */
  with(uri: string, text: string): Workspace {
    const other = this.copy();
    other.set(uri, text);
    return other;
  }

  /** A workspace of its own with the same files; what is read of them is shared. */
  copy(): Workspace {
    const other = new Workspace();
    for (const [each, snapshot] of this.#snapshots) other.#snapshots.set(each, snapshot);
    for (const [each, file] of this.#files) other.#files.set(each, file);
    for (const [each, existence] of this.#existence) other.#existence.set(each, existence);
    for (const each of this.#configurations) other.#configurations.add(each);
    for (const each of this.#snapshots.keys()) other.#pending.add(each);
    other.complete = this.complete;
    other.folders = this.folders;
    return other;
  }

  uris(): readonly string[] {
    this.#sorted ??= [...this.#snapshots.keys()].sort();
    return this.#sorted;
  }

  file(uri: string): FileModel | undefined {
    const known = this.#files.get(uri);
    if (known) return known;
    const snapshot = this.#snapshots.get(uri);
    if (!snapshot) return undefined;
    const file = this.#other?.readAlready(snapshot) ?? readFile(snapshot, this.#outdated.get(uri));
    this.#outdated.delete(uri);
    this.#files.set(uri, file);
    return file;
  }

  /** A file as read, if it has been, and from this very text. */
  readAlready({ uri, text, isConfiguration }: FileSnapshot): FileModel | undefined {
    const file = this.#files.get(uri);
    return file?.text === text && file.isConfiguration === isConfiguration ? file : undefined;
  }

  existence(uri: string): Existence | undefined {
    return this.#existence.get(uri);
  }

  /** What the host has found out, undefined where it cannot know; returns whether that is new. */
  setExistence(uri: string, existence: Existence | undefined): boolean {
    if (this.#existence.get(uri) === existence) return false;
    if (existence) this.#existence.set(uri, existence);
    else this.#existence.delete(uri);
    this.revision++;
    this.#changes.add(uri, true);
    return true;
  }

  agreementOf(file: FileModel): AgreementModel | undefined {
    if (file.kind !== 'Agreement' || !file.value) return undefined;
    const parties = this.#partyFilesOf(file);
    const known = this.#agreements.get(file);
    if (known && sameItems(known.parties, parties)) return known.model;
    const model = new AgreementModel(file, this);
    this.#agreements.set(file, { parties, model });
    return model;
  }

  evidenceOf(file: FileModel, today: IsoDate): Evidence | undefined {
    const model = this.agreementOf(file);
    return model && this.#evidence.of(model, today);
  }

  recordListOf(model: AgreementModel): RecordList {
    return this.#evidence.recordsOf(model);
  }

  scopeOf(file: FileModel): Scope {
    this.#index();
    const { epoch } = this.#changes;
    const known = this.#scopes.get(file);
    if (known?.epoch === epoch && known.scope.homes.every(home => this.#files.get(home.uri) === home))
      return known.scope;
    const homes = homesOf(file, this);
    const scope = known && sameItems(known.scope.homes, homes) ? known.scope : new Scope(file, homes, this);
    this.#scopes.set(file, { epoch, scope });
    return scope;
  }

  agreements(id: string): readonly FileModel[] {
    return this.#index().withId('Agreement', id);
  }

  partyFile(id: string): FileModel | undefined {
    return this.#index().withId('Party', id)[0];
  }

  partyFiles(id: string): readonly FileModel[] {
    return this.#index().withId('Party', id);
  }

  recordsOf(agreementId: string): readonly FileModel[] {
    return this.#index().withId('Records', agreementId);
  }

  idsOf(kind: DocumentKind): string[] {
    return this.#index().ids(kind);
  }

  /** Whether a file of a kind has the id. */
  hasId(kind: DocumentKind, id: string): boolean {
    return this.#index().withId(kind, id).length > 0;
  }

  /** All ids of a kind, to find the nearest ones in. */
  vocabulary(kind: DocumentKind): Vocabulary {
    return this.#index().vocabulary(kind);
  }

  /** All files of a kind, in a stable order. */
  filesOf(kind: DocumentKind): readonly FileModel[] {
    return this.#index().files(kind);
  }

  unnamedRecords(): readonly FileModel[] {
    return [...this.#index().unnamedRecords(), ...this.unclearFiles().filter(mayHoldRecords)];
  }

  possibleRecordsOf(agreementId: string): readonly FileModel[] {
    // While files are still being read nothing is certain anyway, and many lack their agreement.
    const orphans = this.complete ? this.orphanedRecords() : [];
    const near = orphans.filter(file => suggestions(agreementId, [idOf(file) ?? '']).length > 0);
    return [...new Set([...this.unnamedRecords(), ...near])];
  }

  orphanedRecords(): readonly FileModel[] {
    return this.#index().orphanedRecords();
  }

  missingParties(): string[] {
    return this.#index().missingParties();
  }

  unclearFiles(): readonly FileModel[] {
    return this.#index().unclear;
  }

  mayHide(kind: DocumentKind, id: string): boolean {
    return this.#index().mayHide(kind, id);
  }

  configurationFiles(): FileModel[] {
    return this.uris()
      .filter(isConfigurationFile)
      .flatMap(uri => this.file(uri) ?? []);
  }

  agreementsUsing(partyId: string): readonly FileModel[] {
    return this.#index().usersOf(partyId);
  }

  dependencies(file: FileModel): readonly FileModel[] {
    return dependenciesOf(file, this);
  }

  changesSince(point: number): Changes {
    this.#index();
    return this.#changes.since(point);
  }

  #forget(uri: string): void {
    this.#files.delete(uri);
    this.#pending.add(uri);
    this.revision++;
  }

  #partyFilesOf(file: FileModel): (FileModel | undefined)[] {
    return partyIdsOf(file).map(id => this.partyFile(id));
  }

  #index(): WorkspaceIndex {
    for (const uri of this.#pending) {
      this.#pending.delete(uri);
      this.#changes.add(uri, this.#upToDate.update(uri, this.file(uri)));
    }
    return this.#upToDate;
  }
}

/** Whether what could be read of a file of no known kind leaves it open that it holds records. */
function mayHoldRecords({ value }: FileModel): boolean {
  const keys = Object.keys(value ?? {});
  return keys.includes('agreement') || keys.every(key => ['apiVersion', 'kind', 'records'].includes(key));
}
