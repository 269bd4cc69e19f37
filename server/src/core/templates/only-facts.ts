import { placeholderIn } from '../util/placeholder.ts';
import { toPlainText } from './snippet.ts';
import type { MapTemplate, Template } from './template.ts';

/**
 * A template in which only the placeholders are left to fill in. All other places have a usual value in them, which
 * stays as it is: somebody who has just answered questions wants to fill in what is missing, not to confirm each word.
 */
export function onlyFacts(whole: MapTemplate): MapTemplate {
  return { ...whole, pairs: whole.pairs.map(([key, value]) => [key, settled(value)]) };
}

function settled(part: Template): Template {
  if (part.kind === 'map') return onlyFacts(part);
  if (part.kind === 'list') return { ...part, items: part.items.map(settled) };
  const isFact = part.pieces.some(piece => typeof piece !== 'string' && placeholderIn(piece.text));
  return isFact ? part : { ...part, pieces: [toPlainText(part.pieces)] };
}
