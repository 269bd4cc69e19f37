/** What is remembered of a page over a restart that it is scrolled to. */
export class Scroll {
  /** Where it was, until that is reached or somebody goes elsewhere: what is shown first may be shorter. */
  #wanted: number | undefined;

  /** @param changed is told the pixels from the top */
  constructor(wanted: number, changed: (pixels: number) => void) {
    this.#wanted = wanted;
    const go = () => {
      this.#wanted = undefined;
    };
    for (const event of ['wheel', 'pointerdown', 'keydown'])
      document.addEventListener(event, go, { passive: true });
    document.addEventListener(
      'scroll',
      () => {
        if (this.#wanted === undefined) changed(window.scrollY);
      },
      { passive: true },
    );
  }

  /** Goes where the page was, as far as it reaches by now. */
  restore(): void {
    if (this.#wanted === undefined) return;
    window.scrollTo(0, this.#wanted);
    if (Math.abs(window.scrollY - this.#wanted) <= 1) this.#wanted = undefined;
  }
}
