import { mappingAt } from '../edits/around.ts';
import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { forumParts } from './forums.ts';
import { onlyKnown } from './narrow-template.ts';
import { templateContextOf } from './template-context.ts';

/** Adds what a forum lacks, as it is usual on its level. */
export function completeForum(
  keys: readonly string[],
  start: number | undefined,
  context: FixContext,
): Fix[] {
  const { file } = context;
  const mapping = mappingAt(file, start);
  const model = templateContextOf(context)?.model;
  const forum = model?.forums.find(each => file.source.nodeOf(each.forum) === mapping);
  const usual = forum && forumParts(context, forum.id, forum.level);
  if (!mapping || !model || !usual) return [];
  const parts = onlyKnown({ ...usual, pairs: usual.pairs.filter(([key]) => keys.includes(key)) }, model);
  // Where the parties name no people, the finding cannot be put right here.
  if (!parts) return [];
  return [
    {
      title: t`Add ${keys.join(', ')} to “${forum.name}”, to adapt`,
      edits: fill(file, mapping, parts, propertyNames(definitions.forum ?? {})),
    },
  ];
}
