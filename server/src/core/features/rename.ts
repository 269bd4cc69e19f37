import { sentence, type Text, t } from '../l10n/message.ts';
import { aliasName, anchorAt, anchorsIn } from '../model/anchors.ts';
import type { FileModel } from '../model/file-model.ts';
import { resolveSchema } from '../schema/navigate.ts';
import { finished, type Steps } from '../util/steps.ts';
import { contains, type Range } from '../util/text.ts';
import { includes, NameResolver } from '../workspace/name-resolver.ts';
import { type Name, nameAt } from '../workspace/names.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import type { Target } from '../workspace/scope.ts';
import { anchorNamePattern } from './linked-editing.ts';
import { collisionOf } from './rename/collision.ts';
import { type FileEdits, renameEdits } from './rename/edits.ts';
import { obstacleTo, unreadableMention } from './rename/obstacles.ts';

/** What is to be renamed, and what it is called now. */
export interface Renaming {
  readonly range: Range;
  readonly placeholder: string;
}

/** Why something cannot be renamed, in a sentence for the user. */
export interface Refusal {
  readonly refused: Text;
}

/**
 * Whether the name under the cursor can be renamed.
 *
 * @param offset UTF-16 code units
 */
export function prepareRename(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
): Renaming | Refusal {
  const anchor = anchorAt(file, offset);
  if (anchor) {
    const alias = anchor.aliases
      .map(aliasName)
      .find(({ start, end }) => contains({ start: start - 1, end }, offset));
    return { range: alias ?? anchor.range, placeholder: anchor.name };
  }
  const name = nameAt(file, offset);
  const meanings = new NameResolver(workspace);
  const refused = obstacleTo(name, meanings, workspace);
  return refused === undefined && name
    ? { range: name.range, placeholder: ownPart(name) }
    : { refused: refused ?? '' };
}

/**
 * The edits in all files that give the thing under the cursor another id. What else has the same id stays as it
 * is, as do comments and texts. Never changes what any other name means: then it refuses.
 *
 * @param offset UTF-16 code units
 * @param newName of a person only the part behind the slash
 */
export function rename(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
  newName: string,
): FileEdits | Refusal {
  return finished(renameInSteps(file, workspace, offset, newName));
}

/** The same in steps: the edits are right only if no file changes meanwhile. */
export function* renameInSteps(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
  newName: string,
): Steps<FileEdits | Refusal> {
  const wanted = newName.trim();
  if (anchorAt(file, offset)) return renameAnchor(file, offset, wanted);
  const name = nameAt(file, offset);
  const meanings = new NameResolver(workspace);
  const obstacle = obstacleTo(name, meanings, workspace);
  if (obstacle !== undefined || !name) return { refused: obstacle ?? '' };
  if (wanted === ownPart(name)) return new Map();
  const things = meanings.alike(meanings.of(name));
  const names = yield* namesToChange(things, meanings);
  const refused =
    invalidId(wanted, name) ??
    reserved(wanted, names) ??
    things.map(thing => collisionOf(thing, wanted, workspace)).find(Boolean) ??
    unreadableMention(ownPart(name), meanings.filesNaming(things));
  return refused === undefined ? yield* renameEdits(names, wanted) : { refused };
}

/** A place that may mean something else as well stays: it goes on meaning that. */
function* namesToChange(things: readonly Target[], meanings: NameResolver): Steps<Name[]> {
  const names = yield* meanings.namesOfInSteps(things);
  return names.filter(name => {
    const meant = meanings.of(name);
    return meant.length > 0 && meant.every(each => includes(things, each));
  });
}

function ownPart({ name, kind }: Name): string {
  return kind === 'person' ? name.slice(name.indexOf('/') + 1) : name;
}

function invalidId(wanted: string, { kind }: Name): Text | undefined {
  const { pattern = '', patternErrorMessage = '' } = resolveSchema({ $ref: '#/definitions/id' });
  if (new RegExp(pattern).test(wanted)) return undefined;
  if (kind === 'person' && wanted.includes('/'))
    return t`Write only the person’s own id, the part behind the slash.`;
  return sentence(patternErrorMessage);
}

/** `both` stands for each party: a party of that name could not be told from it. */
function reserved(wanted: string, names: readonly Name[]): Text | undefined {
  const taken = names.some(
    ({ reference }) => reference && reference.kind !== 'person' && reference.except.includes(wanted),
  );
  return taken ? t`\`${wanted}\` has a meaning of its own here. Choose another id.` : undefined;
}

function renameAnchor(file: FileModel, offset: number, wanted: string): FileEdits | Refusal {
  const anchor = anchorAt(file, offset);
  if (!anchor || wanted === anchor.name) return new Map();
  if (!new RegExp(`^${anchorNamePattern}$`).test(wanted)) {
    return { refused: t`The name of an anchor has no spaces, commas or brackets.` };
  }
  if (anchorsIn(file).some(({ name }) => name === wanted)) {
    return { refused: t`There already is an anchor \`&${wanted}\` in this file.` };
  }
  const ranges = [anchor.range, ...anchor.aliases.map(aliasName)];
  return new Map([[file, ranges.map(range => ({ range, text: wanted }))]]);
}
