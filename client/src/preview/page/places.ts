import type { PlaceView } from '../../../../server/src/core/index.ts';

/**
 * Which of some places a cursor stands in: the last one that begins before it.
 *
 * @param offset UTF-16 code units from the start of the text
 */
export function nearestPlace(
  places: readonly (PlaceView | undefined)[],
  uri: string,
  offset: number,
): number | undefined {
  let nearest: { readonly index: number; readonly start: number } | undefined;
  places.forEach((place, index) => {
    if (!place || place.uri !== uri || place.start > offset) return;
    if (!nearest || place.start > nearest.start) nearest = { index, start: place.start };
  });
  return nearest?.index;
}
