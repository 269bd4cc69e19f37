import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Fix } from '../rule/rule.ts';
import { inShort } from '../util/shorten.ts';
import type { Range } from '../util/text.ts';
import { findAt } from '../yaml/find.ts';
import type { YamlEntry } from '../yaml/tree.ts';
import { rewrite } from './scalar.ts';

/** The entry on whose value or key a finding stands. */
export function entryAt(file: FileModel, { start }: Range): YamlEntry | undefined {
  return findAt(file.yaml.root, start)?.entry;
}

/** A fix for each text that may have been meant by the value at a place; a single one is sure. */
export function replaceByEach(file: FileModel, range: Range, texts: readonly string[]): Fix[] {
  const found = findAt(file.yaml.root, range.start);
  if (!found || found.part === 'key' || found.node.kind === 'mapping' || found.node.kind === 'sequence')
    return [];
  const { node } = found;
  const written = inShort(file.text.slice(node.range.start, node.range.end));
  return texts.map(text => ({
    title: t`Change “${written}” to “${text}”`,
    edits: [rewrite(node, text)],
    sure: texts.length === 1,
  }));
}
