import type { Connection } from 'vscode-languageserver';
import { type NotHandedOut, type UnreadReason, unreadReasons } from '../core/index.ts';
import type { Files } from './files.ts';
import type { Clock } from './new-day.ts';
import { EXISTS, FILES, READ } from './protocol.ts';

/** How often it is looked whether the client answers at all, in milliseconds. */
const lookEvery = 2000;

/** What becomes of answers that come when nobody waits for them any more. */
export interface LateAnswers {
  /** The list of files can be had now. */
  readonly onList: () => void;
  /** So can be what was asked of a file or folder. */
  readonly onFile: (uri: string) => void;
}

/**
 * Files through the client, which sees remote, virtual and browser workspaces. What it answers may be anything, and it may
 * not answer at all. Whoever asks waits for as long as it answers anything; once it says nothing more, what it has left out
 * is not read yet, and the rest goes on without. An answer that comes after all is kept, and counts from then on.
 */
export class ClientFiles implements Files {
  readonly tellsChanges = true;
  readonly #connection: Connection;
  readonly #late: LateAnswers;
  /** Those that somebody waits for. */
  readonly #questions = new Set<Question>();
  /** The last question of each kind: older ones say nothing new. */
  readonly #last = new Map<string, Question>();
  /** Answers that came late, until somebody asks again. */
  readonly #kept = new Map<string, Promise<unknown>>();
  /** Whether any answer came since the last look. */
  #hasAnswered = false;

  constructor(connection: Connection, { every }: Pick<Clock, 'every'>, late: LateAnswers) {
    this.#connection = connection;
    this.#late = late;
    every(lookEvery, () => this.#look());
  }

  async list(): Promise<readonly string[]> {
    const uris = await this.#ask(FILES);
    if (uris === unanswered) throw new Error('the client has not answered');
    return Array.isArray(uris) ? uris.filter(uri => typeof uri === 'string') : [];
  }

  async read(uri: string): Promise<string | NotHandedOut | undefined> {
    // Whatever goes wrong, it does not prove that there is no such file.
    return this.#ask(READ, uri).then(textIn, () => ({ unread: 'failed' }));
  }

  async exists(uri: string): Promise<boolean | 'outside' | undefined> {
    const answer = await this.#ask(EXISTS, uri);
    return typeof answer === 'boolean' || answer === 'outside' ? answer : undefined;
  }

  #ask(method: string, uri?: string): Promise<unknown> {
    const key = `${method} ${uri}`;
    const kept = this.#kept.get(key);
    if (kept) {
      this.#kept.delete(key);
      return kept;
    }
    // Without parameters there is to be none at all: an empty one would be handed on to the client's handler.
    const answer: Promise<unknown> =
      uri === undefined
        ? this.#connection.sendRequest(method)
        : this.#connection.sendRequest(method, { uri });
    const gaveUp = new Promise(resolve => {
      const question: Question = { isOld: false, giveUp: () => resolve(unanswered) };
      this.#questions.add(question);
      this.#last.set(key, question);
      const take = () => this.#answered(key, question, answer, uri);
      answer.then(take, take);
    });
    return Promise.race([answer, gaveUp]);
  }

  #answered(key: string, question: Question, answer: Promise<unknown>, uri: string | undefined): void {
    this.#hasAnswered = true;
    const isLate = !this.#questions.delete(question);
    if (this.#last.get(key) !== question) return;
    this.#last.delete(key);
    if (!isLate) return;
    this.#kept.set(key, answer);
    if (uri === undefined) this.#late.onList();
    else this.#late.onFile(uri);
  }

  /** Gives up waiting for what was asked before the last look, if nothing at all was answered since. */
  #look(): void {
    const isSilent = !this.#hasAnswered;
    this.#hasAnswered = false;
    for (const question of this.#questions) {
      if (isSilent && question.isOld) {
        this.#questions.delete(question);
        question.giveUp();
      } else question.isOld = true;
    }
  }
}

interface Question {
  /** It was asked before the last look. */
  isOld: boolean;
  readonly giveUp: () => void;
}

const unanswered = Symbol('unanswered');

/** What an answer says of a file. One that says neither that it is absent nor what it holds leaves that open. */
function textIn(answer: unknown): string | NotHandedOut | undefined {
  if (answer === unanswered) return { unread: 'unanswered' };
  if (answer === null || answer === undefined) return undefined;
  const { text, unread } = answer as { readonly text?: unknown; readonly unread?: unknown };
  if (typeof text === 'string' && !unread) return text;
  return { unread: isReason(unread) ? unread : 'failed' };
}

function isReason(value: unknown): value is UnreadReason {
  return typeof value === 'string' && Object.hasOwn(unreadReasons, value);
}
