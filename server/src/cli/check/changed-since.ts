import path from 'node:path';
import { Checker, type CheckerOptions } from '../../core/checking/checker.ts';
import { Workspace } from '../../core/workspace/workspace.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { loadExtended } from '../git/extended.ts';
import { repositoryAt } from '../git/program.ts';
import { revision } from '../git/revisions.ts';
import { treeOf } from '../git/tree.ts';
import type { Choose } from './report.ts';

/**
 * What tells the findings that a revision did not have yet. A finding is the same when it has the same fingerprint,
 * wherever its lines or its file went; of several alike, as many are new as there are more of them now. Both states are
 * judged as of the same day, each by its own configuration.
 *
 * @param workspace the state that is checked
 * @param written the revision, as typed
 * @returns of all findings of that state, in one order, those that are new
 * @throws CliError when there is no such revision here
 */
export async function newSince(
  written: string,
  workspace: Workspace,
  options: CheckerOptions,
  cwd: string,
): Promise<Choose> {
  const known = await fingerprintsAt(written, new Workspace(workspace), options, cwd);
  return findings => {
    const left = new Map(known);
    return findings.filter(({ fingerprint }) => {
      const count = left.get(fingerprint) ?? 0;
      left.set(fingerprint, count - 1);
      return count <= 0;
    });
  };
}

/** How often each finding is there in a revision. @param workspace empty: takes the revision's files */
async function fingerprintsAt(
  written: string,
  workspace: Workspace,
  options: CheckerOptions,
  cwd: string,
): Promise<Map<string, number>> {
  const git = await repositoryAt(cwd);
  const { commit } = await revision(git, written);
  const tree = await treeOf(git, commit);
  for (const [name, text] of await tree.read([...tree.files.keys()])) {
    workspace.set(uriOf(path.join(git.folder, name)), text);
  }
  await loadExtended(git, commit, workspace);
  const checker = new Checker(workspace, options);
  const counts = new Map<string, number>();
  const members = workspace.uris().filter(uri => workspace.isMember(uri));
  for (const { fingerprint } of members.flatMap(uri => checker.findings(uri))) {
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}
