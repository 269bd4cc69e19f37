import { type Text, t } from '../../l10n/message.ts';
import { isMapping } from '../../schema/walk.ts';
import { wordsOf } from '../../util/lists.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { textOf } from './match.ts';

/** What is written into a record that asked for an answer, once it comes (decision 129). */
const answers: readonly string[] = ['answered', 'outcome'];

/** A longer text is not repeated. */
const longest = 60;

/** What of a record is another, key by key; that it was answered meanwhile is none of it. */
export function differences(was: PlainMapping, is: PlainMapping): Text[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return keys.flatMap((key): Text[] => {
    const [old, fresh] = [was[key], is[key]];
    if (textOf(old ?? null) === textOf(fresh ?? null)) return [];
    if (old === undefined && answers.includes(key)) return [];
    const word = wordsOf(key);
    if (isShort(old) && isShort(fresh)) return [t`${word} ${String(old)} → ${String(fresh)}`];
    if (old === undefined) return [isShort(fresh) ? t`${word} added: ${String(fresh)}` : t`${word} added`];
    if (fresh === undefined)
      return [isShort(old) ? t`${word} taken out: ${String(old)}` : t`${word} taken out`];
    if (!isList(old) || !isList(fresh)) return [t`${word} changed`];
    return inThings(word, old, fresh) ?? [inList(word, old, fresh)];
  });
}

/** What is another of things that have ids, each with its own differences; undefined where that does not tell all. */
function inThings(word: Text, old: readonly unknown[], fresh: readonly unknown[]): Text[] | undefined {
  const [was, is] = [byId(old), byId(fresh)];
  if (!was || !is) return undefined;
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  const told = ids.flatMap((id): Text[] => {
    const [before, after] = [was.get(id), is.get(id)];
    if (!before) return [t`${word} with ${id}`];
    if (!after) return [t`${word} without ${id}`];
    return differences(before, after).map(each => t`${word} ${id}: ${each}`);
  });
  return told.length === 0 ? undefined : told;
}

/** Things by their ids; undefined where one has none, or two have the same. */
function byId(list: readonly unknown[]): Map<string, PlainMapping> | undefined {
  const found = new Map<string, PlainMapping>();
  for (const each of list) {
    const id = isMapping(each) ? each.id : undefined;
    if (!isMapping(each) || typeof id !== 'string' || found.has(id)) return undefined;
    found.set(id, each);
  }
  return found;
}

/** Who or what came into a list, and went. */
function inList(word: Text, old: readonly unknown[], fresh: readonly unknown[]): Text {
  const [was, is] = [old.map(textOf), fresh.map(textOf)];
  const gone = old.filter((each, index) => isShort(each) && !is.includes(was[index] ?? ''));
  const come = fresh.filter((each, index) => isShort(each) && !was.includes(is[index] ?? ''));
  if (gone.length > 0 && come.length > 0) return t`${word} ${gone.join(', ')} → ${come.join(', ')}`;
  if (gone.length > 0) return t`${word} without ${gone.join(', ')}`;
  return come.length > 0 ? t`${word} with ${come.join(', ')}` : t`${word} changed`;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isShort(value: unknown): value is string | number | boolean {
  if (typeof value === 'string') return value.length <= longest && !value.includes('\n');
  return typeof value === 'number' || typeof value === 'boolean';
}
