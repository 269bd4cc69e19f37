import { expect } from 'vitest';
import { Checker } from '../../server/src/core/checking/checker.ts';
import type { Completion } from '../../server/src/core/features/completion/types.ts';
import { complete } from '../../server/src/core/features/completion.ts';
import type { FileModel } from '../../server/src/core/model/file-model.ts';
import { toPlainText, toSnippetText } from '../../server/src/core/templates/snippet.ts';
import { today, workspaceOf } from './check.ts';
import { cursor, type Marked } from './cursor.ts';

export interface CompletionOptions {
  /** The other files of the workspace, by path. */
  readonly others?: Readonly<Record<string, string>>;
  /** The path of the text itself. */
  readonly path?: string;
  /** The character that made the editor ask. */
  readonly trigger?: string;
}

/** What is offered at the cursor of a text, and the text after accepting it. */
export class Offered {
  readonly text: string;
  readonly items: readonly Completion[];
  readonly incomplete: boolean;
  readonly #options: CompletionOptions;

  constructor(marked: string | Marked, options: CompletionOptions = {}) {
    const { text, offset } = typeof marked === 'string' ? cursor(marked) : marked;
    const path = options.path ?? 'a.partnership.yaml';
    const workspace = workspaceOf({ ...options.others, [path]: text });
    const file = workspace.file(`file:///${path}`) as FileModel;
    const list = complete(file, workspace, offset, today, options.trigger);
    this.text = text;
    this.items = list.items.toSorted((a, b) => (a.sort < b.sort ? -1 : 1));
    this.incomplete = list.incomplete;
    this.#options = options;
  }

  get labels(): string[] {
    return this.items.map(item => item.label);
  }

  /** Labels with what is shown beside them: `nordbank/anna-lind (Anna Lind, CIO)`. */
  get details(): string[] {
    return this.items.map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
  }

  item(label: string): Completion {
    const found = this.items.find(item => item.label === label);
    if (!found) throw new Error(`Not offered: ${label}. Offered: ${this.labels.join(', ') || 'nothing'}`);
    return found;
  }

  /** The text after accepting an item, with its tab stops shown as editors write them. */
  shown(label: string): string {
    this.accepted(label);
    return this.#with(label, toSnippetText);
  }

  /**
   * The text after accepting an item, each tab stop left as it is. Whatever is accepted: the text says nothing
   * wrong in YAML or against the schema that it did not say before, with or without the word at the cursor.
   */
  accepted(label: string): string {
    const text = this.#with(label, toPlainText);
    const without = this.#with(label, () => '');
    const before = new Set([...this.#mistakes(this.text), ...this.#mistakes(without)]);
    const after = this.#mistakes(text).filter(mistake => !before.has(mistake));
    expect(after, `after accepting ${label}:\n${text}`).toEqual([]);
    return text;
  }

  #with(label: string, written: (insert: Completion['insert']) => string): string {
    const { range, insert } = this.item(label);
    return this.text.slice(0, range.start) + written(insert) + this.text.slice(range.end);
  }

  #mistakes(text: string): string[] {
    const path = this.#options.path ?? 'a.partnership.yaml';
    const workspace = workspaceOf({ ...this.#options.others, [path]: text });
    return (
      new Checker(workspace, { today: () => today })
        .findings(`file:///${path}`)
        .filter(({ rule }) => /^(yaml|schema)\//.test(rule))
        // What only the user knows is asked for where a name belongs.
        .filter(({ message }) => !/^`<[^`]*>` is a placeholder/.test(message))
        .map(({ rule, message }) => `${rule} ${message}`)
    );
  }
}

export function offered(marked: string | Marked, options?: CompletionOptions): Offered {
  return new Offered(marked, options);
}
