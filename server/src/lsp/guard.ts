import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Steps } from '../core/index.ts';
import { Slices, turns } from './turns.ts';

/**
 * Wraps a request's handler: waits until what is already on the wire has been read, so that a cancelled or
 * outdated request costs nothing; answers at once when the client takes it back, whatever the handler waits for; and turns a
 * bug into a line in the log instead of a dead server.
 *
 * @param otherwise the answer when the handler throws
 */
export function guard<P, R>(
  connection: Connection,
  otherwise: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return (params, token) =>
    unlessCancelled(token, async () => {
      await turns.wait('answer');
      refuseIfCancelled(token);
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        logUnexpected(connection, error);
        return otherwise;
      }
    });
}

/** What comes first: the answer, or that nobody wants it any more. */
function unlessCancelled<R>(token: CancellationToken, answer: () => Promise<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(cancelled()));
    void answer()
      .then(resolve, reject)
      .finally(() => listening.dispose());
  });
}

/** @throws ResponseError when the client has taken the request back */
export function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * The result of long work. Messages are read in between, and others are answered, so that it can be given up.
 *
 * @param holds whether what it rests on is still the same; else the answer would be wrong
 * @throws ResponseError when the request was cancelled meanwhile, or what it rests on has changed
 */
export async function inSlices<T>(
  steps: Steps<T>,
  token: CancellationToken,
  holds: () => boolean = () => true,
): Promise<T> {
  const slices = new Slices('work');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.isOver) await slices.pause();
    refuseIfCancelled(token);
    if (!holds()) throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed meanwhile');
  }
}

/**
 * What long work waits for now and then, so that others go on in between.
 *
 * @returns a function that rejects with a ResponseError when the request was cancelled
 */
export function pausing(token: CancellationToken): () => Promise<void> {
  const slices = new Slices('work');
  return async () => {
    await slices.pause();
    refuseIfCancelled(token);
  };
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
