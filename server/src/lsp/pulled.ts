import type { Finding } from '../core/index.ts';

/** What a client that asks was last answered, so that it is asked to ask again only when that has become wrong. */
export class Pulled {
  readonly #answers = new Map<string, Answer>();
  /** It asked for all files, so that it also wants to hear of those that it has no answer for. */
  #wantsAll = false;

  /** A file was asked for. @param version of the document; null for a file on disk */
  answered(uri: string, findings: readonly Finding[], version: number | null): void {
    this.#answers.set(uri, { findings, version });
  }

  /** All files were asked for. */
  askedForAll(): void {
    this.#wantsAll = true;
  }

  /** The files that it was answered about. */
  uris(): Iterable<string> {
    return this.#answers.keys();
  }

  /**
   * Whether the client has something else of a file than there is now. After an edit of its own it asks by itself.
   *
   * @param version of the document as it is now
   * @param findings made only where they are needed
   */
  isOutdated(uri: string, version: number | null, findings: () => readonly Finding[]): boolean {
    const answer = this.#answers.get(uri);
    if (!answer) return this.#wantsAll && version === null && findings().length > 0;
    if (answer.version !== version) return false;
    const now = findings();
    return answer.findings !== now && answer.findings.length + now.length > 0;
  }

  /** It was told to ask again, so that nothing of what it had counts. */
  forget(): void {
    this.#answers.clear();
  }
}

interface Answer {
  readonly findings: readonly Finding[];
  readonly version: number | null;
}
