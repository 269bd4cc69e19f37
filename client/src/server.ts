import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  WorkspaceEdit,
} from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as Edit, State } from 'vscode-languageclient';
import {
  type AgreementView,
  type AudienceName,
  type CalendarView,
  type Overview,
  once,
  type RecordForm,
} from '../../server/src/core/index.ts';
import { PACK, type PackAnswer, type PackParams } from '../../server/src/lsp/pack-protocol.ts';
import {
  PEOPLE,
  type PeopleAnswer,
  type PeopleParams,
  REPLACE_PERSON,
  type ReplacePersonAnswer,
  type ReplacePersonParams,
} from '../../server/src/lsp/people-protocol.ts';
import {
  CALENDAR,
  type CalendarParams,
  FOLLOW_VIEW,
  type FollowParams,
  OVERVIEW,
  STATUS,
  STATUS_CHANGED,
  type Status,
  VIEW,
  VIEW_FOR_READER,
  type ViewAnswer,
} from '../../server/src/lsp/protocol.ts';
import {
  ADD_PERSON,
  type AddPersonAnswer,
  type AddPersonParams,
  RECORD,
  RECORD_FORM,
  RECORD_PACK,
  type RecordAnswer,
  type RecordPackAnswer,
  type RecordPackParams,
  type RecordParams,
} from '../../server/src/lsp/record-protocol.ts';
import {
  REVIEW,
  REVIEW_MARKDOWN,
  type ReviewAnswer,
  type ReviewParams,
} from '../../server/src/lsp/review-protocol.ts';
import type { DiskFiles } from './fileSource.ts';
import { answerFileRequests } from './files.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

/** A language client that is not started yet. */
export interface Connection {
  readonly client: BaseLanguageClient;
  /** Reads what lies on this machine; undefined in a browser. */
  readonly disk?: DiskFiles | undefined;
  /** What a state of the client means for us. */
  stateOf(state: State): ServerState;
}

/** Makes a client; `giveUp` is called when its server is left off for good. */
export type Connect = (giveUp: () => void) => Connection;

/**
 * The language server as the extension sees it. Every start makes a new client, because one that failed to
 * start, or gave up after five crashes, refuses to be started again.
 */
export class Server implements Disposable {
  readonly #load: () => Promise<Connect>;
  readonly #output: LogOutputChannel;
  readonly #changed = new EventEmitter<void>();
  readonly #gaveUp = new EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #state: ServerState = 'stopped';
  /** Starts and stops run one after the other, however impatiently they are asked for. */
  #queue: Promise<void> = Promise.resolve();

  /** The state has changed, or what {@link status} says of files may have. */
  readonly onDidChange = this.#changed.event;
  /** The server has crashed so often that it stays off. */
  readonly onDidGiveUp = this.#gaveUp.event;

