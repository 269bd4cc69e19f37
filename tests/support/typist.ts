import type { Completion } from '../../server/src/core/features/completion/types.ts';
import { complete, triggerCharacters } from '../../server/src/core/features/completion.ts';
import type { FileModel } from '../../server/src/core/model/file-model.ts';
import { toPlainText } from '../../server/src/core/templates/snippet.ts';
import { today, workspaceOf } from './check.ts';

/**
 * Somebody who types into an editor that offers what the server says, as VS Code does: a letter asks while nothing is
 * shown, trigger characters always ask, a space or sign closes what is shown, and Enter takes what is chosen.
 *
 * @param chooses `always`: the first of the list is chosen as soon as it is shown, as many editors do it; `typing`: only
 *   once a letter is typed for it, as the extension sets VS Code up
 */
export class Typist {
  before: string;
  readonly after: string;
  readonly #chooses: 'always' | 'typing';
  readonly #path: string;
  #shown: { items: readonly Completion[]; incomplete: boolean; chosen: boolean } | undefined;

  constructor(
    before: string,
    after = '',
    chooses: 'always' | 'typing' = 'always',
    path = 'a.partnership.yaml',
  ) {
    this.before = before;
    this.after = after;
    this.#chooses = chooses;
    this.#path = path;
  }

  get text(): string {
    return this.before + this.after;
  }

  /** What is shown at the moment, the chosen one first. */
  get shown(): readonly string[] {
    return this.#matching().map(({ label }) => label);
  }

  type(text: string): this {
    for (const character of text) {
      if (character === '\n') this.#enter();
      else this.#key(character);
    }
    return this;
  }

  #key(character: string): void {
    this.before += character;
    const shown = this.#shown;
    if (triggerCharacters.some(each => each === character)) this.#ask(character);
    else if (!/[\p{L}\p{N}_]/u.test(character)) this.#shown = undefined;
    else if (shown?.incomplete || (!shown && !/\d/.test(character))) this.#ask();
    else if (shown) {
      shown.chosen = true;
      if (this.#matching().length === 0) this.#shown = undefined;
    }
  }

  #ask(trigger?: string): void {
    const workspace = workspaceOf({ [this.#path]: this.text });
    const file = workspace.file(`file:///${this.#path}`) as FileModel;
    const { items, incomplete } = complete(file, workspace, this.before.length, today, trigger);
    this.#shown = {
      items: items.toSorted((a, b) => (a.sort < b.sort ? -1 : 1)),
      incomplete,
      chosen: trigger === undefined || this.#chooses === 'always',
    };
    if (this.#matching().length === 0) this.#shown = undefined;
  }

  #enter(): void {
    const [first] = this.#matching();
    const chosen = this.#shown?.chosen ? first : undefined;
    this.#shown = undefined;
    const written = chosen && toPlainText(chosen.insert);
    // What would change nothing is not taken: Enter begins a line.
    if (chosen && this.before.slice(chosen.range.start) !== written)
      this.before = this.before.slice(0, chosen.range.start) + written;
    else this.before += '\n';
  }

  /** The items that what is typed may mean, the likeliest first: those that begin with it before those that hold it. */
  #matching(): Completion[] {
    const found = (this.#shown?.items ?? []).flatMap(item => {
      const typed = this.before.slice(item.range.start).trimStart().toLowerCase();
      const far = distance(typed, item.filter.trimStart().toLowerCase());
      return far === undefined ? [] : [{ item, far }];
    });
    return found.sort((a, b) => a.far - b.far).map(({ item }) => item);
  }
}

/** How editors match: all letters in their order, the first one at the start of a word. */
function distance(typed: string, filter: string): number | undefined {
  if (filter.startsWith(typed)) return filter.length === typed.length ? 0 : 1;
  const starts = [...filter.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const fits = starts.some(
    start => filter[start] === typed[0] && isWithin(typed.slice(1), filter.slice(start + 1)),
  );
  return fits ? 2 : undefined;
}

function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
