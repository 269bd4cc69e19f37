import path from 'node:path';
import {
  type ComparedState,
  type Comparison,
  headLength,
  mayBeMisnamed,
  saysOurFormat,
  type UnreadReason,
  Workspace,
} from '../../core/index.ts';
import { nearest } from '../../disk/misnamed.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { authorsBetween } from '../git/authors.ts';
import { loadExtended } from '../git/extended.ts';
import { renamedFiles } from '../git/renames.ts';
import { changedSubmodules } from '../git/submodules.ts';
import { type Tree, treeOf } from '../git/tree.ts';
import { workingTree } from '../git/working-tree.ts';
import type { Request } from './arguments.ts';
import { PartialState } from './partial-state.ts';

/** What is compared, and what was passed over because of its name. */
export type Compared = Comparison & { readonly misnamed?: readonly string[] };

type Revisions = Extract<Request, { kind: 'revisions' }>;

/**
 * Two states of a repository, read as far as the comparison needs: what differs, the configurations around it and, where
 * parties are shared, their files. The rest of the repository is not read.
 */
export async function compareRevisions({ git, base, head, paths }: Revisions): Promise<Compared> {
  const before = await treeOf(git, base.commit);
  const after = head ? await treeOf(git, head.commit) : await workingTree(git, before);
  const below = paths.map(place => path.relative(git.folder, place).replaceAll(path.sep, '/'));
  const isMeant = (name: string) => below.length === 0 || below.some(each => each === '' || isIn(name, each));
  const names = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
  const changed = names.filter(name => before.files.get(name) !== after.files.get(name));
  const workspace = new Workspace();
  const [old, fresh] = [
    new PartialState(git, before, workspace),
    new PartialState(git, after, new Workspace(workspace)),
  ] as const;
  const states = [old, fresh];
  for (const state of states) await state.add(changed);
  const parties = [...new Set(states.flatMap(state => state.partiesIn(changed.filter(isMeant))))];
  const affected = new Set(states.flatMap(state => [...state.candidates().keys()].filter(isMeant)));
  for (const state of states) for (const name of await state.addUsers(parties)) affected.add(name);
  // An approval that somebody wrote down for another party is told also where nothing else changes.
  const approved = [...new Set(fresh.approvedIn(changed.filter(isMeant)))];
  const recorded = new Set(await fresh.addAgreements(approved));
  for (const name of recorded) affected.add(name);
  // Records that were corrected are told by the names that their agreement has for things.
  await old.readAgreements([...new Set(old.recordedIn(changed.filter(isMeant)))]);
  for (const [state, commit] of [
    [old, base.commit],
    [fresh, head?.commit],
  ] as const) {
    // An agreement that is affected in one state is compared with its other state, changed or not.
    await state.add([...affected]);
    await state.addParties();
    await state.addApprovals(state.agreementIds());
    await state.add(state.configurations());
    await loadExtended(git, commit, state.workspace);
  }
  fresh.noteExtended(affected);
  const submodules = [...(await changedSubmodules(git, before, after))].filter(([name]) => isMeant(name));
  // Of what nobody asks about, only that counts which what they ask about rests on.
  const isBeside = new Set(changed.filter(name => !isMeant(name)));
  const unreadIn = (state: PartialState) =>
    [...state.unread()].filter(([name]) => !isBeside.has(name) || affected.has(name));
  // What is gone may have moved, also to a name that is none of ours.
  const movedSome = changed.some(name => !after.files.has(name));
  let authors: ReturnType<typeof authorsBetween> | undefined;
  return {
    before: stateOf(old, base.name, new Map(unreadIn(old))),
    after: stateOf(fresh, head?.name ?? 'the working tree', new Map([...unreadIn(fresh), ...submodules])),
    ...(head === undefined && { subject: { kind: 'working-tree', before: base.name } as const }),
    concerns: name => affected.has(name),
    recorded,
    renamed: movedSome ? await renamedFiles(before, after) : new Map(),
    authorsOf: async names => {
      authors ??= authorsBetween(git, base.commit, head?.commit, after);
      const known = await authors;
      return [...new Set(names.flatMap(name => [...(known.get(name) ?? [])]))].sort();
    },
    nameOf: uri => path.relative(git.folder, pathOf(uri) ?? uri).replaceAll(path.sep, '/'),
    misnamed: await misnamedIn(before, after, isMeant),
  };
}

/** Files that are new or changed, and say that they are in our format, though not by their names: nobody compares them. */
async function misnamedIn(before: Tree, after: Tree, isMeant: (name: string) => boolean): Promise<string[]> {
  const changed = [...after.others]
    .filter(([name, id]) => id === '' || before.others.get(name) !== id)
    .map(([name]) => name)
    .filter(name => isMeant(name) && mayBeMisnamed(name) && isSeen(name));
  const texts = await after.read(nearest(changed));
  return [...texts].filter(([, text]) => saysOurFormat(text.slice(0, headLength))).map(([name]) => name);
}

function isSeen(name: string): boolean {
  return !name.split('/').some(each => each === 'node_modules' || each.startsWith('.'));
}

function stateOf(
  state: PartialState,
  label: string,
  unread: ReadonlyMap<string, UnreadReason>,
): ComparedState {
  return { label, workspace: state.workspace, candidates: state.candidates(), unread };
}

function isIn(name: string, folder: string): boolean {
  return name === folder || name.startsWith(`${folder}/`);
}
