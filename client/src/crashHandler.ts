import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';

/** Crashes within the window after which the server is left alone; a loop would only burn the user's battery. */
const MAX_CRASHES = 5;
/** Milliseconds. */
const CRASH_WINDOW = 3 * 60 * 1000;
/** Unreadable messages in a row after which the connection is given up. */
const MAX_ERRORS = 3;

/**
 * What happens when the server crashes: it is started again without a word to the user, until it has crashed
 * so often that this makes no sense. Then it is left off, and whoever asked to be told is told.
 */
export class CrashHandler implements ErrorHandler {
  readonly #giveUp: () => void;
  readonly #now: () => number;
  #crashes: number[] = [];

  /**
   * @param giveUp called when the server is left off for good.
   * @param now the current time in milliseconds; tests pass their own.
   */
  constructor(giveUp: () => void, now: () => number = Date.now) {
    this.#giveUp = giveUp;
    this.#now = now;
  }

  error(_error: Error, _message: Message | undefined, count: number | undefined): ErrorHandlerResult {
    const action = count !== undefined && count <= MAX_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown;
    return { action, handled: action === ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    const now = this.#now();
    this.#crashes = [...this.#crashes.filter(time => now - time < CRASH_WINDOW), now];
    if (this.#crashes.length < MAX_CRASHES) return { action: CloseAction.Restart, handled: true };
    this.#giveUp();
    // Handled: the language client would show a message of its own, without a way to start again.
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
