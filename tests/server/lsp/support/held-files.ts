import type { Files } from '../../../../server/src/lsp/files.ts';

/**
 * Files of which a test decides when each read is answered. A read takes the text when it begins, as a disk does, and hands
 * it over when the test lets it.
 */
export class HeldFiles {
  readonly texts: Map<string, string>;
  /** Whether reads wait; those that are waiting go on waiting. */
  isHolding = false;
  readonly #waiting: { uri: string; answer: () => void }[] = [];
  readonly #watchers = new Set<() => void>();

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(texts));
  }

  files(): Files {
    return {
      list: async () => [...this.texts.keys()].filter(uri => !uri.endsWith('/.gitignore')),
      read: uri => this.#read(uri),
      exists: async uri => [...this.texts.keys()].some(each => each === uri || each.startsWith(`${uri}/`)),
      tellsChanges: true,
    };
  }

  /** Waits until so many reads of a file wait. */
  async untilWaiting(uri: string, count: number): Promise<void> {
    while (this.#waiting.filter(each => each.uri === uri).length < count) {
      await new Promise<void>(resolve => {
        const look = () => {
          this.#watchers.delete(look);
          resolve();
        };
        this.#watchers.add(look);
      });
    }
  }

  /** Answers a read that waits: the first or the last one of a file. */
  release(uri: string, which: 'first' | 'last'): void {
    const all = this.#waiting.filter(each => each.uri === uri);
    const one = which === 'first' ? all[0] : all.at(-1);
    if (!one) throw new Error(`nobody reads ${uri}`);
    this.#waiting.splice(this.#waiting.indexOf(one), 1);
    one.answer();
  }

  #read(uri: string): Promise<string | undefined> {
    const text = this.texts.get(uri);
    if (!this.isHolding || uri.endsWith('/.gitignore')) return Promise.resolve(text);
    return new Promise(resolve => {
      this.#waiting.push({ uri, answer: () => resolve(text) });
      for (const look of [...this.#watchers]) look();
    });
  }
}
