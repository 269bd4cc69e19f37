import type { PlaceView } from '../../../../server/src/core/index.ts';
import { nearestPlace } from './places.ts';

/**
 * Shows which part of the page the cursor of the text stands in. The page scrolls there only when the cursor comes to another
 * part that is not on the screen, not for where it was at first, and never under the hands of somebody who is in the page.
 */
export class Cursor {
  #at: { readonly uri: string; readonly offset: number } | undefined;
  /** The links of the part that it was in. */
  #part: readonly HTMLElement[] = [];

  readonly #placeOf: (link: HTMLElement) => PlaceView | undefined;
  readonly #links: HTMLCollectionOf<Element>;

  /** @param placeOf where a link leads in the text as it is now */
  constructor(placeOf: (link: HTMLElement) => PlaceView | undefined) {
    this.#placeOf = placeOf;
    this.#links = document.getElementsByClassName('to-text');
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
    this.mark();
    if (!isMoved || before.length === 0 || before.includes(part) || document.hasFocus()) return;
    const shown = [part, ...others].map(standingFor);
    if (!shown.some(isOnScreen)) shown[0]?.scrollIntoView({ block: 'nearest' });
  }

  /** Marks the part again, after the page has changed. */
  mark(): void {
    const part = this.#at ? this.#find(this.#at) : [];
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

  /** All links that lead to the part that a place is in. */
  #find({ uri, offset }: { readonly uri: string; readonly offset: number }): HTMLElement[] {
    const links = [...this.#links] as HTMLElement[];
    const places = links.map(this.#placeOf);
    const nearest = nearestPlace(places, uri, offset);
    if (nearest === undefined) return [];
    const start = places[nearest]?.start;
    return links.filter((_, index) => places[index]?.start === start && places[index]?.uri === uri);
  }
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
