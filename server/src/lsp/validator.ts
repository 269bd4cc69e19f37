import {
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Finding, LanguageService } from '../core/index.ts';
import { toDiagnostic } from './convert.ts';
import { nextTurn, Slices } from './guard.ts';
import type { SessionContext } from './session-context.ts';

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
  /** Findings are the same object for as long as they hold: a number for each makes a result id. */
  readonly #resultIds = new WeakMap<readonly Finding[], string>();
  /** A client may keep what it has over a restart of the server: no id of another run is one of this run. */
  readonly #runId = crypto.randomUUID();
  #nextResultId = 1;
  #scheduled = false;
  /** Grows with each round of pushing; an older round gives way. */
  #run = 0;
  /** The files whose findings the client may not have as they are now; undefined: any may be one. */
  #due: Set<string> | undefined;
  #service: LanguageService | undefined;
  #wasOpen: ReadonlySet<string> = new Set();

  constructor(connection: Connection, session: SessionContext, documentation: string | undefined) {
    this.#connection = connection;
    this.#session = session;
    this.#documentation = documentation;
  }

  /**
   * Has the client shown what has become of the findings, after all that is on the wire has been read. Files
   * whose findings are still the same cost a comparison.
   */
  async refresh(): Promise<void> {
    if (this.#scheduled) return;
    this.#scheduled = true;
    await nextTurn();
    this.#scheduled = false;
    const { abilities } = this.#session;
    if (!abilities.pullsDiagnostics) await this.#pushAll();
    else if (abilities.refreshesDiagnostics) await this.#askForPulls();
  }

  /** A client that answers with an error is told of the next change all the same. */
  async #askForPulls(): Promise<void> {
    try {
      await this.#connection.sendRequest(DiagnosticRefreshRequest.method);
    } catch (error) {
      this.#connection.console.warn(`The editor did not take a refresh of diagnostics: ${error}`);
    }
  }

  /** The answer to one pull; "unchanged" when the client already has it. */
  report(uri: string, previousResultId: string | undefined): DocumentDiagnosticReport {
    const findings = this.#findings(uri);
    const resultId = this.#resultId(findings);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.#diagnostics(findings) };
  }

  /**
   * What is open comes first, and while files are still being read nothing else: their findings would have to be
   * made again. A later change starts anew; what has been found until then is still known.
   */
  async #pushAll(): Promise<void> {
    const { feeder, workspace } = this.#session;
    const run = ++this.#run;
    const open = new Set(feeder.open());
    const slices = new Slices();
    for (const uri of open) this.#push(uri, this.#findings(uri));
    if (!workspace.complete) return;
    this.#noteDue(open);
    const due = this.#due ?? new Set([...feeder.reported(), ...this.#pushed.keys()]);
    for (const uri of due) {
      await slices.pause();
      if (run !== this.#run) return;
      if (workspace.file(uri) && feeder.isReported(uri)) this.#push(uri, this.#findings(uri));
      else this.#takeBack(uri);
      this.#due?.delete(uri);
    }
    this.#due ??= new Set();
  }

  /** What has changed since the last round, and what was open then: it may have been shown under another spelling. */
  #noteDue(open: ReadonlySet<string>): void {
    const { service } = this.#session;
    const outdated = service.checker.takeOutdated();
    // Other settings make another service, which knows nothing of what was asked before.
    if (!outdated || service !== this.#service) this.#due = undefined;
    else for (const uri of outdated) this.#due?.add(uri);
    for (const uri of this.#wasOpen) if (!open.has(uri)) this.#due?.add(uri);
    this.#service = service;
    this.#wasOpen = open;
  }

  /** A file is none any more that findings are shown of. */
  #takeBack(uri: string): void {
    const last = this.#pushed.get(uri);
    if (!last) return;
    this.#pushed.delete(uri);
    void this.#connection.sendDiagnostics({ uri: last.clientUri, diagnostics: [] });
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
    return findings.map(finding => toDiagnostic(finding, context));
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

/** What a client was told of a file: under which spelling of its URI, for which version. */
interface Push {
  readonly findings: readonly Finding[];
  readonly clientUri: string;
  readonly version: number | undefined;
}
