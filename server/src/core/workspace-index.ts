import type { FileModel } from './model/file-model.ts';
import { type DocumentKind, documentKinds } from './model/kind.ts';

/** All files of a workspace by what they are and by the id under which others look for them. */
export class WorkspaceIndex {
  readonly #byId: Readonly<Record<DocumentKind, Map<string, FileModel[]>>>;
  readonly #files: Readonly<Record<DocumentKind, FileModel[]>>;
  /** Files that may be anything, since neither their `kind` nor their keys could be read. */
  readonly unclear: readonly FileModel[];

  constructor(files: readonly FileModel[]) {
    this.#byId = { Agreement: new Map(), Party: new Map(), Records: new Map() };
    this.#files = { Agreement: [], Party: [], Records: [] };
    this.unclear = files.filter(file => file.kind === undefined && file.text.trim() !== '');
    for (const file of files) this.#add(file);
  }

  files(kind: DocumentKind): readonly FileModel[] {
    return this.#files[kind];
  }

  withId(kind: DocumentKind, id: string): readonly FileModel[] {
    return this.#byId[kind].get(id) ?? [];
  }

  ids(kind: DocumentKind): string[] {
    return [...this.#byId[kind].keys()].sort();
  }

  /** Whether a file that could not be read, or whose id or kind could not, may be the one that is looked for. */
  mayHide(kind: DocumentKind, id: string): boolean {
    const isIt = (file: FileModel) => idOf(file) === undefined || idOf(file) === id;
    return this.unclear.some(isIt) || this.#files[kind].some(isIt);
  }

  #add(file: FileModel): void {
    const kind = documentKinds.find(known => known === file.kind);
    if (!kind) return;
    this.#files[kind].push(file);
    const id = idOf(file);
    if (id === undefined) return;
    const same = this.#byId[kind].get(id);
    if (same) same.push(file);
    else this.#byId[kind].set(id, [file]);
  }
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
