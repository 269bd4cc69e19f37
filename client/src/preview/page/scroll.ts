/** What is remembered of a page over a restart that it is scrolled to. */
export class Scroll {
  /** Where it was, until that is reached or somebody goes elsewhere: what is shown first may be shorter. */
  #wanted: number | undefined;

  /** @param changed is told the pixels from the top */
  constructor(wanted: number, changed: (pixels: number) => void) {
    this.#wanted = wanted;
    // While files are read after a restart, the page grows above that place; the browser would go along with it.
    const { style } = document.documentElement;
    if (wanted > 0) style.setProperty('overflow-anchor', 'none');
    const go = () => {
      this.#wanted = undefined;
      style.removeProperty('overflow-anchor');
    };
    for (const event of ['wheel', 'pointerdown', 'keydown'])
      document.addEventListener(event, go, { passive: true });
    document.addEventListener(
      'scroll',
      () => {
        // A page that comes or goes has no room for a moment, and where that scrolls it nobody wants to be.
        if (this.#wanted === undefined && hasRoom()) changed(window.scrollY);
      },
      { passive: true },
    );
    window.addEventListener('resize', () => this.restore());
  }

  /** Goes where the page was, as far as it reaches by now. */
  restore(): void {
    if (this.#wanted === undefined || !hasRoom()) return;
    window.scrollTo(0, this.#wanted);
    if (Math.abs(window.scrollY - this.#wanted) <= 1) this.#wanted = undefined;
  }
}

function hasRoom(): boolean {
  return window.innerWidth > 0 && window.innerHeight > 0;
}
