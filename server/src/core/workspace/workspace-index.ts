import type { FileModel } from '../model/file-model.ts';
import { type DocumentKind, documentKinds } from '../schema/kind.ts';
import { sameItems } from '../util/same-items.ts';
import { ChosenFiles, FileList, noFiles } from './file-list.ts';
import { isListedAlike, type Listing } from './listing.ts';
import { NearRecords } from './near-records.ts';

/** A file as it was taken over. */
interface Known {
  readonly listing: Listing;
  /** Undefined where it is read only when somebody asks for it. */
  readonly file: FileModel | undefined;
}

/**
 * All files of a workspace by what they are and by the id under which others look for them. It is kept up to date
 * file by file: a keystroke costs the same however many files there are. It needs no more of a file than how it is listed;
 * files are read when somebody asks for them. The same list means the same files.
 */
export class WorkspaceIndex {
  readonly #read: (uri: string) => FileModel | undefined;
  readonly #byId: Readonly<Record<DocumentKind, Map<string, FileList>>> = {
    Agreement: new Map(),
    Party: new Map(),
    Records: new Map(),
  };
  readonly #files: Readonly<Record<DocumentKind, FileList>>;
  /** The agreements that take a party from its `Party` file, by the party's id. */
  readonly #users = new Map<string, FileList>();
  readonly #unclear: FileList;
  readonly #known = new Map<string, Known>();
  readonly #orphanedRecords = new ChosenFiles(() =>
    this.#chosen(this.#files.Records, ({ id = '' }) => !this.#byId.Agreement.has(id)),
  );
  readonly #unnamedRecords = new ChosenFiles(() => [
    ...this.#chosen(this.#files.Records, ({ id }) => id === undefined),
    ...this.#chosen(this.#unclear, ({ mayHoldRecords }) => mayHoldRecords),
  ]);
  readonly #near = new NearRecords(
    () => this.orphanedRecords(),
    () => this.#byId.Agreement.keys(),
  );
  /** What was worked out from all files of a kind; made anew when an id changes. */
  readonly #hiding = new Map<DocumentKind, ReadonlySet<string | undefined>>();
  #missingParties: readonly string[] | undefined;

  /** @param read a file as it is now */
  constructor(read: (uri: string) => FileModel | undefined) {
    this.#read = read;
    this.#unclear = new FileList(read);
    this.#files = { Agreement: new FileList(read), Party: new FileList(read), Records: new FileList(read) };
  }

  /** Files that may be anything, since neither their `kind` nor their keys could be read. */
  get unclear(): readonly FileModel[] {
    return this.#unclear.files;
  }

  files(kind: DocumentKind): readonly FileModel[] {
    return this.#files[kind].files;
  }

  /** The URIs of the same. */
  uris(kind: DocumentKind): readonly string[] {
    return this.#files[kind].uris;
  }

  withId(kind: DocumentKind, id: string): readonly FileModel[] {
    return this.#byId[kind].get(id)?.files ?? noFiles;
  }

  firstWithId(kind: DocumentKind, id: string): FileModel | undefined {
    return this.#byId[kind].get(id)?.first;
  }

  has(kind: DocumentKind, id: string): boolean {
    return this.#byId[kind].has(id);
  }

  usersOf(partyId: string): readonly FileModel[] {
    return this.#users.get(partyId)?.files ?? noFiles;
  }

  /** The URIs of the same. */
  userUris(partyId: string): readonly string[] {
    return this.#users.get(partyId)?.uris ?? [];
  }

  /** The ids of parties that agreements take from `Party` files which are not there. */
  missingParties(): readonly string[] {
    this.#missingParties ??= [...this.#users.keys()].filter(id => !this.#byId.Party.has(id)).sort();
    return this.#missingParties;
  }

  /** Records whose agreement is not there. */
  orphanedRecords(): readonly FileModel[] {
    return this.#orphanedRecords.files;
  }

  /** Records of which nobody can say whose they are. */
  unnamedRecords(): readonly FileModel[] {
    return this.#unnamedRecords.files;
  }

  /** Records of an agreement that is not there, but may be this one by a slip: no other is nearer. */
  recordsNear(agreementId: string): readonly FileModel[] {
    return this.#near.of(agreementId);
  }

  /**
   * Files that may hold records of an agreement without naming it.
   *
   * @param isComplete while files are still being read nothing is certain anyway, and many lack their agreement
   */
  possibleRecordsOf(agreementId: string, isComplete: boolean): readonly FileModel[] {
    const unnamed = this.unnamedRecords();
    return isComplete ? this.#near.with(unnamed, agreementId) : unnamed;
  }

  ids(kind: DocumentKind): string[] {
    return [...this.#byId[kind].keys()].sort();
  }

  /** Whether a file that could not be read, or whose id or kind could not, may be the one that is looked for. */
  mayHide(kind: DocumentKind, id: string): boolean {
    const known =
      this.#hiding.get(kind) ??
      new Set([...this.#unclear.uris, ...this.uris(kind)].map(uri => this.#known.get(uri)?.listing.id));
    this.#hiding.set(kind, known);
    return known.has(undefined) || known.has(id);
  }

  /** A file as it was last taken over, where it had been read. */
  known(uri: string): FileModel | undefined {
    return this.#known.get(uri)?.file;
  }

  /**
   * Takes over how a file is listed now; undefined: it is gone.
   *
   * @param file the file itself, where it has been read: another one means that it has changed, however it is listed
   * @returns whether others find it under other names than before, so that any of them may be concerned
   */
  update(uri: string, listing: Listing | undefined, file?: FileModel): boolean {
    const before = this.#known.get(uri);
    if (before?.file === file && (file !== undefined || before?.listing === listing)) return false;
    const [old, now] = [before ? this.#listsOf(before.listing) : [], listing ? this.#listsOf(listing) : []];
    const isWhereItWas = before !== undefined && listing !== undefined && sameItems(old, now);
    if (!isWhereItWas) for (const list of old) list.remove(uri);
    for (const list of now) list.put(uri);
    const isUnclear = [...old, ...now].includes(this.#unclear);
    if (listing) this.#known.set(uri, { listing, file });
    else this.#known.delete(uri);
    if (!isWhereItWas) this.#forgetEmpty(before?.listing);
    if (!isWhereItWas || isUnclear) this.#forgetIds();
    if (!isWhereItWas || isUnclear || listing?.kind === 'Records') this.#outdateChosen();
    return !(before && listing && isDocument(listing.kind) && isListedAlike(before.listing, listing));
  }

  /** Forgets what was read of files; how they are listed stays. */
  letGo(): void {
    const byId = Object.values(this.#byId).flatMap(lists => [...lists.values()]);
    for (const list of [...Object.values(this.#files), this.#unclear, ...byId, ...this.#users.values()])
      list.letGo();
    this.#outdateChosen();
    this.#near.forget();
  }

  #chosen(list: FileList, isMeant: (listing: Listing) => boolean): FileModel[] {
    return list.uris.flatMap(uri => {
      const listing = this.#known.get(uri)?.listing;
      return listing && isMeant(listing) ? (this.#read(uri) ?? []) : [];
    });
  }

  #outdateChosen(): void {
    for (const chosen of [this.#orphanedRecords, this.#unnamedRecords]) chosen.outdate();
  }

  /** What was worked out from the ids of files. */
  #forgetIds(): void {
    this.#missingParties = undefined;
    this.#hiding.clear();
    this.#near.forget();
  }

  /** All lists that a file belongs in, by what it is and by its ids. */
  #listsOf({ kind, id, parties, isUnclear }: Listing): FileList[] {
    if (!isDocument(kind)) return isUnclear ? [this.#unclear] : [];
    return [
      this.#files[kind],
      ...parties.map(party => this.#listIn(this.#users, party)),
      ...(id === undefined ? [] : [this.#listIn(this.#byId[kind], id)]),
    ];
  }

  /** An id that no file has any more is none. */
  #forgetEmpty(listing: Listing | undefined): void {
    if (!listing || !isDocument(listing.kind)) return;
    const id = listing.id ?? '';
    if (this.#byId[listing.kind].get(id)?.isEmpty) this.#byId[listing.kind].delete(id);
    for (const party of listing.parties) if (this.#users.get(party)?.isEmpty) this.#users.delete(party);
  }

  #listIn(map: Map<string, FileList>, key: string): FileList {
    const known = map.get(key) ?? new FileList(this.#read);
    map.set(key, known);
    return known;
  }
}

function isDocument(kind: Listing['kind']): kind is DocumentKind {
  return documentKinds.some(known => known === kind);
}
