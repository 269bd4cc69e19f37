import type { PlaceTable } from '../../../../server/src/core/index.ts';

/**
 * The numbers of the places that a cursor stands in: of those that are shown the last that begin before it.
 *
 * @param offset UTF-16 code units from the start of the text
 * @param isShown whether the page has anything for a number
 */
export function nearestPlaces(
  { uris, files, starts }: PlaceTable,
  uri: string,
  offset: number,
  isShown: (number: number) => boolean,
): readonly number[] {
  const file = uris.indexOf(uri);
  let nearest: number[] = [];
  let best = -1;
  for (const [number, start] of starts.entries()) {
    if (files[number] !== file || start > offset || start < best || !isShown(number)) continue;
    if (start > best) nearest = [];
    best = start;
    nearest.push(number);
  }
  return nearest;
}
