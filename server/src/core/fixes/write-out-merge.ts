import { mappingAround } from '../edits/around.ts';
import { columnAt, eolOf } from '../edits/columns.ts';
import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Fix } from '../rule/rule.ts';
import type { Range } from '../util/text.ts';
import { replace } from '../util/text-edit.ts';
import { nodesOf } from '../yaml/nodes.ts';
import { keyOf, type YamlPair } from '../yaml/tree.ts';

/** Replaces `<<: *usual` by what the merge would have brought: the entries that the mapping has not got itself. */
export function writeOutMerge(entry: Range, file: FileModel): Fix[] {
  const name = /^<<\s*:\s*\*(\S+)$/.exec(file.text.slice(entry.start, entry.end))?.[1];
  const mapping = mappingAround(file.yaml.root, entry.start);
  const target = [...nodesOf(file.yaml.root)].find(node => node.kind !== 'alias' && node.anchor === name);
  if (!name || !mapping || target?.kind !== 'mapping') return [];
  const own = new Set(mapping.pairs.map(keyOf));
  const added = target.pairs.filter(pair => !own.has(keyOf(pair)));
  const written = added.map(pair =>
    mapping.flow ? inOneLine(pair, file) : inLines(pair, columnAt(file, entry.start), file),
  );
  if (written.length === 0 || written.includes(undefined)) return [];
  const between = mapping.flow ? ', ' : eolOf(file.text) + ' '.repeat(columnAt(file, entry.start));
  return [
    {
      title: t`Write out what “*${name}” stands for`,
      edits: [replace(entry, written.join(between))],
      sure: true,
    },
  ];
}

/** Undefined where the entry cannot stand in brackets or would bring its anchor along. */
function inOneLine(pair: YamlPair, { text }: FileModel): string | undefined {
  const written = text.slice(pair.range.start, pair.range.end);
  const isBlock = [...nodesOf(pair.value)].some(
    node => (node.kind === 'mapping' || node.kind === 'sequence') && !node.flow,
  );
  const needsQuotes = !pair.parent.flow && pair.value.kind === 'scalar' && /[,[\]{}]/.test(written);
  return isBlock || needsQuotes || hasAnchor(pair) || /[\r\n#]/.test(written) ? undefined : written;
}

/** The lines of an entry, moved to another column. */
function inLines(pair: YamlPair, column: number, file: FileModel): string | undefined {
  const written = file.text.slice(pair.range.start, pair.range.end);
  if (hasAnchor(pair)) return undefined;
  const [first = '', ...rest] = written.split(/\r\n|\r|\n/);
  const further = column - columnAt(file, pair.range.start);
  const moved = rest.map(line => {
    if (line.trim() === '') return '';
    return further >= 0
      ? ' '.repeat(further) + line
      : line.slice(Math.min(-further, line.length - line.trimStart().length));
  });
  return [first, ...moved].join(eolOf(file.text));
}

function hasAnchor(pair: YamlPair): boolean {
  return [...nodesOf(pair.value)].some(node => node.kind !== 'alias' && node.anchor !== undefined);
}
