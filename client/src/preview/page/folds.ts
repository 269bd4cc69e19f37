/** What somebody opened or closed by hand stays so, over updates and restarts; all else is as the page has it. */
export class Folds {
  #byHand: Readonly<Record<string, boolean>>;
  /** What each was the last time: while files are being read, names are not all known yet. */
  readonly #seen = new WeakMap<HTMLDetailsElement, string>();

  /** @param changed is told what is open (true) and closed by hand, by what the folds are */
  constructor(
    byHand: Readonly<Record<string, boolean>>,
    changed: (byHand: Readonly<Record<string, boolean>>) => void,
  ) {
    this.#byHand = byHand;
    // Enter and the space bar click, too.
    document.addEventListener('click', ({ target }) => {
      const fold = target instanceof Element ? target.closest('summary')?.parentElement : null;
      if (!(fold instanceof HTMLDetailsElement)) return;
      this.#byHand = { ...this.#byHand, [nameOf(fold)]: !fold.open };
      changed(this.#byHand);
    });
  }

  /** Opens and closes what is new on the page, or another thing than before. */
  restore(): void {
    for (const fold of document.querySelectorAll('details')) {
      const name = nameOf(fold);
      if (this.#seen.get(fold) === name) continue;
      this.#seen.set(fold, name);
      fold.open = this.#byHand[name] ?? fold.open;
    }
  }
}

/** Opens all that something is folded into. */
export function unfold(target: Element): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

/** By what it is about, not by counts that change. */
function nameOf(fold: HTMLDetailsElement): string {
  if (fold.id) return fold.id;
  const section = fold.closest('section')?.id ?? '';
  const heading = fold.parentElement?.querySelector('h3, h4')?.textContent ?? '';
  const summary = fold.querySelector('summary');
  const name = summary?.querySelector('bdi')?.textContent ?? summary?.textContent ?? '';
  return [section, heading, name.replace(/\d+/g, '')].join(' ');
}
