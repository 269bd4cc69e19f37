import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Steps } from '../core/index.ts';

/**
 * Wraps a request's handler: waits until what is already on the wire has been read, so that a cancelled or
 * outdated request costs nothing, and turns a bug into a line in the log instead of a dead server.
 *
 * @param otherwise the answer when the handler throws
 */
export function guard<P, R>(
  connection: Connection,
  otherwise: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    await nextTurn();
    refuseIfCancelled(token);
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logUnexpected(connection, error);
      return otherwise;
    }
  };
}

function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * The result of long work. Messages are read in between, so that it can be given up.
 *
 * @throws ResponseError when the request was cancelled meanwhile
 */
export async function inSlices<T>(steps: Steps<T>, token: CancellationToken): Promise<T> {
  const slices = new Slices();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await slices.pause();
    refuseIfCancelled(token);
  }
}

/**
 * Wraps a notification's handler: whatever the client sent, or a bug, becomes a line in the log instead of a dead server.
 */
export function guardNotification<P>(
  connection: Connection,
  handler: (params: P) => void | Promise<void>,
): (params: P) => Promise<void> {
  return async params => {
    try {
      await handler(params);
    } catch (error) {
      logUnexpected(connection, error);
    }
  };
}

/** A line in the log about what should not have happened. */
export function logUnexpected(connection: Connection, error: unknown): void {
  connection.console.error(
    `Unexpected error, please report it: ${error instanceof Error ? error.stack : error}`,
  );
}

/** Lets messages that have already arrived be read first. A timer, since Node and workers share nothing better. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}

/** How long the server may work before it looks for messages, in milliseconds: nobody notices a wait that short. */
const breathMs = 10;

/** Cuts long work into slices, so that requests are answered in between. */
export class Slices {
  #since = performance.now();

  /** Waits for messages when the slice is over; else goes on at once. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < breathMs) return;
    await nextTurn();
    this.#since = performance.now();
  }
}
