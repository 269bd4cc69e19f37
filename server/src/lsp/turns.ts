import type { Message, MessageStrategy } from 'vscode-languageserver';

/**
 * Who goes on first when several could: an `answer` that was just asked for, `work` on one that takes long, and what nobody
 * waits for.
 */
export type Urgency = 'answer' | 'work' | 'background';

const urgencies: readonly Urgency[] = ['answer', 'work', 'background'];

/** How many turns of the event loop without a message mean that none is waiting: each is read and handed on in two. */
const idleTurns = 3;

/** How long messages are taken in before somebody works all the same, in milliseconds: a client may never stop to send. */
const longestIntake = 100;

/** After how many turns of others the one that has waited longest goes on, so that all get ahead. */
const mostOvertaken = 8;

/**
 * Decides who works next in this process, which does one thing at a time: nobody while there are messages to take in, so that
 * waiting changes are one change and a cancelled request costs nothing; then one after the other, each until it waits again.
 */
class Turns {
  /** How many messages were handed on. */
  #heard = 0;
  readonly #waiting: Waiting[] = [];
  #isRunning = false;

  /** A message is being handed on. */
  heard(): void {
    this.#heard++;
  }

  /** Waits until all messages that have arrived are taken in, and nobody more urgent wants to go on. */
  wait(urgency: Urgency): Promise<void> {
    return new Promise(goOn => {
      this.#waiting.push({ urgency, goOn, overtaken: 0 });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      await this.#takeIn();
      this.#next().goOn();
    }
    this.#isRunning = false;
  }

  /** Lets messages in until none is left. What goes on meanwhile works within the first of these turns. */
  async #takeIn(): Promise<void> {
    const start = performance.now();
    for (let idle = 0; idle < idleTurns && performance.now() - start < longestIntake; idle++) {
      const before = this.#heard;
      await nextTurn();
      if (this.#heard !== before) idle = -1;
    }
  }

  #next(): Waiting {
    const rank = ({ urgency }: Waiting) => urgencies.indexOf(urgency);
    const first = this.#waiting.reduce((best, each) => (rank(each) < rank(best) ? each : best));
    const [oldest = first] = this.#waiting;
    const next = oldest.overtaken < mostOvertaken ? first : oldest;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    if (next !== oldest) oldest.overtaken++;
    return next;
  }
}

interface Waiting {
  readonly urgency: Urgency;
  readonly goOn: () => void;
  overtaken: number;
}

/** Those of this process: it has one event loop, however many connections it serves. */
export const turns = new Turns();

/** Notes each message that a connection hands on; hand it to the connection in place of the strategy that it wraps. */
export function heeding(strategy: MessageStrategy): MessageStrategy {
  return {
    handleMessage(message: Message, next: (message: Message) => void): void {
      turns.heard();
      strategy.handleMessage(message, next);
    },
  };
}

/**
 * The next turn of the event loop: what has arrived is read first. No timer, since these wait for at least a millisecond, in
 * a browser for four.
 */
const nextTurn: () => Promise<void> =
  typeof setImmediate === 'function'
    ? () => new Promise(resolve => setImmediate(resolve))
    : () =>
        new Promise(resolve => {
          const { port1, port2 } = new MessageChannel();
          const hear = () => {
            port1.close();
            resolve();
          };
          // Under this name in a browser only.
          Object.assign(port1, { onmessage: hear });
          port2.postMessage(undefined);
        });

/** How long the server may work before it looks for messages, in milliseconds: nobody notices a wait that short. */
const sliceMs = 10;

/** Cuts long work into slices, so that messages are taken in and others go on in between. */
export class Slices {
  readonly #urgency: Urgency;
  #since = performance.now();

  constructor(urgency: Urgency) {
    this.#urgency = urgency;
  }

  /** Whether it is time to let others go on. */
  get isOver(): boolean {
    return performance.now() - this.#since >= sliceMs;
  }

  /** Lets others go on when the slice is over. */
  async pause(): Promise<void> {
    if (!this.isOver) return;
    await turns.wait(this.#urgency);
    this.#since = performance.now();
  }
}
