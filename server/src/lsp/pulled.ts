import type { Finding } from '../core/index.ts';

/** What a client that asks was last answered, so that it is asked to ask again only when that has become wrong. */
export class Pulled {
  /**
   * The answers about single files, and those about all of them. Of an open document an editor shows the former: that it has
   * been told the same anew among all files changes nothing in what it shows.
   */
  readonly #answers: Readonly<Record<Asked, Map<string, Answer>>> = { one: new Map(), all: new Map() };
  /** It asked for all files, so that it also wants to hear of those that it has no answer for. */
  #wantsAll = false;

  /**
   * A file was asked for.
   *
   * @param version of the document; null for a file on disk
   * @param asked by itself or with all others
   */
  answered(uri: string, findings: readonly Finding[], version: number | null, asked: Asked): void {
    this.#answers[asked].set(uri, { findings, version });
  }

  /** All files were asked for. */
  askedForAll(): void {
    this.#wantsAll = true;
  }

  /** The files that it was answered about. */
  uris(): Iterable<string> {
    return new Set([...this.#answers.one.keys(), ...this.#answers.all.keys()]);
  }

  /**
   * Whether the client has something else of a file than there is now. After an edit of its own it asks by itself.
   *
   * @param version of the document as it is now
   * @param findings made only where they are needed
   */
  isOutdated(uri: string, version: number | null, findings: () => readonly Finding[]): boolean {
    const answers = Object.values(this.#answers).flatMap(answers => answers.get(uri) ?? []);
    if (answers.length === 0) return this.#wantsAll && version === null && findings().length > 0;
    const ofThis = answers.filter(answer => answer.version === version);
    if (ofThis.length === 0) return false;
    const now = findings();
    return ofThis.some(answer => answer.findings !== now && answer.findings.length + now.length > 0);
  }

  /** It was told to ask again, so that nothing of what it had counts. */
  forget(): void {
    for (const answers of Object.values(this.#answers)) answers.clear();
  }
}

/** Whether a file was asked for by itself, or with all others. */
export type Asked = 'one' | 'all';

interface Answer {
  readonly findings: readonly Finding[];
  readonly version: number | null;
}
