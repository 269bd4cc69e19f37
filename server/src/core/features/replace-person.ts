import type { IsoDate } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { partyOf } from '../model/parties.ts';
import type { Steps } from '../util/steps.ts';
import { inOrder, type TextEdit } from '../util/text-edit.ts';
import { NameResolver } from '../workspace/name-resolver.ts';
import type { Target } from '../workspace/scope.ts';
import { unreadableMention } from './rename/obstacles.ts';
import { concerns, entriesOf, isAskedIn, isFillerOnly, refusalOf } from './replace-person/asked.ts';
import { passEntry } from './replace-person/entries.ts';
import { mentionsOf } from './replace-person/mentions.ts';
import { passNames } from './replace-person/names.ts';
import { notesOn } from './replace-person/notes.ts';
import { passActions } from './replace-person/open-actions.ts';
import { outcomeOf } from './replace-person/outcome.ts';
import type {
  PersonPlace,
  PersonReplacement,
  PlaceLeft,
  ReplacementPlan,
  ReplacementRefusal,
} from './replace-person/types.ts';

/**
 * Has one person take over from another: forums, ladders, ownership, deputies, what is agreed for key people, and open actions, in
 * all files. What is on record stays, and nobody is invented. The plan is right only if no file changes meanwhile.
 *
 * @param isTaken whether something is at a URI though the workspace does not have it
 */
export function* replacePersonInSteps(
  replacement: PersonReplacement,
  checker: Checker,
  today: IsoDate,
  isTaken?: (uri: string) => boolean,
): Steps<ReplacementPlan | ReplacementRefusal> {
  const { workspace } = checker;
  const { old, successor: wanted, within, removes = false } = replacement;
  const party = partyOf(old);
  const reference = `${party}/${wanted.id}`;
  const entries = entriesOf(old, workspace).filter(each => concerns(each, within, workspace));
  const known = entriesOf(reference, workspace);
  const refusal = refusalOf(replacement, { entries, known }, workspace);
  if (refusal) return refusal;
  const resolver = new NameResolver(workspace);
  const names = yield* resolver.namesOfInSteps(entries);
  const files = resolver
    .filesNaming(entries)
    .filter(file => (file.kind === 'Agreement' || file.kind === 'Party') && isAsked(file));
  const obstacle = unreadableMention(old.slice(party.length + 1), files);
  if (obstacle !== undefined) return { refused: obstacle, remedy: t`Then try again.` };
  const passing = passNames(names, {
    successor: { reference, id: wanted.id },
    own: new Set(entries.map(({ owner }) => owner)),
    isAsked,
  });
  const isRemovable = passing.left.length === 0 && entries.every(({ file }) => isAsked(file));
  const edits = new Map<FileModel, readonly TextEdit[]>(passing.edits);
  const changed: PersonPlace[] = [...passing.changed];
  const left: PlaceLeft[] = [...passing.left];
  const name = wanted.name?.trim() || textIn(known, 'name');
  const title = wanted.title?.trim() || textIn(known, 'title');
  for (const entry of entries) {
    yield;
    const { file } = entry;
    if (isFillerOnly(file, workspace)) continue;
    const passes = isAsked(file);
    const passed = passEntry(entry, {
      ...{ id: wanted.id, name, title, reference, passes },
      removes: removes && isRemovable,
    });
    if (!passed) return cannotChange(file);
    if (passed.edits.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...passed.edits]);
    changed.push(...passed.changed);
    left.push(...passed.left);
  }
  const recordings: ReplacementPlan['recordings'][number][] = [];
  for (const agreement of workspace.filesOf('Agreement')) {
    if (!isAsked(agreement) || !workspace.agreementOf(agreement)?.person(old)) continue;
    yield;
    const passed = passActions(agreement, { from: old, to: reference }, checker, today, isTaken);
    recordings.push(...passed.recordings);
    changed.push(...passed.changed);
    left.push(...passed.left);
  }
  const oldName = textIn(entries, 'name') ?? textIn(entries, 'title') ?? old;
  left.push(...mentionsOf(old, oldName, files));
  const planned = new Map([...edits].map(([file, some]) => [file, inOrder(some)]));
  const passed = new Set(entries.map(({ file }) => file).filter(isAsked));
  yield;
  const outcome = outcomeOf(planned, recordings, { old, left: passing.left, passed }, checker);
  if (outcome.broken) return cannotChange(outcome.broken);
  return {
    old: { reference: old, name: oldName },
    successor: { reference, name: name ?? title ?? wanted.id, isNew: known.length === 0 },
    edits: planned,
    recordings,
    changed,
    left: [...left, ...outcome.left],
    notes: [...notesOn(entries, passing.paths, oldName, workspace), ...outcome.notes],
    isRemovable,
  };

  function isAsked(file: FileModel): boolean {
    return isAskedIn(file, within, workspace);
  }
}

function textIn(entries: readonly Target[], key: 'name' | 'title'): string | undefined {
  return entries.map(({ owner }) => owner[key]).find(each => typeof each === 'string') as string | undefined;
}

function cannotChange({ uri }: FileModel): ReplacementRefusal {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return {
    refused: t`What is written in ${name} cannot be changed with certainty, so nothing is changed.`,
    remedy: t`An alias may repeat it elsewhere. Write that out, or change this file by hand first.`,
  };
}
