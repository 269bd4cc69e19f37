import {
  type Connection,
  ErrorCodes,
  type Message,
  type MessageStrategy,
  ResponseError,
} from 'vscode-languageserver';
import { wrongParameters } from './parameters.ts';

/** A request of nobody: what must not be answered is turned into it. */
const REFUSED = 'partnership/refused';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * What may be asked when, as the protocol has it: nothing before `initialize`, that only once, and nothing after
 * `shutdown`; and nothing whose parameters are not what they have to be. It stands before all handlers, so that none of them has to think of it. Hand it to the connection as its
 * message strategy, and attach it.
 */
export class Lifecycle implements MessageStrategy {
  #state: 'new' | 'running' | 'ended' = 'new';

  handleMessage(message: Message, next: (message: Message) => void): void {
    const taken = this.#taken(message);
    if (taken) next(taken);
  }

  /** What is to be done in place of a message; undefined: nothing. */
  #taken(message: Message): Message | undefined {
    const { method, id } = message as { method?: string; id?: number | string | null };
    if (method === undefined || method === 'exit' || method.startsWith('$/')) return message;
    const isRequest = id !== undefined && id !== null;
    const refusal = this.#refusalOf(method) ?? (isRequest ? invalid(method, message) : undefined);
    if (!refusal) {
      if (isRequest && method === 'initialize') this.#state = 'running';
      if (isRequest && method === 'shutdown') this.#state = 'ended';
      return message;
    }
    // Nobody waits for the answer to a notification.
    return isRequest ? ({ ...message, method: REFUSED, params: refusal } as Message) : undefined;
  }

  attach(connection: Connection): void {
    connection.onRequest(REFUSED, ({ code, message }: Refusal) => {
      throw new ResponseError(code, message);
    });
  }

  #refusalOf(method: string): Refusal | undefined {
    if (this.#state === 'new' && method !== 'initialize') {
      return { code: ErrorCodes.ServerNotInitialized, message: 'The first request has to be `initialize`.' };
    }
    if (this.#state === 'running' && method === 'initialize') {
      return { code: ErrorCodes.InvalidRequest, message: '`initialize` may be sent only once.' };
    }
    if (this.#state === 'ended') {
      return { code: ErrorCodes.InvalidRequest, message: 'After `shutdown` nothing is answered but `exit`.' };
    }
    return undefined;
  }
}

function invalid(method: string, message: Message): Refusal | undefined {
  const wrong = wrongParameters(method, (message as { params?: unknown }).params);
  return wrong === undefined ? undefined : { code: ErrorCodes.InvalidParams, message: wrong };
}
