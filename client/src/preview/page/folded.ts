import type { AgreementView } from '../../../../server/src/core/index.ts';
import { mostLapses, restOfLapses } from '../../../../server/src/page/lapses.tsx';
import { monthAnchor } from '../../../../server/src/page/year.tsx';

/** What lies in folds that are drawn only when somebody opens them, each with the id of its fold. */
export interface Folded {
  /** By the number of a place. */
  readonly places: ReadonlyMap<number, string>;
  /** By the id of an element. */
  readonly elements: ReadonlyMap<string, string>;
}

/** Where in a live view to look for what the page has not drawn. */
export function foldedIn({ year, record }: Pick<AgreementView, 'year' | 'record'>): Folded {
  const places = new Map<number, string>();
  const elements = new Map<string, string>();
  for (const month of year.months) {
    const fold = monthAnchor(month);
    for (const { place } of month.series) places.set(place.start, fold);
    for (const item of month.items) {
      elements.set(item.id, fold);
      places.set(item.place.start, fold);
      if (item.record) places.set(item.record.start, fold);
    }
  }
  for (const lapse of record.lapses.slice(mostLapses)) {
    places.set(lapse.place.start, restOfLapses);
    if (lapse.record) places.set(lapse.record.start, restOfLapses);
  }
  return { places, elements };
}
