import path from 'node:path';
import { isPartnershipFile } from '../../core/schema/kind.ts';
import { readText } from '../../disk/read.ts';
import type { Git } from './program.ts';

/** The agreements, parties, records and configurations of one state of a repository. */
export interface Tree {
  /** By path from the top of the repository: what tells one content from another. */
  readonly files: ReadonlyMap<string, string>;
  /** The texts of some of them. Equal keys are read once. */
  readonly read: (paths: readonly string[]) => Promise<Map<string, string>>;
}

/** The state that a commit holds. */
export async function treeOf(git: Git, commit: string): Promise<Tree> {
  const entries = await git.list('ls-tree', '-r', '-z', '--full-tree', commit);
  const files = new Map<string, string>();
  for (const entry of entries) {
    const [about = '', name = ''] = [
      entry.slice(0, entry.indexOf('\t')),
      entry.slice(entry.indexOf('\t') + 1),
    ];
    const [mode, type, id = ''] = about.split(' ');
    // A link is no agreement: what it leads to is found by itself.
    if (type === 'blob' && mode !== '120000' && isOurs(name)) files.set(name, id);
  }
  return { files, read: paths => readObjects(git, files, paths) };
}

/** The state on disk: that of a commit, with what has changed since, whether git knows of it or not. */
export async function workingTree(git: Git, base: { commit: string; tree: Tree }): Promise<Tree> {
  const files = new Map(base.tree.files);
  const changed = await git.list(
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-relative',
    base.commit,
    '--',
  );
  const added = await git.list('ls-files', '-z', '--others', '--exclude-standard', '--full-name');
  const onDisk = [...changed, ...added].filter(isOurs);
  const texts = new Map<string, string>();
  for (const name of onDisk) {
    const text = await readText(path.join(git.folder, name)).catch(() => undefined);
    if (text === undefined) files.delete(name);
    else {
      texts.set(name, text);
      files.set(name, `on disk: ${name}`);
    }
  }
  const read = async (paths: readonly string[]) => {
    const others = await base.tree.read(paths.filter(name => !texts.has(name) && files.has(name)));
    return new Map([
      ...others,
      ...paths.flatMap(name => (texts.has(name) ? [[name, texts.get(name) ?? '']] : [])),
    ] as [string, string][]);
  };
  return { files, read };
}

/** Files that were renamed, as git recognises them: the old path of each new one. */
export async function renamedFiles(
  git: Git,
  base: string,
  head: string | undefined,
): Promise<Map<string, string>> {
  const range = head === undefined ? [base] : [base, head];
  const options = [
    '--name-status',
    '-z',
    '--find-renames',
    '--diff-filter=R',
    '--no-ext-diff',
    '--no-relative',
  ];
  const words = await git.list('diff', ...options, ...range, '--');
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < words.length; at += 3) renamed.set(words[at + 2] ?? '', words[at + 1] ?? '');
  return renamed;
}

async function readObjects(
  git: Git,
  files: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const ids = new Map(
    paths.flatMap(name => (files.has(name) ? [[name, files.get(name) ?? '']] : [])) as [string, string][],
  );
  const texts = await git.texts([...new Set(ids.values())]);
  return new Map([...ids].map(([name, id]) => [name, texts.get(id) ?? '']));
}

function isOurs(name: string): boolean {
  return isPartnershipFile(path.posix.basename(name));
}
