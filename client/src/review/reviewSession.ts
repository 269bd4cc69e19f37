import { commands, type Disposable, EventEmitter } from 'vscode';
import type { ReviewAnswer, ReviewParams } from '../../../server/src/lsp/review-protocol.ts';
import type { Server } from '../server.ts';
import type { Source } from './source.ts';
import { Unavailable } from './unavailable.ts';

/** How long after the last change the review is made anew: saving a file is several changes. In milliseconds. */
const quietMs = 200;

/** The review that is shown, if any, kept up to date while files and revisions change. */
export class ReviewSession implements Disposable {
  readonly #server: Server;
  readonly #changed = new EventEmitter<void>();
  readonly #started = new EventEmitter<void>();
  readonly #serverListener: Disposable;
  #source: Source | undefined;
  #sourceListener: Disposable | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers may overtake each other; only the one to the last question counts. */
  #asked = 0;
  #latest: Promise<void> = Promise.resolve();
  /** The user has asked for a review, and no answer has come yet. */
  #isAwaited = false;
  /** What was, as it was last read. */
  earlier: ReviewParams | undefined;
  answer: ReviewAnswer | undefined;
  /** Why there is no answer any more, for the user. */
  problem: string | undefined;

  /** How to speak of what is compared with; empty when there is no review. */
  get label(): string {
    return this.#source && this.earlier ? this.#source.label(this.earlier) : '';
  }

  /** Another review, or none. */
  readonly onDidChange = this.#changed.event;
  /** The user has asked for a review, and there is one to look at. */
  readonly onDidStart = this.#started.event;

  constructor(server: Server) {
    this.#server = server;
    this.#serverListener = server.onDidChange(() => this.#soon());
  }

  /**
   * Reviews against something else from now on.
   *
   * @throws Unavailable when that cannot be read; then the review is the one that it was
   */
  async start(source: Source): Promise<void> {
    const earlier = await source.read();
    this.#sourceListener?.dispose();
    this.#source = source;
    this.#sourceListener = source.onDidChange(() => this.#soon());
    await commands.executeCommand('setContext', 'partnership.reviewing', true);
    this.#isAwaited = true;
    await this.#ask(async () => earlier);
  }

  /** Reads everything anew. */
  async refresh(): Promise<void> {
    const source = this.#source;
    if (source) await this.#ask(() => source.read());
  }

  /** Ends the review: its view and its marks in the text go. */
  async clear(): Promise<void> {
    this.#asked++;
    clearTimeout(this.#timer);
    this.#sourceListener?.dispose();
    this.#source = undefined;
    this.#isAwaited = false;
    this.#set(undefined, undefined, undefined);
    await commands.executeCommand('setContext', 'partnership.reviewing', false);
  }

  /** The review as Markdown; undefined when there is none, or nobody to make it. */
  async markdown(): Promise<string | undefined> {
    return this.earlier && this.#server.reviewMarkdown(this.earlier);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#sourceListener?.dispose();
    this.#serverListener.dispose();
    this.#changed.dispose();
    this.#started.dispose();
  }

  #soon(): void {
    if (!this.#source) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), quietMs);
  }

  /** Waits for the answer to the last question, which may be one that was asked meanwhile: the others do not count. */
  async #ask(read: () => Promise<ReviewParams>): Promise<void> {
    this.#latest = this.#askOnce(read);
    for (let latest: Promise<void> | undefined; latest !== this.#latest; ) {
      latest = this.#latest;
      await latest;
    }
  }

  async #askOnce(read: () => Promise<ReviewParams>): Promise<void> {
    const question = ++this.#asked;
    try {
      const earlier = await read();
      const answer = await this.#server.review(earlier);
      // While the server is away, what was found last is better than nothing.
      if (question === this.#asked && answer) this.#set(earlier, answer, undefined);
    } catch (error) {
      if (question !== this.#asked) return;
      this.#set(this.earlier, undefined, error instanceof Unavailable ? error.message : String(error));
    }
  }

  #set(
    earlier: ReviewParams | undefined,
    answer: ReviewAnswer | undefined,
    problem: string | undefined,
  ): void {
    this.earlier = earlier;
    this.answer = answer;
    this.problem = problem;
    this.#changed.fire();
    if (!answer || !this.#isAwaited) return;
    // The server gives a review up when the text changes meanwhile; then it is a later question that is answered first.
    this.#isAwaited = false;
    this.#started.fire();
  }
}
