import { type Connection, FileChangeType, type FileEvent, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isBelow, isConfigurationFile, isPartnershipFile, type Workspace } from '../core/index.ts';
import { normalUri } from './client-uri.ts';
import { Completeness } from './completeness.ts';
import { DiskReads } from './disk-reads.ts';
import type { Feeding } from './feeding.ts';
import type { Files } from './files.ts';
import { OpenDocuments } from './open-documents.ts';
import { inBatches, readInBatches } from './read-in-batches.ts';
import { byNearness } from './reading-order.ts';
import { Slices } from './turns.ts';
import { UsedConfigurations } from './used-configurations.ts';
import { Whereabouts } from './whereabouts.ts';

/** Keeps the workspace's files as they are: unsaved text of open ones, the disk for all others. */
export class WorkspaceFeeder {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #documents: TextDocuments<TextDocument>;
  #files: Files;
  readonly #around: Feeding;
  readonly #open = new OpenDocuments();
  readonly #reads = new DiskReads();
  /** How the client writes the URIs of documents that it has opened once. */
  readonly #spellings = new Map<string, string>();
  /** The files on disk that belong to the workspace, as listed or told of. */
  readonly #listed = new Set<string>();
  readonly #completeness: Completeness;
  readonly #where: Whereabouts;
  readonly #configurations: UsedConfigurations;
  /** Which round of reading is the last one that was begun. */
  #round = 0;

