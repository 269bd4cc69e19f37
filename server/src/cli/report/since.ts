import path from 'node:path';
import {
  type AudienceName,
  type ChangesView,
  changesViewOf,
  type Dictionary,
  type FileModel,
  type IsoDate,
  reviewOf,
  t,
  type Workspace,
} from '../../core/index.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { realPath } from '../../disk/real.ts';
import { compareRevisions } from '../diff/from-git.ts';
import { repositoryAt } from '../git/program.ts';
import { revision } from '../git/revisions.ts';

/** For whom, in which language and as of when. */
interface Reading {
  readonly audience: AudienceName;
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
  { audience, dictionary, today }: Reading,
): Promise<ChangesView> {
  const place = realPath(pathOf(file.uri) ?? '');
  const git = await repositoryAt(
    path.dirname(place),
    t`An agreement is compared with what git knows of it: report on one that lies in a repository.`,
  );
  const base = await revision(git, written);
  // People and sign-offs stand in files beside it.
  const parties = workspace.agreementOf(file)?.parties ?? [];
  const beside = parties.flatMap(({ home, filler }) => [home, filler]).flatMap(each => each?.uri ?? []);
  const paths = [place, ...beside.map(uri => realPath(pathOf(uri) ?? ''))];
  const comparison = await compareRevisions({ kind: 'revisions', git, base, head: undefined, paths });
  const review = await reviewOf(comparison, today, dictionary);
  return changesViewOf(review, uriOf(place), audience, dictionary);
}
