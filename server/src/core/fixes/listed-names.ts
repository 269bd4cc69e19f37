import type { ReferenceKind } from '../model/references.ts';
import { idsMeant } from '../workspace/ids-meant.ts';
import type { Target } from '../workspace/scope.ts';

/** The ids of those whom a text names one after the other; none where some name is not clear. */
export function listedNames(
  kind: ReferenceKind,
  text: string,
  targets: readonly Target[],
  except: readonly string[] = [],
): string[] {
  const one = idsMeant(kind, text, targets, except);
  if (one.isCertain) return [...one.names];
  const names = partsOf(text).map(part => idsMeant(kind, part, targets, except).names);
  return names.every(each => each.length === 1) ? [...new Set(names.flat())] : [];
}

/** What a text says one after the other, with commas or words such as “and” between. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[,;&+]|\s(?:and|och|und|et|y|e|ja|og|en)\s/)
    .map(part => part.trim())
    .filter(part => part !== '');
