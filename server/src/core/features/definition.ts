import { anchorAt } from '../model/anchors.ts';
import type { FileModel } from '../model/file-model.ts';
import { sharedPartiesIn } from '../model/references.ts';
import { encloses, type Range } from '../util/text.ts';
import { idOf, NameResolver, nameOfTarget } from '../workspace/name-resolver.ts';
import { type Name, nameAt } from '../workspace/names.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import type { Target } from '../workspace/scope.ts';
import { documentLinks } from './document-links.ts';

export interface Definitions {
  /** What is under the cursor: the part that the answer is about. */
  readonly origin: Range;
  readonly targets: readonly DefinitionTarget[];
}

export interface DefinitionTarget {
  readonly uri: string;
  /** The whole thing: a person with name and roles, a forum with its cadence. */
  readonly full: Range;
  /** Its id. */
  readonly name: Range;
}

/**
 * Where the thing under the cursor is defined: for a name the id of what it means, for a path or an `extends`
 * the file, for an alias of YAML its anchor. On an id itself: its own place.
 *
 * @param offset UTF-16 code units
 * @param folders the open folders; a path that leaves them is not followed
 */
export function definition(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
  folders: readonly string[] = [],
): Definitions | undefined {
  const name = nameAt(file, offset);
  const targets = name ? targetsOf(name, workspace) : [];
  if (name && targets.length > 0) return { origin: name.range, targets };
  return linkedFile(file, workspace, offset, folders) ?? anchor(file, offset);
}

function targetsOf(name: Name, workspace: ReadonlyWorkspace): DefinitionTarget[] {
  const meanings = new NameResolver(workspace);
  const meant = meanings.of(name);
  const things = meant.length > 0 ? meant : meanings.formerly(name);
  if (things.length > 0) return things.slice(0, name.definition ? 1 : undefined).map(toTarget);
  const agreements = name.file.kind === 'Records' ? workspace.agreements(idOf(name.file)) : [name.file];
  return agreements.flatMap(agreement => [
    ...entriesOfParty(agreement, name),
    ...retiredIds(agreement, name),
  ]);
}

function toTarget(target: Target): DefinitionTarget {
  const { file, owner } = target;
  const name = nameOfTarget(target)?.range ?? target.range;
  const node = file.source.nodeOf(owner);
  const full = (node?.parent ? node : file.source.pair(owner, 'id'))?.range ?? name;
  return { uri: file.uri, full: encloses(full, name) ? full : name, name };
}

/** A party whose `Party` file is not there is made known by its entry in the agreement. */
function entriesOfParty(agreement: FileModel, { kind, name }: Name): DefinitionTarget[] {
  if (kind !== 'party') return [];
  return sharedPartiesIn(agreement)
    .filter(party => party.name === name)
    .map(({ range }) => ({ uri: agreement.uri, full: range, name: range }));
}

/** What records name although the agreement no longer has it. */
function retiredIds({ uri, value, source }: FileModel, { reference, name }: Name): DefinitionTarget[] {
  const retired = value?.retired;
  if (!reference || reference.kind === 'file' || !Array.isArray(retired) || !retired.includes(name))
    return [];
  const range = source.placeOf(retired, retired.indexOf(name));
  return [{ uri, full: range, name: range }];
}

function linkedFile(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
  folders: readonly string[],
): Definitions | undefined {
  const link = documentLinks(file, workspace, folders).find(
    ({ range }) => range.start <= offset && offset <= range.end,
  );
  const top = { start: 0, end: 0 };
  return link && { origin: link.range, targets: [{ uri: link.target, full: top, name: top }] };
}

function anchor(file: FileModel, offset: number): Definitions | undefined {
  const found = anchorAt(file, offset);
  if (!found) return undefined;
  const { range, node, aliases } = found;
  const alias = aliases.find(({ range }) => range.start <= offset && offset <= range.end);
  const full = { start: range.start, end: Math.max(range.end, node.range.end) };
  return { origin: alias?.range ?? range, targets: [{ uri: file.uri, full, name: range }] };
}
