/** A document as a client has it open. */
interface OpenDocument {
  /** How the client writes its URI. */
  readonly clientUri: string;
  /** The file on disk that it shows, in our spelling; more than one document may show the same. */
  readonly file: string;
  readonly text: string;
}

/**
 * The open documents, and which file each of them is for the workspace. Where two show the same file on disk, as through a
 * link, one of them is that file and the others stand for themselves: which one does not depend on the order of opening.
 */
export class OpenDocuments {
  /** By their own URIs in our spelling. */
  readonly #documents = new Map<string, OpenDocument>();
  /** Those that show a file, by the URI of that file. */
  readonly #showing = new Map<string, Set<string>>();
  /** The document that is a file of the workspace, by the URI of that file. */
  readonly #owners = new Map<string, string>();

  set(uri: string, document: OpenDocument): void {
    if (this.#documents.get(uri)?.file !== document.file) this.delete(uri);
    this.#documents.set(uri, document);
    this.#showing.set(document.file, (this.#showing.get(document.file) ?? new Set()).add(uri));
    this.#decide(document.file);
  }

  delete(uri: string): OpenDocument | undefined {
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    this.#documents.delete(uri);
    this.#showing.get(document.file)?.delete(uri);
    this.#decide(document.file);
    return document;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  /** The URI by which the workspace knows a document; undefined for one that is not open. */
  keyOf(uri: string): string | undefined {
    const file = this.#documents.get(uri)?.file;
    return file === undefined || this.#owners.get(file) === uri ? file : uri;
  }

  /** The document that the workspace knows by this URI. */
  byKey(key: string): OpenDocument | undefined {
    const owner = this.#owners.get(key);
    if (owner !== undefined) return this.#documents.get(owner);
    const own = this.#documents.get(key);
    return own && own.file !== key ? own : undefined;
  }

  /** All URIs by which the workspace knows them. */
  keys(): string[] {
    return [...this.#documents.keys()].map(uri => this.keyOf(uri) as string);
  }

  /** The documents that show a file, by their URIs in our spelling. */
  showing(file: string): string[] {
    return [...(this.#showing.get(file) ?? [])];
  }

  #decide(file: string): void {
    const showing = this.showing(file).sort();
    const owner = showing.includes(file) ? file : showing[0];
    if (owner === undefined) {
      this.#owners.delete(file);
      this.#showing.delete(file);
    } else this.#owners.set(file, owner);
  }
}
