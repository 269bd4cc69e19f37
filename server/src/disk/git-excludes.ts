import { lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { valueIn } from './git-config.ts';
import { pathOf } from './path-uri.ts';
import { readSetting } from './read.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a repository leaves out besides what its `.gitignore` files name: the lists of patterns that its user keeps for it
 * (`.git/info/exclude`) and for all repositories (`core.excludesFile`), in the order in which git asks them. No program is
 * asked; of configurations only those of the user and the machine are read, never the repository's own.
 *
 * @param repository the URI of the folder that `.git` is in
 * @returns the texts of the lists; none where there are none, and of other schemes than `file:`
 */
export async function gitExcludes(repository: string, env: Environment = process.env): Promise<string[]> {
  const folder = pathOf(repository);
  if (folder === undefined) return [];
  const directory = await gitDirectory(folder);
  const places = [
    ...(directory === undefined ? [] : [path.join(directory, 'info', 'exclude')]),
    ...(await ofUser(env)),
  ];
  const texts = await Promise.all(places.map(readSetting));
  return texts.filter(text => text !== undefined);
}

/** Where git keeps what all worktrees of a repository share. */
async function gitDirectory(folder: string): Promise<string | undefined> {
  const place = path.join(folder, '.git');
  const found = await lstat(place).catch(() => undefined);
  if (found?.isDirectory()) return place;
  const [, linked] = /^gitdir: (.+?)\r?\n?$/.exec((await readSetting(place)) ?? '') ?? [];
  if (linked === undefined) return undefined;
  const own = path.resolve(folder, linked);
  const common = await readSetting(path.join(own, 'commondir'));
  return common === undefined ? own : path.resolve(own, common.trim());
}

/** The list that the user keeps for all repositories; it need not exist. */
async function ofUser(env: Environment): Promise<string[]> {
  const home = env.HOME || homedir();
  const settings = env.XDG_CONFIG_HOME || path.join(home, '.config');
  const system = env.GIT_CONFIG_NOSYSTEM ? [] : [env.GIT_CONFIG_SYSTEM ?? '/etc/gitconfig'];
  const own =
    env.GIT_CONFIG_GLOBAL === undefined
      ? [path.join(settings, 'git', 'config'), path.join(home, '.gitconfig')]
      : [env.GIT_CONFIG_GLOBAL];
  let named: string | undefined;
  for (const file of [...system, ...own])
    named = (await valueIn(file, 'core', 'excludesfile', home)) ?? named;
  if (named === '') return [];
  const place = named === undefined ? path.join(settings, 'git', 'ignore') : ofHome(named, home);
  return path.isAbsolute(place) ? [place] : [];
}

/** A path as it is written in settings: `~/` is the home folder. */
function ofHome(written: string, home: string): string {
  return written.startsWith('~/') ? path.join(home, written.slice(2)) : written;
}
