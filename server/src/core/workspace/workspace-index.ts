import type { FileModel } from '../model/file-model.ts';
import { type DocumentKind, documentKinds, isConfigurationFile } from '../schema/kind.ts';
import { sameItems } from '../util/same-items.ts';
import { idOf, partyIdsOf } from './file-ids.ts';
import { ChosenFiles, FileList, noFiles } from './file-list.ts';
import { NearRecords } from './near-records.ts';

/**
 * All files of a workspace by what they are and by the id under which others look for them. It is kept up to date
 * file by file: a keystroke costs the same however many files there are. The same list means the same files.
 */
export class WorkspaceIndex {
  readonly #byId: Readonly<Record<DocumentKind, Map<string, FileList>>> = {
    Agreement: new Map(),
    Party: new Map(),
    Records: new Map(),
  };
  readonly #files: Readonly<Record<DocumentKind, FileList>> = {
    Agreement: new FileList(),
    Party: new FileList(),
    Records: new FileList(),
  };
  /** The agreements that take a party from its `Party` file, by the party's id. */
  readonly #users = new Map<string, FileList>();
  readonly #unclear = new FileList();
  readonly #known = new Map<string, FileModel>();
  readonly #orphanedRecords = new ChosenFiles(() =>
    this.files('Records').filter(file => !this.#byId.Agreement.has(idOf(file) ?? '')),
  );
  readonly #unnamedRecords = new ChosenFiles(() => [
    ...this.files('Records').filter(file => idOf(file) === undefined),
    ...this.unclear.filter(mayHoldRecords),
  ]);
  readonly #near = new NearRecords(
    () => this.orphanedRecords(),
    () => this.#byId.Agreement.keys(),
  );
  /** What was worked out from all files of a kind; made anew when an id changes. */
  readonly #hiding = new Map<DocumentKind, ReadonlySet<string | undefined>>();
  #missingParties: readonly string[] | undefined;

  /** Files that may be anything, since neither their `kind` nor their keys could be read. */
  get unclear(): readonly FileModel[] {
    return this.#unclear.files;
  }

  files(kind: DocumentKind): readonly FileModel[] {
    return this.#files[kind].files;
  }

  withId(kind: DocumentKind, id: string): readonly FileModel[] {
    return this.#byId[kind].get(id)?.files ?? noFiles;
  }

  usersOf(partyId: string): readonly FileModel[] {
    return this.#users.get(partyId)?.files ?? noFiles;
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
    const known = this.#hiding.get(kind) ?? new Set([...this.unclear, ...this.files(kind)].map(idOf));
    this.#hiding.set(kind, known);
    return known.has(undefined) || known.has(id);
  }

  /** A file as it was last taken over. */
  known(uri: string): FileModel | undefined {
    return this.#known.get(uri);
  }

  /**
   * Takes over what a file is now; undefined: it is gone.
   *
   * @returns whether others find it under other names than before, so that any of them may be concerned
   */
  update(uri: string, file: FileModel | undefined): boolean {
    const before = this.#known.get(uri);
    if (before === file) return false;
    const [old, now] = [before ? this.#listsOf(before) : [], file ? this.#listsOf(file) : []];
    const isWhereItWas = before !== undefined && file !== undefined && sameItems(old, now);
    if (!isWhereItWas) for (const list of old) list.remove(uri);
    if (file) for (const list of now) list.put(file);
    const isUnclear = [...old, ...now].includes(this.#unclear);
    if (!isWhereItWas) this.#forgetEmpty(before);
    if (!isWhereItWas || isUnclear) this.#forgetIds();
    if (!isWhereItWas || isUnclear || file?.kind === 'Records') {
      for (const chosen of [this.#orphanedRecords, this.#unnamedRecords]) chosen.outdate();
    }
    if (file) this.#known.set(uri, file);
    else this.#known.delete(uri);
    return !(before && file && isKnownAlike(before, file));
  }

  /** What was worked out from the ids of files. */
  #forgetIds(): void {
    this.#missingParties = undefined;
    this.#hiding.clear();
    this.#near.forget();
  }

  /** All lists that a file belongs in, by what it is and by its ids. */
  #listsOf(file: FileModel): FileList[] {
    const kind = documentKinds.find(known => known === file.kind);
    if (!kind) return mayBeAnything(file) ? [this.#unclear] : [];
    const id = idOf(file);
    return [
      this.#files[kind],
      ...[...new Set(partyIdsOf(file))].map(party => listIn(this.#users, party)),
      ...(id === undefined ? [] : [listIn(this.#byId[kind], id)]),
    ];
  }

  /** An id that no file has any more is none. */
  #forgetEmpty(file: FileModel | undefined): void {
    const kind = documentKinds.find(known => known === file?.kind);
    if (!file || !kind) return;
    const id = idOf(file) ?? '';
    if (this.#byId[kind].get(id)?.isEmpty) this.#byId[kind].delete(id);
    for (const party of partyIdsOf(file)) if (this.#users.get(party)?.isEmpty) this.#users.delete(party);
  }
}

/** A configuration is nothing that others look for, also where it could not be read; an empty file is nothing at all. */
function mayBeAnything({ uri, kind, text, unread, isConfiguration }: FileModel): boolean {
  if (unread) return !isConfiguration && !isConfigurationFile(uri);
  return kind === undefined && text.trim() !== '';
}

/** Whether nothing has changed of what other files see of a file without reading all of it. */
function isKnownAlike(before: FileModel, file: FileModel): boolean {
  return (
    documentKinds.some(kind => kind === file.kind) &&
    before.kind === file.kind &&
    idOf(before) === idOf(file) &&
    sameItems(partyIdsOf(before), partyIdsOf(file))
  );
}

function listIn(map: Map<string, FileList>, key: string): FileList {
  const known = map.get(key);
  if (known) return known;
  const list = new FileList();
  map.set(key, list);
  return list;
}

/** Whether what could be read of a file of no known kind leaves it open that it holds records. */
function mayHoldRecords({ value }: FileModel): boolean {
  const keys = Object.keys(value ?? {});
  return keys.includes('agreement') || keys.every(key => ['apiVersion', 'kind', 'records'].includes(key));
}
