import type { FileModel } from '../model/file-model.ts';
import type { Range } from '../util/text.ts';
import { remove, replace, type TextEdit } from '../util/text-edit.ts';
import type { YamlItem, YamlPair } from '../yaml/tree.ts';
import { mappingAround } from './around.ts';
import { columnAt, endOfBlock, isAloneOnLine, nextLineAt } from './columns.ts';

/** Takes an entry out of its mapping, with its lines or its comma; nothing where a comment would be lost. */
export function removePair(file: FileModel, pair: YamlPair): TextEdit[] {
  const { pairs, flow } = pair.parent;
  if (!flow && isAloneOnLine(file, pair.key.range.start)) return removeLines(file, pair.range);
  const index = pairs.indexOf(pair);
  const next = pairs[index + 1];
  const before = pairs[index - 1];
  if (next) return cut(file, pair.key.range.start, next.key.range.start);
  if (before) return cut(file, before.range.end, pair.range.end);
  return flow
    ? [replace(pair.parent.range, '{}')]
    : [replace({ start: pair.key.range.start, end: pair.range.end }, '{}')];
}

/**
 * Takes several entries out of one mapping. Neighbours go together, since each by itself would take the same comma.
 *
 * @param pairs of the same mapping, in its order
 */
export function removePairs(file: FileModel, pairs: readonly YamlPair[]): TextEdit[] {
  return runsOf(pairs).flatMap(run => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || first === last) return first ? removePair(file, first) : [];
    const { pairs: all, flow } = first.parent;
    if (!flow && isAloneOnLine(file, first.key.range.start))
      return removeLines(file, { start: first.range.start, end: last.range.end });
    const next = all[all.indexOf(last) + 1];
    const before = all[all.indexOf(first) - 1];
    if (next) return cut(file, first.key.range.start, next.key.range.start);
    return before ? cut(file, before.range.end, last.range.end) : [];
  });
}

/** Those that stand beside each other, together. */
function runsOf(pairs: readonly YamlPair[]): YamlPair[][] {
  const runs: YamlPair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const { pairs: all } = pair.parent;
    const before = all[all.indexOf(pair) - 1];
    if (run && run.at(-1) === before) run.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** Takes an item out of its list, with its lines or its comma; the last one takes the list's key along. */
export function removeItem(file: FileModel, item: YamlItem): TextEdit[] {
  const { items, flow, parent } = item.parent;
  if (items.length === 1) return parent?.kind === 'pair' ? removePair(file, parent) : [];
  if (!flow) return removeLines(file, item.range);
  const index = items.indexOf(item);
  const next = items[index + 1];
  const before = items[index - 1];
  if (next) return cut(file, item.range.start, next.range.start);
  return before ? cut(file, before.range.end, item.range.end) : [];
}

/** Takes out an entry that is not in the tree, since it has a problem of its own; it is never the first one. */
export function removeRange(file: FileModel, range: Range): TextEdit[] {
  if (!mappingAround(file.yaml.root, range.start)?.flow) return removeLines(file, range);
  const comma = file.text.slice(0, range.start).trimEnd().length - 1;
  return file.text[comma] === ',' ? [remove(comma, range.end)] : [];
}

/** Whole lines, with the comments that belong to them; the last line of a file takes the line break before it. */
function removeLines(file: FileModel, range: Range): TextEdit[] {
  const { text, lines } = file;
  const end = endOfBlock(file, range.end, columnAt(file, range.start));
  const first = lines.lineAt(range.start);
  const next = nextLineAt(file, end);
  if (next === end && first > 0) return [remove(lines.line(first - 1).end, text.length)];
  return [remove(lines.line(first).start, next)];
}

function cut(file: FileModel, start: number, end: number): TextEdit[] {
  const lost = file.yaml.comments.some(({ range }) => range.start >= start && range.start < end);
  return lost ? [] : [remove(start, end)];
}
