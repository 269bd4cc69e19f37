import path from 'node:path';
import { Checker, type CheckerOptions } from '../../core/checking/checker.ts';
import type { Finding } from '../../core/checking/run-rules.ts';
import { Workspace } from '../../core/workspace/workspace.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { loadExtended } from '../git/extended.ts';
import { repositoryAt } from '../git/program.ts';
import { revision } from '../git/revisions.ts';
import { treeOf } from '../git/tree.ts';
import type { Report } from './report.ts';

/**
 * A report without what a revision had already. A finding is the same when it has the same fingerprint, wherever its
 * lines or its file went; of several alike, as many are new as there are more of them now. Both states are judged as of
 * the same day, each by its own configuration.
 *
 * @param now the report, and what was read for it
 * @param written the revision, as typed
 * @throws CliError when there is no such revision here
 */
export async function onlyNew(
  now: { readonly report: Report; readonly workspace: Workspace },
  written: string,
  options: CheckerOptions,
  cwd: string,
): Promise<Report> {
  const { report, workspace } = now;
  const known = await fingerprintsAt(written, new Workspace(workspace), options, cwd);
  const isNew = ({ fingerprint }: Finding) => {
    const left = known.get(fingerprint) ?? 0;
    known.set(fingerprint, left - 1);
    return left <= 0;
  };
  return {
    ...report,
    files: report.files.map(file => ({ ...file, findings: file.findings.filter(isNew) })),
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
  for (const { fingerprint } of workspace.uris().flatMap(uri => checker.findings(uri))) {
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}
