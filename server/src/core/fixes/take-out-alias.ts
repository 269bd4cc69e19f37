import { removeItem } from '../edits/remove.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import type { Range } from '../util/text.ts';
import { findAt } from '../yaml/find.ts';

/** Takes an alias out of its list, where it lists something a second time. */
export function takeOutAlias({ start }: Range, { file }: FixContext): Fix[] {
  const node = findAt(file.yaml.root, start)?.node;
  if (node?.kind !== 'alias' || node.parent?.kind !== 'item') return [];
  const edits = removeItem(file, node.parent);
  return edits.length === 0 ? [] : [{ title: t`Take \`*${node.name}\` out of this list`, edits }];
}
