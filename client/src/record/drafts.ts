import type { Memento } from 'vscode';
import type { Answers } from '../../../server/src/core/index.ts';

/** A record that somebody has begun to make. */
export interface Draft {
  /** The agreement. */
  readonly uri: string;
  /** What the agreement is called. */
  readonly agreement: string;
  /** What is recorded, for people: `Record a meeting`. */
  readonly title: string;
  /** Of what, for people: the forum that met. */
  readonly about: string;
  readonly answers: Answers;
  /** The question at which it was left; undefined: all of them are answered. */
  readonly at?: string | undefined;
  /** What was typed there. */
  readonly typed?: string | undefined;
}

const key = 'partnership.recordDrafts';

/** Older ones give way to newer ones. */
const most = 12;

/** What was begun and not recorded yet: of each thing one draft, the newest first. It lasts as long as VS Code keeps it. */
export class Drafts {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** All drafts. What an earlier version has left may be anything. */
  get all(): readonly Draft[] {
    const kept = this.#memory.get<unknown>(key);
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  }

  /** The draft of the same thing. */
  like(draft: Pick<Draft, 'uri' | 'answers'>): Draft | undefined {
    return this.all.find(each => isSame(each, draft));
  }

  /** Keeps a draft in place of an earlier one of the same thing. */
  async keep(draft: Draft): Promise<void> {
    const others = this.all.filter(each => !isSame(each, draft));
    await this.#memory.update(key, [draft, ...others].slice(0, most));
  }

  async discard(draft: Pick<Draft, 'uri' | 'answers'>): Promise<void> {
    const others = this.all.filter(each => !isSame(each, draft));
    await this.#memory.update(key, others.length > 0 ? others : undefined);
  }
}

/** Whether two drafts are about one thing: the same forum, the same report. */
function isSame(a: Pick<Draft, 'uri' | 'answers'>, b: Pick<Draft, 'uri' | 'answers'>): boolean {
  return (
    a.uri === b.uri &&
    a.answers.kind === b.answers.kind &&
    (a.answers.subject ?? '') === (b.answers.subject ?? '')
  );
}

function isDraft(value: unknown): value is Draft {
  const { uri, agreement, title, about, answers } = (value ?? {}) as Partial<Draft>;
  const areTexts = [uri, agreement, title, about].every(each => typeof each === 'string');
  return areTexts && typeof answers === 'object' && answers !== null;
}
