import { removePair } from '../../edits/remove.ts';
import { rewrite } from '../../edits/scalar.ts';
import { putInQuotes } from '../../fixes/mend-cut.ts';
import type { Fix } from '../../rule/rule.ts';
import type { SchemaProblemData } from '../../schema/problem.ts';
import type { Range } from '../../util/text.ts';
import { findAt } from '../../yaml/find.ts';
import { nodesOf } from '../../yaml/nodes.ts';
import { keyOf, type YamlPair } from '../../yaml/tree.ts';
import { schemaRule } from './schema-rule.ts';

export const schemaUnknownKey = schemaRule('unknown-key', {
  title: 'A key is not part of the format.',
  why: 'Nobody reads what stands under an unknown key: a promise there would be lost without a word.',
  remedy: 'Correct the spelling, move the content to the right key, or start a key of your own with `x-`.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nsektor: private\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\nsector: private\n',
  fix({ range, data }, { file }) {
    const { key, together, suggestions = [] } = data as SchemaProblemData & { readonly key: string };
    const pair = findAt(file.yaml.root, range.start)?.entry;
    if (pair?.kind !== 'pair') return [];
    if (together) {
      const all = pair.parent.pairs.filter(each => together.includes(String(keyOf(each))));
      const names = together.map(each => `“${each}”`).join(' and ');
      return [{ title: `Remove ${names}`, edits: all.flatMap(each => removePair(file, each)) }];
    }
    if (suggestions.length > 0) {
      return suggestions.map(meant => ({
        title: `Change “${key}” to “${meant}”`,
        edits: [rewrite(pair.key, meant)],
        sure: suggestions.length === 1,
      }));
    }
    const cut = cutBefore(pair);
    if (cut) return [putInQuotes(cut, file)];
    // What is named in there may be referred to from elsewhere: without it that would lead nowhere.
    if (holdsIds(pair)) return [];
    const edits = removePair(file, pair);
    const removal: Fix[] = edits.length > 0 ? [{ title: `Remove “${key}”`, edits }] : [];
    const own = `x-${key}`;
    const taken = pair.parent.pairs.some(other => keyOf(other) === own);
    return taken
      ? removal
      : [...removal, { title: `Keep it as a key of your own, “${own}”`, edits: [rewrite(pair.key, own)] }];
  },
});

/** `{ what: Demand, e.g. forecasts: monthly }`: words with spaces are no key, but the rest of the text before the comma. */
function cutBefore(pair: YamlPair): Range | undefined {
  const { parent, key, value } = pair;
  if (!parent.flow || value.kind !== 'scalar' || !/\s/.test(String(keyOf(pair)))) return undefined;
  const before = parent.pairs.findLast(other => other.range.end <= key.range.start)?.value;
  const isText = before?.kind === 'scalar' && typeof before.value === 'string' && before.style !== 'empty';
  return isText ? { start: before.range.start, end: Math.max(key.range.end, value.range.end) } : undefined;
}

function holdsIds(pair: YamlPair): boolean {
  return [...nodesOf(pair.value)].some(
    node =>
      node.anchor !== undefined || (node.kind === 'mapping' && node.pairs.some(each => keyOf(each) === 'id')),
  );
}
