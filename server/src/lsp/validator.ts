import {
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { type Finding, groupedForPeople } from '../core/index.ts';
import { toDiagnostic } from './convert.ts';
import { type Asked, Pulled } from './pulled.ts';
import type { SessionContext } from './session-context.ts';
import { Slices, turns } from './turns.ts';

/**
 * Diagnostics of all files, open or not. Clients that ask (pull) and those that wait to be told (push) get the
 * same ones from the same place.
 */
export class Validator {
  readonly #connection: Connection;
  readonly #session: SessionContext;
  /** The folder of the rules' pages. */
  readonly #documentation: string | undefined;
  /** For each file what the client was last told, so that nothing is sent twice. */
  readonly #pushed = new Map<string, Push>();
  readonly #pulled = new Pulled();
  /** Files that nobody has looked at since their findings may have changed. */
  readonly #outdated = new Set<string>();
  /** The documents that were open the last time, with their versions. */
  #wasOpen: ReadonlyMap<string, number | null> = new Map();
  /** Whether the last answers were about files of which some were still being read. */
  #wasIncomplete = true;
  /** Findings are the same object for as long as they hold: a number for each makes a result id. */
  readonly #resultIds = new WeakMap<readonly Finding[], string>();
  /** A client may keep what it has over a restart of the server: no id of another run is one of this run. */
  readonly #runId = crypto.randomUUID();
  #nextResultId = 1;
  #scheduled = false;
  /** Grows with each round of looking; an older round gives way. */
  #run = 0;

  constructor(connection: Connection, session: SessionContext, documentation: string | undefined) {
    this.#connection = connection;
    this.#session = session;
    this.#documentation = documentation;
  }

  /**
   * Has the client shown what has become of the findings, after all that is on the wire has been read: it is told, or asked
   * to ask again where it does not do so by itself. Only files that something has changed for are looked at.
   */
  async refresh(): Promise<void> {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const { pullsDiagnostics, refreshesDiagnostics } = this.#session.abilities;
    // Nobody waits for what only others may ask for.
    await turns.wait(pullsDiagnostics ? 'background' : 'answer');
    this.#scheduled = false;
    const run = ++this.#run;
    const isTyping = this.#noteOutdated();
    if (!pullsDiagnostics) this.#pushOpen();
    // Nobody reads two files while typing in one.
    if (isTyping) await pause(quietMs);
    if (run !== this.#run) return;
    if (!pullsDiagnostics) await this.#pushOutdated(run);
    else if (refreshesDiagnostics) await this.#askWhereOutdated(run);
  }

  /** The answer to one pull; "unchanged" when the client already has it. */
  report(uri: string, previousResultId: string | undefined, asked: Asked = 'one'): DocumentDiagnosticReport {
    const findings = this.#findings(uri);
    this.#pulled.answered(uri, findings, this.#session.feeder.version(uri), asked);
    const resultId = this.#resultId(findings);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.#diagnostics(findings) };
  }

  /** The client asks for all files. */
  reportsAll(): void {
    this.#pulled.askedForAll();
  }

  /** Returns whether an open document was edited. */
  #noteOutdated(): boolean {
    const { feeder, service } = this.#session;
    const outdated = service.checker.takeOutdated();
    const open = new Map(feeder.open().map(uri => [uri, feeder.version(uri)]));
    const before = this.#wasOpen;
    this.#wasOpen = open;
    const known = outdated ? [] : [...feeder.reported(), ...this.#pushed.keys(), ...this.#pulled.uris()];
    for (const uri of [...open.keys(), ...before.keys(), ...(outdated ?? known)]) this.#outdated.add(uri);
    return [...open].some(([uri, version]) => before.has(uri) && before.get(uri) !== version);
  }

  /** What the user looks at comes first. */
  #pushOpen(): void {
    for (const uri of this.#session.feeder.open()) this.#push(uri, this.#findings(uri));
  }

  /**
   * While files are still being read, nothing is said of those that are not open: their findings would have to be made again. A
   * later change starts anew, with what is left.
   */
  async #pushOutdated(run: number): Promise<void> {
    const { feeder, workspace } = this.#session;
    if (!workspace.complete) return;
    const slices = new Slices('background');
    for (const uri of this.#outdated) {
      await slices.pause();
      if (run !== this.#run) return;
      this.#outdated.delete(uri);
      if (feeder.isOpen(uri)) continue;
      if (workspace.file(uri) && feeder.isReported(uri)) this.#push(uri, this.#findings(uri));
      else this.#takeBack(uri);
    }
  }

  #takeBack(uri: string): void {
    const last = this.#pushed.get(uri);
    if (!last) return;
    this.#pushed.delete(uri);
    void this.#connection.sendDiagnostics({ uri: last.clientUri, diagnostics: [] });
  }

  /** Once all files have been read, and later when something else than what was edited has other findings. */
  async #askWhereOutdated(run: number): Promise<void> {
    const { feeder, workspace } = this.#session;
    const { complete } = workspace;
    const isNews = complete && this.#wasIncomplete;
    this.#wasIncomplete = !complete;
    const slices = new Slices('background');
    for (const uri of isNews ? [] : this.#outdated) {
      // Of the others too much is still to come.
      if (!complete && !feeder.isOpen(uri)) continue;
      await slices.pause();
      if (run !== this.#run) return;
      this.#outdated.delete(uri);
      const isShown = workspace.file(uri) && feeder.isReported(uri);
      const findings = () => (isShown ? this.#findings(uri) : none);
      if (this.#pulled.isOutdated(uri, feeder.version(uri), findings)) return this.#askForPulls();
    }
    if (isNews) this.#askForPulls();
  }

  /** A client that answers with an error is told of the next change all the same. */
  #askForPulls(): void {
    this.#outdated.clear();
    this.#pulled.forget();
    this.#connection.sendRequest(DiagnosticRefreshRequest.method).catch(error => {
      this.#connection.console.warn(`The editor did not take a refresh of diagnostics: ${error}`);
    });
  }

  /** Tells the client what is new to it. Every version of an open document is answered, also a sound one. */
  #push(uri: string, findings: readonly Finding[]): void {
    const { feeder } = this.#session;
    const [clientUri, version] = [feeder.clientUri(uri), feeder.version(uri) ?? undefined];
    const last = this.#pushed.get(uri);
    if (last && last.findings === findings && last.clientUri === clientUri && last.version === version)
      return;
    this.#pushed.set(uri, { findings, clientUri, version });
    if (last && last.clientUri !== clientUri) {
      void this.#connection.sendDiagnostics({ uri: last.clientUri, diagnostics: [] });
    }
    if (!last && findings.length === 0 && version === undefined) return;
    const diagnostics = this.#diagnostics(findings);
    void this.#connection.sendDiagnostics({
      uri: clientUri,
      diagnostics,
      ...(version === undefined ? {} : { version }),
    });
  }

  /** A bug in a rule must not take the other diagnostics along. */
  #findings(uri: string): readonly Finding[] {
    try {
      return this.#session.service.findings(uri);
    } catch (error) {
      const detail = error instanceof Error ? error.stack : String(error);
      this.#connection.console.error(`Cannot check ${uri}, please report it: ${detail}`);
      return none;
    }
  }

  #diagnostics(findings: readonly Finding[]): Diagnostic[] {
    const { abilities, workspace, feeder } = this.#session;
    const context = {
      fileOf: (uri: string) => workspace.file(uri),
      clientUri: (uri: string) => feeder.clientUri(uri),
      documentation: this.#documentation,
      related: abilities.relatedInformation,
    };
    return groupedForPeople(findings, this.#session.dictionary).map(finding =>
      toDiagnostic(finding, context),
    );
  }

  #resultId(findings: readonly Finding[]): string {
    const known = this.#resultIds.get(findings);
    if (known) return known;
    const id = `${this.#runId}/${this.#nextResultId++}`;
    this.#resultIds.set(findings, id);
    return id;
  }
}

const none: readonly Finding[] = [];

/** How long nobody has typed before other files are looked at, in milliseconds. */
const quietMs = 200;

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** What a client was told of a file: under which spelling of its URI, for which version. */
interface Push {
  readonly findings: readonly Finding[];
  readonly clientUri: string;
  readonly version: number | undefined;
}
