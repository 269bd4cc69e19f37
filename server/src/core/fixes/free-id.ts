import { rewrite } from '../edits/scalar.ts';
import { t } from '../l10n/message.ts';
import type { Definition } from '../model/references.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { slug } from '../util/slug.ts';
import type { Range } from '../util/text.ts';
import { findAt } from '../yaml/find.ts';
import { namesWanted } from './names.ts';

/** Most ids that are offered. */
const MOST = 3;

/** Ids for a thing whose own is that of another: its copy has to be told from what it was copied from. */
export function giveFreeId(range: Range, context: FixContext): Fix[] {
  const definition = context.file.definitions.find(each => each.range.start === range.start);
  const node = findAt(context.file.yaml.root, range.start)?.node;
  if (!definition || node?.kind !== 'scalar' || node.value !== definition.id) return [];
  return freeIds(definition, context).map(id => ({
    title: t`Give it an id of its own, “${id}”`,
    edits: [rewrite(node, id)],
  }));
}

/** Ids that nothing has, the likeliest first: what something refers to already, what its name makes, the next number. */
function freeIds({ id, kind, owner }: Definition, context: FixContext): string[] {
  const taken = takenIds(context);
  // One place alone may be misspelt.
  const wanted = namesWanted(kind, context).filter(
    name => context.file.references.filter(each => each.name.split('/').at(-1) === name).length > 1,
  );
  const named = [owner.name, owner.title].flatMap(name =>
    typeof name === 'string' ? (slug(name) ?? []) : [],
  );
  const base = id.replace(/-\d+$/, '');
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return [...new Set([...wanted, ...named, `${base}-${number}`])]
    .filter(each => !taken.has(each))
    .slice(0, MOST);
}

/** All ids that anything around a file has, so that a new one is free in whichever namespace it belongs to. */
function takenIds({ file, workspace }: FixContext): Set<string> {
  const scope = workspace.scopeOf(file);
  const around = [...file.definitions, ...scope.targets].map(({ id }) => id);
  return new Set([
    ...around,
    ...scope.retired,
    ...scope.sharedParties,
    ...workspace.idsOf('Agreement'),
    ...workspace.idsOf('Party'),
  ]);
}
