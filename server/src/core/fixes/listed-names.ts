import { t } from '../l10n/message.ts';
import type { ReferenceKind } from '../model/references.ts';
import type { Fix } from '../rule/rule.ts';
import { inShort } from '../util/shorten.ts';
import type { Range } from '../util/text.ts';
import { replace } from '../util/text-edit.ts';
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

/**
 * The ids of several whom a text names where it may be one or a list of them; none where it may be one all the same: behind
 * the comma of “Mika Salo, Vendor Manager” stands nobody else.
 */
export function severalNames(
  kind: ReferenceKind,
  text: string,
  targets: readonly Target[],
  except: readonly string[] = [],
): string[] {
  const names = listedNames(kind, text, targets, except);
  if (names.length < 2) return [];
  const meant = new Set([...idsMeant(kind, text, targets, except).names, ...partsOf(text)]);
  return names.every(name => meant.has(name)) ? names : [];
}

/** What a text says one after the other, with commas or words such as “and” between. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[,;&+]|\s(?:and|och|und|et|y|e|ja|og|en)\s/)
    .map(part => part.trim())
    .filter(part => part !== '');

/** Writes what a text names as a list. */
export function asList(range: Range, entries: readonly string[]): Fix {
  const list = entries.join(', ');
  return { title: t`Make it a list: ${inShort(list)}`, edits: [replace(range, `[${list}]`)] };
}
