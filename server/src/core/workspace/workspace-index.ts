import type { FileModel } from '../model/file-model.ts';
import { type DocumentKind, documentKinds, isConfigurationFile } from '../schema/kind.ts';
import { sameItems } from '../util/same-items.ts';
import { suggestions } from '../util/suggest.ts';

/**
 * All files of a workspace by what they are and by the id under which others look for them. It is kept up to date
 * file by file: a keystroke costs the same however many files there are.
 */
export class WorkspaceIndex {
  readonly #byId: Readonly<Record<DocumentKind, Map<string, FileModel[]>>>;
  readonly #files: Readonly<Record<DocumentKind, FileModel[]>>;
  /** The agreements that take a party from its `Party` file, by the party's id. */
  readonly #users = new Map<string, FileModel[]>();
  readonly #unclear: FileModel[] = [];
  readonly #known = new Map<string, FileModel>();
  #orphanedRecords: readonly FileModel[] | undefined;
  #unnamedRecords: readonly FileModel[] | undefined;
  /** The agreements that an id which none has may be meant for, by that id; known until some file has another id. */
  readonly #nearest = new Map<string, readonly string[]>();
  /** What was worked out from all files of a kind; made anew when a file changes. */
  readonly #hiding = new Map<DocumentKind, ReadonlySet<string | undefined>>();

  constructor() {
    this.#byId = { Agreement: new Map(), Party: new Map(), Records: new Map() };
    this.#files = { Agreement: [], Party: [], Records: [] };
  }

  /** Files that may be anything, since neither their `kind` nor their keys could be read. */
  get unclear(): readonly FileModel[] {
    return this.#unclear;
  }

  files(kind: DocumentKind): readonly FileModel[] {
    return this.#files[kind];
  }

  withId(kind: DocumentKind, id: string): readonly FileModel[] {
    return this.#byId[kind].get(id) ?? [];
  }

  usersOf(partyId: string): readonly FileModel[] {
    return this.#users.get(partyId) ?? [];
  }

  /** The ids of parties that agreements take from `Party` files which are not there. */
  missingParties(): string[] {
    return [...this.#users.keys()].filter(id => !this.#byId.Party.has(id)).sort();
  }

  /** Records whose agreement is not there. */
  orphanedRecords(): readonly FileModel[] {
    this.#orphanedRecords ??= this.#files.Records.filter(file => !this.#byId.Agreement.has(idOf(file) ?? ''));
    return this.#orphanedRecords;
  }

  /** Records of which nobody can say whose they are. */
  unnamedRecords(): readonly FileModel[] {
    this.#unnamedRecords ??= [
      ...this.#files.Records.filter(file => idOf(file) === undefined),
      ...this.#unclear.filter(mayHoldRecords),
    ];
    return this.#unnamedRecords;
  }

  /**
   * Files that may hold records of an agreement without naming it.
   *
   * @param isComplete while files are still being read nothing is certain anyway, and many lack their agreement
   */
  possibleRecordsOf(agreementId: string, isComplete: boolean): readonly FileModel[] {
    const near = isComplete ? this.recordsNear(agreementId) : [];
    return [...new Set([...this.unnamedRecords(), ...near])];
  }

  /** Records of an agreement that is not there, but may be this one by a slip: no other is nearer. */
  recordsNear(agreementId: string): readonly FileModel[] {
    return this.orphanedRecords().filter(file => {
      const id = idOf(file);
      return id !== undefined && this.#nearestTo(id).includes(agreementId);
    });
  }

  #nearestTo(id: string): readonly string[] {
    const known = this.#nearest.get(id);
    if (known) return known;
    const near = suggestions(id, this.#byId.Agreement.keys());
    this.#nearest.set(id, near);
    return near;
  }

  ids(kind: DocumentKind): string[] {
    return [...this.#byId[kind].keys()].sort();
  }

  /** Whether a file that could not be read, or whose id or kind could not, may be the one that is looked for. */
  mayHide(kind: DocumentKind, id: string): boolean {
    const known = this.#hiding.get(kind) ?? new Set([...this.#unclear, ...this.#files[kind]].map(idOf));
    this.#hiding.set(kind, known);
    return known.has(undefined) || known.has(id);
  }

  /**
   * Takes over what a file is now; undefined: it is gone.
   *
   * @returns whether others find it under other names than before, so that any of them may be concerned
   */
  update(uri: string, file: FileModel | undefined): boolean {
    const before = this.#known.get(uri);
    if (before === file) return false;
    this.#orphanedRecords = undefined;
    this.#unnamedRecords = undefined;
    this.#hiding.clear();
    const [old, now] = [before && this.#listsOf(before), file && this.#listsOf(file)];
    if (before && file && old && now && sameItems(old, now)) {
      for (const list of now) list[placeIn(list, uri)] = file;
    } else {
      for (const list of old ?? []) list.splice(placeIn(list, uri), 1);
      if (file) for (const list of now ?? []) list.splice(placeIn(list, uri), 0, file);
      this.#forgetEmpty(before);
      this.#nearest.clear();
    }
    if (file) this.#known.set(uri, file);
    else this.#known.delete(uri);
    return !(before && file && isKnownAlike(before, file));
  }

  /** All lists that a file belongs in, by what it is and by its ids. */
  #listsOf(file: FileModel): FileModel[][] {
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
    if (this.#byId[kind].get(id)?.length === 0) this.#byId[kind].delete(id);
    for (const party of partyIdsOf(file)) {
      if (this.#users.get(party)?.length === 0) this.#users.delete(party);
    }
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

function listIn(map: Map<string, FileModel[]>, key: string): FileModel[] {
  const known = map.get(key);
  if (known) return known;
  const list: FileModel[] = [];
  map.set(key, list);
  return list;
}

/** Where a file stands in a list that is in the order of the URIs, or where it would stand. */
function placeIn(list: readonly FileModel[], uri: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as FileModel).uri < uri) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The id under which others look for a file: its own, or for records that of their agreement. */
export function idOf(file: FileModel): string | undefined {
  const id = file.value?.[file.kind === 'Records' ? 'agreement' : 'id'];
  return typeof id === 'string' ? id : undefined;
}

/** The ids of the parties that an agreement takes from `Party` files. */
export function partyIdsOf(file: FileModel): string[] {
  const parties = file.kind === 'Agreement' ? file.value?.parties : undefined;
  if (!Array.isArray(parties)) return [];
  return parties.map(entry => (entry as { party?: unknown }).party).filter(id => typeof id === 'string');
}

/** Whether what could be read of a file of no known kind leaves it open that it holds records. */
function mayHoldRecords({ value }: FileModel): boolean {
  const keys = Object.keys(value ?? {});
  return keys.includes('agreement') || keys.every(key => ['apiVersion', 'kind', 'records'].includes(key));
}
