/**
 * This room is the only door from one file to another. Hosts put files in and take them out; everybody else asks a
 * `ReadonlyWorkspace`, and asking changes nothing.
 */
import type { IsoDate } from '../calendar/date.ts';
import type { Scoped } from '../config/scoped.ts';
import type { RecordList } from '../evidence/collect.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { EvidenceCache } from '../evidence/evidence-cache.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel, FileSnapshot } from '../model/file-model.ts';
import type { UnreadReason } from '../model/unread.ts';
import { isPartnershipFile } from '../schema/kind.ts';
import { sameItems } from '../util/same-items.ts';
import { AgreementModels } from './agreement-models.ts';
import { Bounds } from './bounds.ts';
import { ChangeLog, type Changes } from './change-log.ts';
import { ConfigurationsInUse } from './configurations-in-use.ts';
import { dependenciesOf } from './dependencies.ts';
import type { Existence } from './existence.ts';
import { FileQueries } from './file-queries.ts';
import { FileStore, type ListedFile } from './file-store.ts';
import { Kept, type KeptFacts } from './kept.ts';
import type { Listing } from './listing.ts';
import { Membership } from './membership.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';
import { keepsNames } from './same-names.ts';
import type { Scope } from './scope.ts';
import { Scopes } from './scopes.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** The files that are known, as their host last handed them in. It reads no disk. */
export class Workspace extends FileQueries implements ReadonlyWorkspace {
  readonly #store: FileStore;
  readonly #configurations: ConfigurationsInUse;
  readonly #agreements = new AgreementModels(this);
  readonly #evidence = new EvidenceCache(this);
  readonly #existence = new Map<string, Existence>();
  readonly #scopes = new Scopes(this);
  readonly #upToDate = new WorkspaceIndex(uri => this.#store.file(uri));
  /** Files that the index does not know yet as they are now. */
  readonly #pending = new Set<string>();
  readonly #changes = new ChangeLog();
  protected readonly kept = new Kept(this);
  /** Asks the host where it has not said whether something exists. */
  findExistence: ((uri: string) => Existence | undefined) | undefined;
  complete = true;
  revision = 0;
  readonly #membership = new Membership(uri => this.#configurations.ignores(uri));
  readonly #alone = new WeakMap<FileModel, { configurations: readonly unknown[]; workspace: Workspace }>();

