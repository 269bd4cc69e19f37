import type { IsoDate } from '../calendar/date.ts';
import type { Scoped } from '../config/scoped.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { EvidenceCache } from '../evidence/evidence-cache.ts';
import type { RecordList } from '../evidence/record.ts';
import { AgreementModel } from '../model/agreement.ts';
import { type FileModel, type FileSnapshot, readFile } from '../model/file-model.ts';
import { type DocumentKind, isConfigurationFile, isPartnershipFile } from '../schema/kind.ts';
import { sameItems } from '../util/same-items.ts';
import { suggestions } from '../util/suggest.ts';
import { type Aside, Bounds } from './bounds.ts';
import { ChangeLog, type Changes } from './change-log.ts';
import { ConfigurationsInUse } from './configurations-in-use.ts';
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
  readonly #configurations: ConfigurationsInUse;
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
  /** Grows with each change of a file, or of what is known to exist. */
  revision = 0;
  readonly #other: Workspace | undefined;
  #bounds = new Bounds(undefined);
  /** False for a file that is looked at by itself: then it is part, wherever it is. */
  #isBounded = true;
  /** What the host says to be no part, wherever it is. */
  readonly #excluded = new Set<string>();
  readonly #alone = new WeakMap<FileModel, { configurations: readonly unknown[]; workspace: Workspace }>();

  /** @param other another state of the same files: what it has read already, is not read again */
  constructor(other?: Workspace) {
    this.#other = other;
    this.#configurations = new ConfigurationsInUse({
      files: this,
      isUsedOtherwise: uri => this.#readAgain(uri),
    });
  }

  /**
   * The URIs of the folders that files may refer to one another in; undefined: nothing is bounded. What lies
   * outside of them, and not below the file that names it, is never looked at.
   */
  get folders(): readonly string[] | undefined {
    return this.#bounds.folders;
  }

  set folders(folders: readonly string[] | undefined) {
    this.bounds = new Bounds(folders);
  }

  /** The folders, with what is known of those on the way to the files. */
  get bounds(): Bounds {
    return this.#bounds;
  }

  set bounds(bounds: Bounds) {
    if (bounds === this.#bounds) return;
    this.#bounds = bounds;
    this.#configurations.outdate();
    this.#reconsider();
  }

  /** The configurations that the host insists on, in place of the nearest ones. */
  insistOn(configurations: Scoped<string | undefined>): void {
    this.#configurations.insistOn(configurations);
  }

  /** Says of a file that it is no part of the workspace, wherever it is: another one stands for it. */
  exclude(uri: string, isExcluded: boolean): void {
    if (this.#excluded.has(uri) === isExcluded) return;
    if (isExcluded) this.#excluded.add(uri);
    else this.#excluded.delete(uri);
    this.#reconsider();
  }

  /** Why a file is no part of the workspace, though it is known; undefined: it is one. */
  asideOf(uri: string): Aside | 'ignored' | 'second' | undefined {
    if (!this.#isBounded) return undefined;
    if (this.#excluded.has(uri)) return 'second';
    this.#settle();
    return this.#bounds.asideOf(uri) ?? (this.#configurations.ignores(uri) ? 'ignored' : undefined);
  }

  /** Whether a file is part of the workspace, so that others see what it defines. */
  isMember(uri: string): boolean {
    return this.asideOf(uri) === undefined;
  }

  /**
   * The workspace that a file lives in: this one, or for a file that is no part of it one with nothing else but the
   * configurations. There nothing counts as missing, since nobody knows what belongs to it.
   */
  of(uri: string): Workspace {
    const file = this.isMember(uri) ? undefined : this.file(uri);
    if (!file) return this;
    const configurations = this.#configurations.files();
    const known = this.#alone.get(file);
    if (known && sameItems(known.configurations, configurations)) return known.workspace;
    const workspace = new Workspace(this);
    workspace.#isBounded = false;
    workspace.#bounds = this.#bounds;
    workspace.complete = false;
    workspace.insistOn(this.#configurations.insisted);
    for (const each of [file, ...configurations]) workspace.set(each.uri, each.text);
    this.#alone.set(file, { configurations, workspace });
    return workspace;
  }

  /** Adds a file or replaces its text. The same text again changes nothing. */
  set(uri: string, text: string): void {
    const before = this.#snapshots.get(uri);
    if (before?.text === text) return;
    if (!before) this.#sorted = undefined;
    this.#configurations.changed(uri, true);
    this.#snapshots.set(uri, this.#snapshot(uri, text));
    const outdated = this.#files.get(uri);
    if (outdated) this.#outdated.set(uri, outdated);
    this.#forget(uri);
  }

  #snapshot(uri: string, text: string): FileSnapshot {
    return this.#configurations.isUsed(uri) ? { uri, text, isConfiguration: true } : { uri, text };
  }

  /** A file is used as a configuration from now on, or not any more: it is read as what it is. */
  #readAgain(uri: string): void {
    const snapshot = this.#snapshots.get(uri);
    if (!snapshot) return;
    this.#outdated.delete(uri);
    this.#snapshots.set(uri, this.#snapshot(uri, snapshot.text));
    this.#forget(uri);
  }

  delete(uri: string): void {
    if (!this.#snapshots.delete(uri)) return;
    this.#configurations.changed(uri, false);
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
    other.#configurations.takeOver(this.#configurations);
    for (const each of this.#snapshots.keys()) other.#pending.add(each);
    for (const each of this.#excluded) other.#excluded.add(each);
    other.complete = this.complete;
    other.#bounds = this.#bounds;
    other.#isBounded = this.#isBounded;
    return other;
  }

  uris(): readonly string[] {
    this.#sorted ??= [...this.#snapshots.keys()].sort();
    return this.#sorted;
  }

  file(uri: string): FileModel | undefined {
    this.#settle();
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

  #settle(): void {
    if (this.#configurations.settle()) this.#reconsider();
  }

  /** Some files may have become part of the workspace, or are no part any more. */
  #reconsider(): void {
    for (const uri of this.#snapshots.keys()) this.#pending.add(uri);
    this.revision++;
  }

  #forget(uri: string): void {
    this.#files.delete(uri);
    this.#pending.add(uri);
    this.revision++;
  }

  /** What others can see of a file: nothing of one that is no part, or that only serves as a configuration. */
  #indexed(uri: string): FileModel | undefined {
    const onlyServes = this.#configurations.isUsed(uri) && !isPartnershipFile(uri);
    return onlyServes || !this.isMember(uri) ? undefined : this.file(uri);
  }

  #partyFilesOf(file: FileModel): (FileModel | undefined)[] {
    return partyIdsOf(file).map(id => this.partyFile(id));
  }

  #index(): WorkspaceIndex {
    this.#settle();
    for (const uri of this.#pending) {
      this.#pending.delete(uri);
      const isKnownOtherwise = this.#upToDate.update(uri, this.#indexed(uri));
      // What a configuration says concerns any file.
      this.#changes.add(uri, isKnownOtherwise || this.#configurations.has(uri));
    }
    return this.#upToDate;
  }
}

/** Whether what could be read of a file of no known kind leaves it open that it holds records. */
function mayHoldRecords({ value }: FileModel): boolean {
  const keys = Object.keys(value ?? {});
  return keys.includes('agreement') || keys.every(key => ['apiVersion', 'kind', 'records'].includes(key));
}