  constructor(
    connection: Connection,
    workspace: Workspace,
    documents: TextDocuments<TextDocument>,
    files: Files,
    around: Feeding,
  ) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#documents = documents;
    this.#files = files;
    this.#around = around;
    this.#completeness = new Completeness(workspace);
    this.#where = new Whereabouts(workspace, () => this.#files, around);
    this.#configurations = new UsedConfigurations(workspace, {
      include: uri => this.include(uri),
      isOpen: uri => this.isOpen(uri),
      open: () => this.open(),
      isInside: uri => this.#where.isInside(uri),
      onChange: around.onChange,
      onConfigurations: around.onConfigurations,
    });
  }

  /** The URI by which the workspace knows what the client means. */
  keyOf(clientUri: string): string {
    const uri = normalUri(clientUri);
    return this.#open.keyOf(uri) ?? this.#where.fileOf(uri);
  }

  /** How the client writes a URI; its own spelling for documents that it has opened. */
  clientUri(uri: string): string {
    return this.#open.byKey(uri)?.clientUri ?? this.#spellings.get(uri) ?? uri;
  }

  /** What findings are shown of: all that is open, and files on disk that are ours by their names or extended. */
  reported(): string[] {
    return this.#workspace.uris().filter(uri => this.isReported(uri));
  }

  /** Whether findings are shown of a file that the workspace knows. */
  isReported(uri: string): boolean {
    if (this.isOpen(uri) || this.#configurations.isReported(uri)) return true;
    return isPartnershipFile(uri) && this.#workspace.isMember(uri);
  }

  /** The documents that are open, as the workspace knows them. */
  open(): string[] {
    return this.#open.keys();
  }

  isOpen(uri: string): boolean {
    return this.#open.byKey(uri) !== undefined;
  }

  /** The version of an open document; null for one on disk. */
  version(uri: string): number | null {
    return this.#documents.get(this.clientUri(uri))?.version ?? null;
  }

  /** When nothing is under way any more that was asked for because of this file. */
  settled(uri: string): Promise<void> {
    return this.#reads.settled(uri);
  }

  /** A document was opened or edited: its text wins over the disk. */
  opened(document: TextDocument): void {
    const uri = normalUri(document.uri);
    const first = this.#open.get(uri) === undefined;
    const file = this.#open.get(uri)?.file ?? this.#where.fileOf(uri);
    if (first && !this.#isOurs(file, document.languageId)) return;
    // A client that sends no text must not take the other files down with it.
    this.#open.set(uri, { clientUri: document.uri, file, text: document.getText() ?? '' });
    this.#place(file);
    if (this.#open.keyOf(uri) === uri) this.#spellings.set(uri, document.uri);
    this.#around.onChange();
    if (first) void this.#lookAround(file);
    if (isConfigurationFile(file) || this.#configurations.has(file)) void this.#configurations.edited();
  }

  /** Some editors start us for every YAML file; what is not ours by name, language or use is left alone. */
  #isOurs(uri: string, language: string): boolean {
    return language === 'partnership' || isPartnershipFile(uri) || this.#workspace.file(uri) !== undefined;
  }

  /** Hands the documents in that show a file: one of them is that file, and the others stand for themselves. */
  #place(file: string): void {
    this.#reads.outdate(uri => uri === file);
    for (const uri of this.#open.showing(file)) {
      const key = this.#open.keyOf(uri) as string;
      if (uri !== file) {
        this.#workspace.exclude(uri, key === uri);
        if (key !== uri) this.#workspace.delete(uri);
      }
      this.#workspace.set(key, this.#open.get(uri)?.text ?? '');
    }
  }

  /**
   * A document was closed: the disk counts again. What is not on the list of the workspace's files is forgotten at once,
   * with what was read because of it.
   */
  async closed(clientUri: string): Promise<void> {
    const uri = normalUri(clientUri);
    const key = this.#open.keyOf(uri);
    const document = this.#open.delete(uri);
    if (!document || key === undefined) return;
    if (key !== document.file) {
      this.#workspace.exclude(key, false);
      this.#workspace.delete(key);
    } else if (this.#open.byKey(key)) {
      this.#place(key);
    } else if (this.#belongs(key)) {
      await this.include(key);
    } else {
      this.#workspace.delete(key);
    }
    this.#configurations.forgetUnused();
    this.#around.onChange();
  }

  /** Whether a file counts also when it is not open. */
  #belongs(uri: string): boolean {
    if (this.#configurations.has(uri)) return true;
    const isListed = this.#listed.has(uri) || !this.#files.tellsChanges;
    return isListed && isPartnershipFile(uri) && this.#where.isInside(uri);
  }

  /** Files on disk were created, changed or deleted. */
  async changed(events: readonly FileEvent[]): Promise<void> {
    const found = events.map(({ uri, type }) => ({ uri: this.keyOf(uri), type }));
    const isOther = found.some(({ uri, type }) => this.#changesList(uri, type));
    const slices = new Slices('background');
    const take = ({ uri, type }: FileEvent) => {
      if (type === FileChangeType.Deleted) return this.#forget(uri);
      if (!isPartnershipFile(uri) && !this.#workspace.file(uri) && !this.#configurations.has(uri))
        return undefined;
      this.#listed.add(uri);
      return this.include(uri, slices);
    };
    await inBatches(found, async some => void (await Promise.all(some.map(take))));
    if (isOther) return this.#readAgain();
    await this.#where.explore(found.map(({ uri }) => uri));
    // Of files of other names we are told only because they serve as configurations.
    if (found.some(({ uri }) => isConfigurationFile(uri) || !isPartnershipFile(uri)))
      await this.#configurations.includeExtended();
    this.#around.onChange();
  }

  /** Whether other files may belong to the workspace than before: a folder has come or gone, or what git ignores. */
  #changesList(uri: string, type: FileChangeType): boolean {
    if (uri.endsWith('/.gitignore') || uri.endsWith('/.git')) return true;
    if (isPartnershipFile(uri) || this.#workspace.file(uri)) return false;
    if (type === FileChangeType.Deleted) return this.#workspace.uris().some(each => isBelow(each, uri));
    return type === FileChangeType.Created && this.#workspace.existence(uri) === undefined;
  }

  /** A file is gone, or a folder with all that was in it: of that, some editors tell only the folder. */
  #forget(uri: string): void {
    const isMeant = (each: string) => each === uri || isBelow(each, uri);
    this.#reads.outdate(isMeant);
    for (const each of [...this.#listed]) if (isMeant(each)) this.#listed.delete(each);
    for (const each of this.#workspace.uris()) {
      if (isMeant(each) && !this.isOpen(each)) this.#workspace.delete(each);
    }
  }

  /**
   * Reads one file from the disk, unless an editor has it open; takes it out when it is not there.
   *
   * @param slices for one of many files: they are read one by one, or the next answer would read all that were taken in
   */
  async include(uri: string, slices?: Slices): Promise<void> {
    if (this.isOpen(uri)) return;
    await this.#reads.start(
      uri,
      each => this.#files.read(each),
      text => {
        if (this.isOpen(uri)) return;
        if (text === undefined) this.#workspace.delete(uri);
        else if (typeof text === 'string') this.#workspace.set(uri, text);
        else this.#workspace.setUnread(uri, text.unread);
        if (slices) this.#workspace.file(uri);
      },
      async () => slices?.pause(),
    );
  }

  /** Configurations that the user names hold in place of the nearest ones; they are read, with what they extend. */
  insist(configurationUris: readonly string[]): Promise<void> {
    return this.#configurations.insist(configurationUris);
  }

  /**
   * Reads all files of the workspace. Until that is done nothing counts as missing; requests are answered in
   * between, and the user sees how far it has come.
   */
  async readAll(): Promise<void> {
    this.#completeness.begin();
    await this.#readListed(() => true);
  }

  /** Other files may belong to the workspace: looks for them, and at what is known of their folders. */
  async #readAgain(): Promise<void> {
    await this.#where.exploreAnew([...this.#listed]);
    await this.#readListed(uri => this.#workspace.file(uri) === undefined);
  }

  async #readListed(isWanted: (uri: string) => boolean): Promise<void> {
    const round = ++this.#round;
    try {
      const listed = await this.#where.members(await this.#files.list());
      await this.#where.explore(listed);
      if (round !== this.#round) return;
      this.#takeList(listed.filter(uri => this.#where.isInside(uri)));
      await readInBatches(
        byNearness(
          [...this.#listed].filter(uri => isWanted(uri)),
          this.open(),
        ),
        {
          connection: this.#connection,
          include: (uri, slices) => this.include(uri, slices),
          isWanted: () => round === this.#round,
          say: this.#around.say,
        },
      );
    } catch (error) {
      this.#connection.console.error(`Cannot list the files of the workspace: ${error}`);
      // Nobody knows what is in there; so nothing is missing.
      for (const folder of this.#workspace.folders ?? []) this.#workspace.setUnread(folder, 'failed');
    }
    if (round !== this.#round) return;
    await this.#configurations.includeExtended();
    this.#completeness.end();
    this.#around.onChange();
  }

  /** See {@link Completeness.whole}. */
  readonly whole = (): Promise<void> => this.#completeness.whole();

  /** What is on the list no more, is in the workspace no more. */
  #takeList(listed: readonly string[]): void {
    this.#listed.clear();
    for (const uri of listed) this.#listed.add(uri);
    for (const uri of this.#workspace.uris()) {
      const isKept = this.#listed.has(uri) || this.isOpen(uri) || isConfigurationFile(uri);
      if (!isKept && !this.#configurations.has(uri)) this.#workspace.delete(uri);
    }
    this.#configurations.forgetUnused();
  }

  /** Other folders were opened: reads what is in them, and forgets what lies in those that were closed. */
  async move(files: Files): Promise<void> {
    this.#files = files;
    this.#where.moved();
    await this.readAll();
  }

  /** A document was opened: learns where it lies, and which configuration holds there. */
  async #lookAround(uri: string): Promise<void> {
    if (await this.#where.explore([uri])) this.#around.onChange();
    await this.#configurations.includeAbove(uri);
  }
}