  /** @param other another state of the same files: what it has read already, is not read again */
  constructor(other?: Workspace) {
    super();
    this.#configurations = new ConfigurationsInUse({
      files: this,
      isUsedOtherwise: uri => {
        if (this.#store.readAgain(uri)) this.#forget([uri]);
      },
    });
    this.#store = new FileStore(
      uri => this.#configurations.isUsed(uri),
      snapshot => (other ? other.#store.readAlready(snapshot) : undefined),
    );
  }

  get folders(): readonly string[] | undefined {
    return this.bounds.folders;
  }

  set folders(folders: readonly string[] | undefined) {
    this.bounds = new Bounds(folders);
  }

  get bounds(): Bounds {
    return this.#membership.bounds;
  }

  set bounds(bounds: Bounds) {
    if (bounds === this.bounds) return;
    this.#membership.bounds = bounds;
    this.#configurations.outdate();
    this.#reconsider();
  }

  /** The configurations that the host insists on, in place of the nearest ones. */
  insistOn(configurations: Scoped<string | undefined>): void {
    this.#configurations.insistOn(configurations);
  }

  /** Says of a file that it is no part of the workspace, wherever it is: another one stands for it. */
  exclude(uri: string, isExcluded: boolean): void {
    if (this.#membership.exclude(uri, isExcluded)) this.#reconsider();
  }

  /** Why a file is no part of the workspace, though it is known; undefined: it is one. */
  asideOf(uri: string): ReturnType<Membership['asideOf']> {
    this.#settle();
    return this.#membership.asideOf(uri);
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
    workspace.#membership.bounds = this.bounds;
    workspace.#membership.isBounded = false;
    workspace.complete = false;
    workspace.insistOn(this.#configurations.insisted);
    for (const each of [file, ...configurations]) workspace.#put(each);
    this.#alone.set(file, { configurations, workspace });
    return workspace;
  }

  /** Adds a file or replaces its text. The same text again changes nothing. */
  set(uri: string, text: string): void {
    this.#put({ uri, text });
  }

  /** A file or folder is there, and its host could not read it: it may be or hold anything that others look for. */
  setUnread(uri: string, unread: UnreadReason): void {
    this.#put({ uri, text: '', unread });
  }

  /** Adds a file that is read only when somebody asks for it, and may be let go again. */
  list(file: ListedFile): void {
    this.#configurations.changed(file.uri, true);
    this.#store.list(file);
    this.#forget([file.uri]);
  }

  /**
   * Forgets what was read of files that were listed; when somebody asks for one again, it is read again.
   *
   * @param facts what others may still ask of them, so that they need not be read for it
   * @param uris all that were listed, unless they are given
   */
  letGo(facts: Iterable<KeptFacts>, uris?: Iterable<string>): void {
    for (const each of facts) this.kept.add(each);
    this.#store.letGo(uris);
    this.#upToDate.letGo();
  }

  /** What others may ask of a file when it is let go. */
  factsOf(uri: string): KeptFacts | undefined {
    return this.kept.factsOf(uri);
  }

  #put(snapshot: FileSnapshot): void {
    const { uri } = snapshot;
    if (!this.#store.isNews(snapshot)) return;
    this.#configurations.changed(uri, true);
    this.#store.set(snapshot);
    this.#forget([uri]);
  }

  delete(uri: string): void {
    if (!this.#store.delete(uri)) return;
    this.#configurations.changed(uri, false);
    this.#forget([uri]);
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
    other.#store.takeOver(this.#store);
    for (const [each, existence] of this.#existence) other.#existence.set(each, existence);
    other.#configurations.takeOver(this.#configurations);
    for (const each of this.#store.uris()) other.#pending.add(each);
    other.complete = this.complete;
    other.findExistence = this.findExistence;
    other.#membership.takeOver(this.#membership);
    return other;
  }

  uris(): readonly string[] {
    return this.#store.uris();
  }

  file(uri: string): FileModel | undefined {
    this.#settle();
    return this.#store.file(uri);
  }

  existence(uri: string): Existence | undefined {
    return this.#existence.get(uri) ?? this.findExistence?.(uri);
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
    return this.#agreements.of(file);
  }

  evidenceOf(file: FileModel, today: IsoDate): Evidence | undefined {
    const model = this.agreementOf(file);
    return model && this.#evidence.of(model, today);
  }

  recordListOf(model: AgreementModel): RecordList {
    return this.#evidence.recordsOf(model);
  }

  scopeOf(file: FileModel): Scope {
    this.index();
    return this.#scopes.of(file, this.#changes.epoch, home => this.#store.known(home.uri) === home);
  }

  /** How a file is listed; undefined when it is not in the workspace. */
  listing(uri: string): Listing | undefined {
    this.#settle();
    return this.#store.listing(uri);
  }

  dependencies(file: FileModel): readonly FileModel[] {
    return dependenciesOf(file, this);
  }

  changesSince(point: number): Changes {
    this.index();
    return this.#changes.since(point);
  }

  #settle(): void {
    if (this.#configurations.settle()) this.#reconsider();
  }

  /** Some files may have become part of the workspace, or are no part any more. */
  #reconsider(): void {
    this.#forget(this.#store.uris());
  }

  #forget(uris: Iterable<string>): void {
    for (const uri of uris) this.#pending.add(uri);
    this.kept.clear();
    this.revision++;
  }

  /** How others see a file, and the file itself unless it is read only when somebody asks for it. */
  #seen(uri: string): readonly [(Listing | undefined)?, (FileModel | undefined)?] {
    if (!this.#isSeen(uri)) return [];
    const listing = this.listing(uri);
    return this.#store.isListed(uri) ? [listing] : [listing, this.#store.file(uri)];
  }

  /** Whether others see a file: none that is no part, or that only serves as a configuration. */
  #isSeen(uri: string): boolean {
    return this.isMember(uri) && (isPartnershipFile(uri) || !this.#configurations.isUsed(uri));
  }

  protected configurationUris(): readonly string[] {
    return this.#configurations.named();
  }

  protected index(): WorkspaceIndex {
    this.#settle();
    for (const uri of this.#pending) {
      this.#pending.delete(uri);
      const before = this.#upToDate.known(uri);
      const [listing, file] = this.#seen(uri);
      const isKnownOtherwise = this.#upToDate.update(uri, listing, file);
      // What a configuration says concerns any file.
      const isAnywhere = isKnownOtherwise || this.#configurations.has(uri);
      this.#changes.add(uri, isAnywhere, !keepsNames(before, file));
    }
    return this.#upToDate;
  }
}
