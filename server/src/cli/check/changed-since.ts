import path from 'node:path';
import {
  byAnyName,
  Checker,
  type CheckerOptions,
  chainOf,
  findNamedFiles,
  type UnreadReason,
  Workspace,
} from '../../core/index.ts';
import { isSearched } from '../../disk/find.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { loadExtended } from '../git/extended.ts';
import { repositoryAt } from '../git/program.ts';
import { revision } from '../git/revisions.ts';
import { filesAt, treeOf } from '../git/tree.ts';
import type { Choose } from './report.ts';

/**
 * What tells the findings that a revision did not have yet. A finding is the same when it has the same fingerprint,
 * wherever its lines or its file went; of several alike, as many are new as there are more of them now. Both states are
 * judged as of the same day, each by its own configuration.
 *
 * @param workspace the state that is checked
 * @param written the revision, as typed
 * @returns `choose`: of all findings of that state, in one order, those that are new; `unread`: what the revision holds and
 *   was not read, which may have had any finding, by absolute path; `name`: what it is called
 * @throws CliError when there is no such revision here
 */
export async function newSince(
  written: string,
  workspace: Workspace,
  options: CheckerOptions,
): Promise<{ choose: Choose; unread: ReadonlyMap<string, UnreadReason>; name: string }> {
  const { git, name, tree, then } = await stateAt(written, workspace, options);
  const checker = new Checker(then, options);
  const known = new Map<string, number>();
  for (const { fingerprint } of then.uris().flatMap(uri => checker.findings(uri))) {
    known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  }
  const unread = [...tree.unread].filter(([each]) => then.file(uriOf(path.join(git.folder, each)))?.unread);
  return {
    choose: findings => {
      const left = new Map(known);
      return findings.filter(finding => {
        const same = byAnyName(finding, name => ((left.get(name) ?? 0) > 0 ? name : undefined));
        for (const name of same) left.set(name, (left.get(name) ?? 0) - 1);
        return same.length === 0;
      });
    },
    unread: new Map(unread.map(([each, why]) => [path.join(git.folder, each), why])),
    name,
  };
}

/**
 * What a revision holds of a project. Findings rest on other files too, so these are the same ones as now: those that a
 * search finds, those of other names that are checked, and what any of them names.
 */
async function stateAt(
  written: string,
  now: Workspace,
  { configurationUri }: Pick<CheckerOptions, 'configurationUri'>,
) {
  const [folder = process.cwd()] = (now.folders ?? []).flatMap(uri => pathOf(uri) ?? []);
  const git = await repositoryAt(folder);
  const { commit, name } = await revision(git, written);
  const nameOf = (file: string, top: string) => path.relative(top, file).replaceAll(path.sep, '/');
  const isRead = new Set(now.uris().map(uri => nameOf(pathOf(uri) ?? uri, folder)));
  const tree = await treeOf(git, commit, each => isRead.has(each));
  const names = [...tree.files.keys()].filter(each => isRead.has(each) || isSearched(each));
  const then = new Workspace(now);
  then.bounds = now.bounds;
  for (const [each, text] of await tree.read(names)) then.set(uriOf(path.join(git.folder, each)), text);
  // A file of another name is read where a link leads to it, as it is now.
  const linked = names.filter(each => tree.unread.get(each) === 'link' && !isSearched(each));
  const behind = await filesAt(git, commit, linked);
  for (const each of names) {
    const why = tree.unread.get(each);
    const found = behind.get(each);
    if (found && 'text' in found) then.set(uriOf(path.join(git.folder, each)), found.text);
    else if (why) then.setUnread(uriOf(path.join(git.folder, each)), why);
  }
  await loadExtended(git, commit, then);
  if (typeof configurationUri === 'string') keepNamed(configurationUri, now, then);
  const files = then.uris().flatMap(uri => then.file(uri) ?? []);
  const exists = async (uri: string) => tree.has(nameOf(pathOf(uri) ?? uri, git.folder));
  await findNamedFiles(files, then, then.folders ?? [], exists);
  return { git, name, tree, then };
}

/** A configuration that was named and that the revision does not hold, such as one elsewhere, holds for both. */
function keepNamed(uri: string, now: Workspace, then: Workspace): void {
  if (then.file(uri)) return;
  for (const each of chainOf(uri, now)) {
    const file = now.file(each);
    if (file && !then.file(each)) then.set(each, file.text);
  }
}
