import { AgreementModel } from './model/agreement.ts';
import { type FileModel, type FileSnapshot, readFile } from './model/file-model.ts';
import { type DocumentKind, isConfigurationFile } from './model/kind.ts';
import { sameItems } from './same-items.ts';

/**
 * The files that are known, as their host last handed them in, and the only door from one file to another. It
 * reads no disk: hosts put files in and take them out.
 */
export class Workspace {
  readonly #snapshots = new Map<string, FileSnapshot>();
  readonly #files = new Map<string, FileModel>();
  readonly #agreements = new WeakMap<
    FileModel,
    { parties: readonly (FileModel | undefined)[]; model: AgreementModel }
  >();
  #index: Index | undefined;
  /**
   * False while the host is still handing files in: what is not there yet may still come, so rules do not
   * report it as missing.
   */
  complete = true;

  /** Adds a file or replaces its text. The same text again changes nothing. */
  set(uri: string, text: string): void {
    if (this.#snapshots.get(uri)?.text === text) return;
    this.#snapshots.set(uri, { uri, text });
    this.#files.delete(uri);
    this.#index = undefined;
  }

  delete(uri: string): void {
    if (!this.#snapshots.delete(uri)) return;
    this.#files.delete(uri);
    this.#index = undefined;
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

  /** The files that declare an agreement of this id: one in a sound workspace. */
  agreements(id: string): readonly FileModel[] {
    return this.#lookUp('Agreement', id);
  }

  /** The first of the files that declare the party; a second one is a finding of its own. */
  partyFile(id: string): FileModel | undefined {
    return this.#lookUp('Party', id)[0];
  }

  partyFiles(id: string): readonly FileModel[] {
    return this.#lookUp('Party', id);
  }

  /** All records of an agreement, from any number of files. */
  recordsOf(agreementId: string): readonly FileModel[] {
    return this.#lookUp('Records', agreementId);
  }

  /** All ids of a kind, for suggestions. */
  idsOf(kind: DocumentKind): string[] {
    return [...this.#currentIndex()[kind].keys()].sort();
  }

  /** All configuration files; any of them may extend another. */
  configurationFiles(): FileModel[] {
    return this.uris()
      .filter(isConfigurationFile)
      .flatMap(uri => this.file(uri) ?? []);
  }

  /** The agreements that take a party from its `Party` file. */
  agreementsUsing(partyId: string): readonly FileModel[] {
    return [...this.#currentIndex().Agreement.values()]
      .flat()
      .filter(file => partyIdsOf(file).includes(partyId));
  }

  /**
   * The other files that a file's findings rest on. As long as these are the same objects, its findings hold;
   * and when one of them changes, its findings have to be asked for again.
   */
  dependencies(file: FileModel): readonly FileModel[] {
    const id = idOf(file);
    switch (file.kind) {
      case 'Agreement':
        return [
          ...this.#partyFilesOf(file),
          ...(id ? [...this.recordsOf(id), ...this.agreements(id)] : []),
        ].filter(other => other !== undefined && other !== file) as FileModel[];
      case 'Party':
        return id
          ? [...this.agreementsUsing(id), ...this.partyFiles(id)].filter(other => other !== file)
          : [];
      case 'Records': {
        const agreements = id ? this.agreements(id) : [];
        const siblings = id ? this.recordsOf(id).filter(other => other !== file) : [];
        return [...agreements, ...agreements.flatMap(agreement => this.dependencies(agreement)), ...siblings];
      }
      default:
        return [];
    }
  }

  #partyFilesOf(file: FileModel): (FileModel | undefined)[] {
    return partyIdsOf(file).map(id => this.partyFile(id));
  }

  #lookUp(kind: DocumentKind, id: string): readonly FileModel[] {
    return this.#currentIndex()[kind].get(id) ?? [];
  }

  #currentIndex(): Index {
    this.#index ??= this.#buildIndex();
    return this.#index;
  }

  #buildIndex(): Index {
    const index: Index = { Agreement: new Map(), Party: new Map(), Records: new Map() };
    for (const uri of this.uris()) {
      const file = this.file(uri);
      const id = file && idOf(file);
      if (!id || !file?.kind || file.kind === 'Config') continue;
      const files = index[file.kind].get(id);
      if (files) files.push(file);
      else index[file.kind].set(id, [file]);
    }
    return index;
  }
}

type Index = Record<DocumentKind, Map<string, FileModel[]>>;

/** The id under which others look for a file: its own, or for records that of their agreement. */
function idOf(file: FileModel): string | undefined {
  const id = file.value?.[file.kind === 'Records' ? 'agreement' : 'id'];
  return typeof id === 'string' ? id : undefined;
}

/** The ids of the parties that an agreement takes from `Party` files. */
function partyIdsOf(file: FileModel): string[] {
  const parties = file.kind === 'Agreement' ? file.value?.parties : undefined;
  if (!Array.isArray(parties)) return [];
  return parties.map(entry => (entry as { party?: unknown }).party).filter(id => typeof id === 'string');
}
