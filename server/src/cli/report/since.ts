import path from 'node:path';
import {
  type ChangesView,
  changesViewOf,
  type Dictionary,
  type FileModel,
  type IsoDate,
  type Readers,
  reviewOf,
  t,
  type Workspace,
} from '../../core/index.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { realPath } from '../../disk/real.ts';
import { compareRevisions } from '../diff/from-git.ts';
import { CliError } from '../failure.ts';
import { type Git, repositoryAt } from '../git/program.ts';
import { commitOf, defaultBranch, mergeBase, type Revision, revision } from '../git/revisions.ts';

/** For whom, in which language and as of when. */
interface Reading {
  readonly audience: Readers;
  readonly dictionary: Dictionary | undefined;
  readonly today: IsoDate;
}

/**
 * What changed in an agreement since a revision, with what is not committed yet: by the review that `partnership diff` makes.
 *
 * @throws CliError where there is no git, or no such revision
 */
export async function changesSince(
  written: string,
  file: FileModel,
  workspace: Workspace,
  reading: Reading,
): Promise<ChangesView> {
  const git = await repositoryAt(
    path.dirname(placeOf(file)),
    t`An agreement is compared with what git knows of it: report on one that lies in a repository.`,
  );
  return changesFrom(await revision(git, written), git, file, workspace, reading);
}

/**
 * What changed in an agreement since this branch began, with what is not committed yet: what is not agreed on by all.
 *
 * @returns undefined where nothing changed, and where nobody can tell: without git, a repository or a branch to compare with
 */
export async function changesOnBranch(
  file: FileModel,
  workspace: Workspace,
  reading: Reading,
): Promise<ChangesView | undefined> {
  try {
    const git = await repositoryAt(path.dirname(placeOf(file)), '');
    const branch = await defaultBranch(git);
    const head = branch && (await commitOf(git, 'HEAD'));
    if (!branch || !head) return undefined;
    const { commit } = await mergeBase(git, branch, { commit: head, name: 'HEAD' });
    const changes = await changesFrom({ commit, name: branch.name }, git, file, workspace, reading);
    return changes.changes.length > 0 || changes.withheld.length > 0 ? changes : undefined;
  } catch (error) {
    // A pack is as good without.
    if (error instanceof CliError) return undefined;
    throw error;
  }
}

function placeOf({ uri }: FileModel): string {
  return realPath(pathOf(uri) ?? '');
}

async function changesFrom(
  base: Revision,
  git: Git,
  file: FileModel,
  workspace: Workspace,
  { audience, dictionary, today }: Reading,
): Promise<ChangesView> {
  const place = placeOf(file);
  // People and sign-offs stand in files beside it.
  const parties = workspace.agreementOf(file)?.parties ?? [];
  const beside = parties.flatMap(({ home, filler }) => [home, filler]).flatMap(each => each?.uri ?? []);
  const paths = [place, ...beside.map(uri => realPath(pathOf(uri) ?? ''))];
  const comparison = await compareRevisions({ kind: 'revisions', git, base, head: undefined, paths });
  const review = await reviewOf(comparison, today, dictionary);
  return changesViewOf(review, uriOf(place), audience, dictionary);
}
