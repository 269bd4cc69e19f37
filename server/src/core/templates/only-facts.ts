import { toPlainText } from './snippet.ts';
import type { MapTemplate, Template } from './template.ts';

/**
 * The texts of a new agreement that only its author can write. All other places have a usual value in them, which
 * stays as it is: somebody who has just answered questions wants to fill in what is missing, not to confirm each word.
 */
const keysOfAuthors: ReadonlySet<string> = new Set(['title', 'contract', 'what', 'on', 'channel']);

/** A template in which only those places are left to fill in that wait for a fact. */
export function onlyFacts(whole: MapTemplate): MapTemplate {
  return settledMap(whole, false);
}

function settledMap(part: MapTemplate, isPerson: boolean): MapTemplate {
  return {
    ...part,
    pairs: part.pairs.map(([key, value]) => [
      key,
      settled(value, key === 'people', keysOfAuthors.has(key) || (isPerson && key === 'name')),
    ]),
  };
}

function settled(part: Template, isPeople: boolean, isFact: boolean): Template {
  if (part.kind === 'map') return settledMap(part, isPeople);
  if (part.kind === 'list') {
    return { ...part, items: part.items.map(item => settled(item, isPeople, isFact)) };
  }
  return isFact ? part : { ...part, pieces: [toPlainText(part.pieces)] };
}
