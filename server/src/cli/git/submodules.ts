import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { UnreadReason } from '../../core/index.ts';
import { Git } from './program.ts';
import { type Tree, treeOf } from './tree.ts';

/** The repository of a submodule; undefined where it is not checked out. */
export async function submoduleAt(git: Git, name: string): Promise<Git | undefined> {
  const folder = path.join(git.folder, name);
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined) return undefined;
  const submodule = new Git(folder);
  const top = await submodule.ask('rev-parse', '--show-toplevel');
  // Without a repository of its own git finds the one around it.
  return top !== undefined && path.resolve(top) === real ? submodule : undefined;
}

/**
 * The submodules that differ between two states, but for those that certainly hold the same agreements in both.
 *
 * @returns by their paths, why they are not compared
 */
export async function changedSubmodules(
  git: Git,
  before: Tree,
  after: Tree,
): Promise<Map<string, UnreadReason>> {
  const names = [...new Set([...before.submodules.keys(), ...after.submodules.keys()])].sort();
  const changed = new Map<string, UnreadReason>();
  for (const name of names) {
    const [old, fresh] = [before.submodules.get(name), after.submodules.get(name)];
    const why = old === fresh ? undefined : await whyNotTheSame(git, name, old, fresh);
    if (why) changed.set(name, why);
  }
  return changed;
}

/** Undefined where some commits of a submodule hold the same agreements. */
async function whyNotTheSame(
  git: Git,
  name: string,
  ...commits: (string | undefined)[]
): Promise<UnreadReason | undefined> {
  const submodule = await submoduleAt(git, name);
  if (!submodule) return 'unfetched';
  const states: string[] = [];
  for (const commit of commits) {
    if (commit === undefined) states.push('');
    else {
      if ((await submodule.ask('cat-file', '-e', `${commit}^{tree}`)) === undefined) return 'unfetched';
      const { files, submodules } = await treeOf(submodule, commit);
      states.push(
        [...files, ...submodules]
          .map(entry => entry.join('\0'))
          .sort()
          .join('\n'),
      );
    }
  }
  return states[0] === states[1] ? undefined : 'submodule';
}
