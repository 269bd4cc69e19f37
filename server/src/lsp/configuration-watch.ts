import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { parentUri } from '../core/index.ts';

/**
 * Has the client watch configuration files that have another name than ours: those that a configuration extends, and
 * the one that the user's settings name. All others are watched by their names.
 */
export class ConfigurationWatch {
  readonly #connection: Connection;
  #watched = '';
  #registration: Disposable | undefined;
  /** One change after the other, so that no registration is left behind. */
  #queue: Promise<void> = Promise.resolve();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Watches exactly these files from now on, whether they exist or not. */
  watch(uris: readonly string[]): Promise<void> {
    const wanted = [...new Set(uris)].sort();
    const key = wanted.join('\n');
    if (key === this.#watched) return this.#queue;
    this.#watched = key;
    this.#queue = this.#queue.then(() => this.#register(wanted));
    return this.#queue;
  }

  async #register(uris: readonly string[]): Promise<void> {
    this.#registration?.dispose();
    this.#registration = undefined;
    if (uris.length === 0) return;
    const watchers = uris.map(uri => {
      const baseUri = parentUri(uri) ?? uri;
      return { globPattern: { baseUri, pattern: uri.slice(baseUri.length + 1) } };
    });
    try {
      this.#registration = await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers,
      });
    } catch (error) {
      this.#connection.console.warn(`The editor does not watch extended configurations: ${error}`);
    }
  }
}
