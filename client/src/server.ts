import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CrashHandler } from './crashHandler.ts';
import { answerFileRequests } from './files.ts';

/** Makes the language client of the platform: one that forks a Node process, or one that starts a worker. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * The language server as the extension sees it. Every start makes a new client, because one that failed to
 * start, or gave up after five crashes, refuses to be started again.
 */
export class Server {
  readonly #createClient: CreateClient;
  readonly #options: LanguageClientOptions;
  readonly #output: LogOutputChannel;
  #client: BaseLanguageClient | undefined;
  /** Starts and stops run one after the other, however impatiently they are asked for. */
  #queue: Promise<void> = Promise.resolve();

  constructor(createClient: CreateClient, options: LanguageClientOptions, output: LogOutputChannel) {
    this.#createClient = createClient;
    this.#options = options;
    this.#output = output;
  }

  /** Starts the server, unless it is already there. Never rejects: a failure goes to the output channel. */
  start(): Promise<void> {
    return this.#enqueue(() => this.#start());
  }

  /** Asks the server to end, and waits for it for at most two seconds. Never rejects. */
  stop(): Promise<void> {
    return this.#enqueue(() => this.#stop());
  }

  /** Replaces the server by a fresh one. */
  restart(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  async #start(): Promise<void> {
    if (this.#client) return;
    const client = this.#createClient({ ...this.#options, errorHandler: new CrashHandler() });
    this.#client = client;
    answerFileRequests(client);
    await client.start();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A client that never came up has nothing to stop and says so by rejecting.
    await client?.dispose().catch(error => this.#output.debug(error));
  }

  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch(error => this.#output.error(error));
    return this.#queue;
  }
}