  /** @param load loads what makes clients; asked when the server is first started */
  constructor(load: () => Promise<Connect>, output: LogOutputChannel) {
    this.#load = once(load);
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
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

  /** What there is to say of a file as a whole; undefined while nobody can say. */
  status(uri: string): Promise<Status | undefined> {
    return this.#ask(STATUS, { uri });
  }

  /** An agreement as people look at it; undefined while nobody can say, and for a file that is none. */
  view(uri: string): Promise<AgreementView | undefined> {
    return this.#ask(VIEW, { uri });
  }

  /**
   * The same for a page that follows the text: what has become different since the view that it holds. Undefined also when the
   * question is taken back.
   *
   * @param known its version; undefined: it holds none
   */
  followView(uri: string, known?: number, token?: CancellationToken): Promise<ViewAnswer | undefined> {
    const params: FollowParams = { uri, known: known ?? null };
    return this.#ask(FOLLOW_VIEW, params, token);
  }

  /** The same for somebody else to read; undefined also for a party that is none of the agreement. */
  viewForReader(uri: string, audience: AudienceName): Promise<AgreementView | undefined> {
    return this.#ask(VIEW_FOR_READER, { uri, audience });
  }

  /** What agreements plan; undefined while nobody can say, for no agreement, and for a reader who is no party of it. */
  calendar(wanted: CalendarParams): Promise<CalendarView | undefined> {
    return this.#ask(CALENDAR, wanted);
  }

  /** All agreements in lines, and what is due; undefined while nobody can say. */
  overview(): Promise<Overview | undefined> {
    return this.#ask(OVERVIEW, {});
  }

  /** What is to be asked so that something can be recorded; undefined while nobody can say, and for a file that is no agreement. */
  recordForm(params: RecordParams): Promise<RecordForm | undefined> {
    return this.#ask(RECORD_FORM, params);
  }

  /** What is to be written of the answers to such a form, or why it cannot be. */
  record(params: RecordParams): Promise<RecordAnswer | undefined> {
    return this.#ask(RECORD, params);
  }

  /** The record of the meeting whose pack somebody has filled in. */
  recordPack(params: RecordPackParams): Promise<RecordPackAnswer | undefined> {
    return this.#ask(RECORD_PACK, params);
  }

  /** What adds somebody to the people of a party, or why they cannot be added. */
  addPerson(params: AddPersonParams): Promise<AddPersonAnswer | undefined> {
    return this.#ask(ADD_PERSON, params);
  }

  /** The people whom an agreement knows, and who is named at a place. */
  people(params: PeopleParams): Promise<PeopleAnswer | undefined> {
    return this.#ask(PEOPLE, params);
  }

  /** What has to change so that one person takes over from another, or why that cannot be. */
  replacePerson(params: ReplacePersonParams): Promise<ReplacePersonAnswer | undefined> {
    return this.#ask(REPLACE_PERSON, params);
  }

  /** What a forum needs for a meeting; undefined also for a forum that the agreement does not have. */
  pack(params: PackParams): Promise<PackAnswer | undefined> {
    return this.#ask(PACK, params);
  }

  /** An edit of the protocol as VS Code applies it; an empty one where nobody is there to read it. */
  async editOf(edit: Edit): Promise<WorkspaceEdit> {
    const read = await this.#client?.protocol2CodeConverter.asWorkspaceEdit(edit);
    return read ?? new WorkspaceEdit();
  }

  /** What agreements say differently than they did; undefined while nobody can say. */
  review(earlier: ReviewParams): Promise<ReviewAnswer | undefined> {
    return this.#ask(REVIEW, earlier);
  }

  /** The same as Markdown. */
  reviewMarkdown(earlier: ReviewParams): Promise<string | undefined> {
    return this.#ask(REVIEW_MARKDOWN, earlier);
  }

  /** Tells the server something; one that is not there reads everything anew when it comes. */
  tell(method: string, params: object): void {
    if (this.#state === 'running') void this.#client?.sendNotification(method, params).catch(() => undefined);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#gaveUp.dispose();
  }

  async #ask<R>(method: string, params: object, token?: CancellationToken): Promise<R | undefined> {
    if (this.#state !== 'running') return undefined;
    // An undefined token would be sent as one more parameter.
    const rest = token ? [token] : [];
    const answer = await this.#client?.sendRequest<R | null>(method, params, ...rest).catch(() => null);
    return answer ?? undefined;
  }

  async #start(): Promise<void> {
    if (this.#client) return;
    this.#is('starting');
    try {
      const connect = await this.#load();
      const { client, disk, stateOf } = connect(() => this.#gaveUp.fire());
      this.#client = client;
      client.onDidChangeState(({ newState }) => {
        // A client that was replaced has nothing more to say.
        if (this.#client === client) this.#is(stateOf(newState));
      });
      client.onNotification(STATUS_CHANGED, () => this.#changed.fire());
      answerFileRequests(client, disk);
      await client.start();
    } catch (error) {
      this.#is('stopped');
      throw error;
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A client that never came up has nothing to stop and says so by rejecting.
    await client?.dispose().catch(error => this.#output.debug(error));
    this.#is('stopped');
  }

  #is(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#changed.fire();
  }

  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch(error => this.#output.error(error));
    return this.#queue;
  }
}
