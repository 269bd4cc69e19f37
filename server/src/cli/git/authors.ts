import type { Git } from './program.ts';
import { type Tree, treeOf } from './tree.ts';

/**
 * Who changed each file between two states, by e-mail address; for the working tree also who is at work in it.
 *
 * @param base a commit
 * @param head undefined: the working tree, which is `after`
 */
export async function authorsBetween(
  git: Git,
  base: string,
  head: string | undefined,
  after: Tree,
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
    '--no-textconv',
    '--no-relative',
  ];
  const log = await git.run('log', ...options, '--format=%x01%ae', `${base}..${head ?? 'HEAD'}`, '--');
  for (const entry of log.split('\x01')) {
    const [email = '', ...names] = entry.split(/[\0\n]/).filter(each => each !== '');
    for (const name of names) note(name, email);
  }
  const here = head === undefined ? await git.ask('config', 'user.email') : undefined;
  if (!here) return authors;
  const committed = await treeOf(git, 'HEAD');
  for (const name of new Set([...committed.files.keys(), ...after.files.keys()])) {
    if (committed.files.get(name) !== after.files.get(name)) note(name, here);
  }
  return authors;
}
