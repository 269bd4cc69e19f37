import type { PlaceTable } from '../../../../server/src/core/index.ts';
import type { Folded } from './folded.ts';
import { nearestPlaces } from './places.ts';

/**
 * Shows which part of the page the cursor of the text stands in. The page scrolls there only when the cursor comes to another
 * part that is not on the screen, not for where it was at first, and never under the hands of somebody who is in the page.
 */
export class Cursor {
  #at: { readonly uri: string; readonly offset: number } | undefined;
  /** The links of the part that it was in. */
  #part: readonly HTMLElement[] = [];

  readonly #shown: () => Shown | undefined;
  /** The links to places, by their numbers; undefined: the page has changed since they were looked up. */
  #links: Map<number, HTMLElement[]> | undefined;

  /** @param shown what is on the page at the moment */
  constructor(shown: () => Shown | undefined) {
    this.#shown = shown;
  }

  /**
   * @param offset UTF-16 code units from the start of the text
   * @param isMoved whether somebody has brought the cursor there: then the page goes along
   */
  follow(uri: string, offset: number, isMoved: boolean): void {
    const before = this.#part;
    const [part, ...others] = this.#find({ uri, offset });
    // Another text, or a place above all that is shown.
    if (!part) return;
    this.#at = { uri, offset };
    this.#mark([part, ...others]);
    if (!isMoved || before.length === 0 || before.includes(part) || document.hasFocus()) return;
    const shown = [part, ...others].map(standingFor);
    if (!shown.some(isOnScreen)) shown[0]?.scrollIntoView({ block: 'nearest' });
  }

  /** Marks the part again, after the page has changed. */
  pageChanged(): void {
    this.#links = undefined;
    if (this.#at) this.#mark(this.#find(this.#at));
  }

  #mark(part: readonly HTMLElement[]): void {
    // What stays marked is not touched: whoever has the page read out would hear it again.
    for (const link of document.querySelectorAll<HTMLElement>('.here')) {
      if (part.includes(link)) continue;
      link.classList.remove('here');
      link.removeAttribute('aria-current');
    }
    for (const link of part) {
      if (link.classList.contains('here')) continue;
      link.classList.add('here');
      link.setAttribute('aria-current', 'location');
    }
    this.#part = part;
  }

  /** All links that lead to the part that a place is in, and folds that hold some; from the top of the page down. */
  #find({ uri, offset }: { readonly uri: string; readonly offset: number }): HTMLElement[] {
    const shown = this.#shown();
    if (!shown) return [];
    const { places, folded } = shown;
    this.#links ??= linksByNumber();
    const links = this.#links;
    const numbers = nearestPlaces(places, uri, offset, each => links.has(each) || folded().places.has(each));
    const found = numbers.flatMap(number => links.get(number) ?? foldCalled(folded().places.get(number)));
    return [...new Set(found)].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  }
}

/** What a page shows of a live view. */
interface Shown {
  readonly places: PlaceTable;
  readonly folded: () => Folded;
}

function linksByNumber(): Map<number, HTMLElement[]> {
  const links = new Map<number, HTMLElement[]>();
  for (const link of document.querySelectorAll<HTMLElement>('a[data-place]')) {
    const number = Number(link.dataset.place);
    links.set(number, [...(links.get(number) ?? []), link]);
  }
  return links;
}

/** What is seen of a fold whose content is not drawn. */
function foldCalled(id: string | undefined): HTMLElement[] {
  const fold = id === undefined ? null : document.getElementById(id);
  const summary = fold?.querySelector('summary');
  return summary ? [summary] : [];
}

/** What is seen of something: of what is folded away, the outermost fold. */
function standingFor(link: HTMLElement): Element {
  let standing: Element = link;
  for (let fold = link.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    if (!fold.open) standing = fold.querySelector('summary') ?? fold;
  return standing;
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
