import path from 'node:path';
import type { ComparedState, Comparison } from '../../core/report/state.ts';
import { configurationFileName } from '../../core/schema/kind.ts';
import { Workspace } from '../../core/workspace/workspace.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { loadExtended } from '../git/extended.ts';
import type { Git } from '../git/program.ts';
import { renamedFiles, type Tree, treeOf, workingTree } from '../git/tree.ts';
import type { Request } from './arguments.ts';

type Revisions = Extract<Request, { kind: 'revisions' }>;

/**
 * Two states of a repository, read as far as the comparison needs: what differs, the configurations around it and, where
 * parties are shared, their files. The rest of the repository is not read.
 */
export async function compareRevisions({ git, base, head, paths }: Revisions): Promise<Comparison> {
  const before = await treeOf(git, base.commit);
  const after = head
    ? await treeOf(git, head.commit)
    : await workingTree(git, { commit: base.commit, tree: before });
  const below = paths.map(place => path.relative(git.folder, place).replaceAll(path.sep, '/'));
  const isMeant = (name: string) => below.length === 0 || below.some(each => each === '' || isIn(name, each));
  const names = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
  const changed = names.filter(name => before.files.get(name) !== after.files.get(name));
  const label = head?.name ?? 'the working tree';
  const workspace = new Workspace();
  const [old, fresh] = await Promise.all([
    load(git, { tree: before, label: base.name, commit: base.commit, workspace }, changed, isMeant),
    load(
      git,
      { tree: after, label, commit: head?.commit, workspace: new Workspace(workspace) },
      changed,
      isMeant,
    ),
  ]);
  const affected = new Set([...old.concerned, ...fresh.concerned]);
  // What is gone may have moved, also to a name that is none of ours.
  const movedSome = changed.some(name => !after.files.has(name));
  let authors: ReturnType<typeof authorsBetween> | undefined;
  return {
    before: await complete(git, before, old, affected),
    after: await complete(git, after, fresh, affected),
    ...(head === undefined && { subject: { kind: 'working-tree', before: base.name } as const }),
    concerns: name => affected.has(name),
    renamed: movedSome ? await renamedFiles(git, base.commit, head?.commit) : new Map(),
    authorsOf: async names => {
      authors ??= authorsBetween(git, base.commit, head?.commit);
      const known = await authors;
      return [...new Set(names.flatMap(name => [...(known.get(name) ?? [])]))].sort();
    },
    nameOf: uri => path.relative(git.folder, pathOf(uri) ?? uri).replaceAll(path.sep, '/'),
  };
}

/** A state, and the names of those of its agreements that are asked about. */
interface Loaded extends ComparedState {
  readonly concerned: readonly string[];
}

async function load(
  git: Git,
  {
    tree,
    label,
    commit,
    workspace,
  }: { tree: Tree; label: string; commit: string | undefined; workspace: Workspace },
  changed: readonly string[],
  isMeant: (name: string) => boolean,
): Promise<Loaded> {
  const uri = (name: string) => uriOf(path.join(git.folder, name));
  const here = changed.filter(name => tree.files.has(name));
  const texts = await tree.read(here);
  // Only who shares parties is affected by more than the changed files themselves.
  const shared = [...texts].filter(([name, text]) => isMeant(name) && isParty(text));
  const parties = shared.flatMap(([, text]) => idIn(text) ?? []);
  const sharing = [...texts.values()].some(takesParty);
  const others =
    parties.length > 0 || sharing
      ? await tree.read([...tree.files.keys()].filter(name => !texts.has(name)))
      : new Map();
  const users = [...others].filter(([, text]) => parties.some(id => takes(text, id)));
  const needed = [...texts, ...users, ...[...others].filter(([, text]) => isParty(text))];
  for (const [name, text] of needed) workspace.set(uri(name), text);
  const configurations = [...tree.files.keys()].filter(
    name => path.posix.basename(name) === configurationFileName,
  );
  for (const [name, text] of await tree.read(configurations)) workspace.set(uri(name), text);
  await loadExtended(git, commit, workspace);
  const candidates = [...texts, ...users].filter(
    ([name]) => path.posix.basename(name) !== configurationFileName,
  );
  return {
    label,
    workspace,
    // What moved is told by its id, so also from where nobody asked about.
    candidates: new Map(candidates.map(([name]) => [name, uri(name)])),
    concerned: candidates
      .filter(([name, text]) => isMeant(name) || parties.some(id => takes(text, id)))
      .map(([name]) => name),
  };
}

/** An agreement that is affected in one state is compared with its other state, changed or not. */
async function complete(
  git: Git,
  tree: Tree,
  state: ComparedState,
  affected: ReadonlySet<string>,
): Promise<ComparedState> {
  const missing = [...affected].filter(name => !state.candidates.has(name) && tree.files.has(name));
  if (missing.length === 0) return state;
  const candidates = new Map(state.candidates);
  for (const [name, text] of await tree.read(missing)) {
    const uri = uriOf(path.join(git.folder, name));
    state.workspace.set(uri, text);
    candidates.set(name, uri);
  }
  return { ...state, candidates };
}

/** Quick looks at texts, so that only what matters is read as YAML. They may see too much, never too little. */
function isParty(text: string): boolean {
  return /kind["']?\s*:\s*["']?Party/.test(text);
}

function takesParty(text: string): boolean {
  return /party["']?\s*:/.test(text);
}

function takes(text: string, id: string): boolean {
  return takesParty(text) && text.includes(id);
}

function idIn(text: string): string | undefined {
  return /^["']?id["']?\s*:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1];
}

function isIn(name: string, folder: string): boolean {
  return name === folder || name.startsWith(`${folder}/`);
}

/** Who changed each file between two states; for the working tree also who is at work in it. All in one call. */
async function authorsBetween(
  git: Git,
  base: string,
  head: string | undefined,
): Promise<Map<string, Set<string>>> {
  const authors = new Map<string, Set<string>>();
  const note = (name: string, email: string) =>
    authors.set(name, (authors.get(name) ?? new Set()).add(email.trim()));
  const options = [
    '--name-only',
    '-z',
    '-m',
    '--no-renames',
    '--no-ext-diff',
    '--no-relative',
    '--no-show-signature',
  ];
  const log = await git.run('log', ...options, '--format=%x01%ae', `${base}..${head ?? 'HEAD'}`, '--');
  for (const entry of log.split('\x01')) {
    const [email = '', ...names] = entry.split(/[\0\n]/).filter(each => each !== '');
    for (const name of names) note(name, email);
  }
  const here = head === undefined ? await git.ask('config', 'user.email') : undefined;
  if (!here) return authors;
  const changed = await git.list(
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-relative',
    'HEAD',
    '--',
  );
  const added = await git.list('ls-files', '-z', '--others', '--exclude-standard', '--full-name');
  for (const name of [...changed, ...added]) note(name, here);
  return authors;
}
