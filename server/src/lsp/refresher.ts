import type { Connection } from 'vscode-languageserver';
import { sameItems } from '../core/index.ts';
import { STATUS_CHANGED } from './protocol.ts';
import type { SessionContext } from './session-context.ts';
import { turns } from './turns.ts';

/** How long after the last change the client is told; nobody reads two files while typing in one. */
const quietMs = 250;

/**
 * Tells the client when what it shows in the text has become wrong though the text is the same: another file was
 * edited that it rests on, all files have been read, a setting was changed. Edits of a text itself need no word,
 * since the client asks again by itself.
 */
export class Refresher {
  readonly #connection: Connection;
  readonly #session: SessionContext;
  /** What the open files rested on when they were opened, or when the client was last told. */
  readonly #basis = new Map<string, readonly unknown[]>();
  #isScheduled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, session: SessionContext) {
    this.#connection = connection;
    this.#session = session;
  }

  /** Some file has changed. What it rests on is looked at once all changes that wait are taken in. */
  async changed(): Promise<void> {
    const { refreshesCodeLenses, refreshesInlayHints, showsStatus } = this.#session.abilities;
    if (this.#isScheduled || (!refreshesCodeLenses && !refreshesInlayHints && !showsStatus)) return;
    this.#isScheduled = true;
    await turns.wait('background');
    this.#isScheduled = false;
    this.#noteOpened();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isOutdated()) this.refresh();
      else this.#tellStatus();
    }, quietMs);
  }

  /** Has the client ask again for what it shows. */
  refresh(): void {
    const { refreshesCodeLenses, refreshesInlayHints } = this.#session.abilities;
    if (refreshesCodeLenses) this.#send('workspace/codeLens/refresh');
    if (refreshesInlayHints) this.#send('workspace/inlayHint/refresh');
    this.#tellStatus();
  }

  /** Each edit may change what is found, which is part of the status. */
  #tellStatus(): void {
    if (this.#session.abilities.showsStatus) void this.#connection.sendNotification(STATUS_CHANGED);
  }

  /** A file that was just opened is asked about at once: what it rests on now is what its client will see. */
  #noteOpened(): void {
    const open = new Set(this.#session.feeder.open());
    for (const uri of this.#basis.keys()) if (!open.has(uri)) this.#basis.delete(uri);
    for (const uri of open) if (!this.#basis.has(uri)) this.#basis.set(uri, this.#basisOf(uri));
  }

  /** Whether what some open file rests on is not what it was. */
  #isOutdated(): boolean {
    let outdated = false;
    for (const [uri, before] of this.#basis) {
      const basis = this.#basisOf(uri);
      if (sameItems(before, basis)) continue;
      outdated = true;
      this.#basis.set(uri, basis);
    }
    return outdated;
  }

  /** What is shown in a file rests on the day and on other files, as they are now. */
  #basisOf(uri: string): readonly unknown[] {
    const { workspace } = this.#session;
    const file = workspace.file(uri);
    const others = file ? workspace.of(uri).dependencies(file) : [];
    return [this.#session.today(), workspace.complete, ...workspace.configurationFiles(), ...others];
  }

  #send(method: string): void {
    this.#connection.sendRequest(method).catch(error => {
      this.#connection.console.warn(`The editor did not take ${method}: ${error}`);
    });
  }
}
