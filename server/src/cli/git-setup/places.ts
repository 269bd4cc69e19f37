import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { t } from '../../core/index.ts';
import { unreadable, unwritable } from '../check/problems.ts';
import { isLink, removeFile, writeText } from '../disk-write.ts';
import { CliError } from '../failure.ts';
import type { Git } from '../git/program.ts';

/** The name of our driver in git's configuration and attributes. */
export const driver = 'partnership';

/** The line that tells git which files are ours. */
const patterns = ['*.partnership.yaml', '*.partnership.yml', 'partnership.yaml', 'partnership.yml'];

/** A block of our own in a file of attributes: what is around it is the user's. */
const start = '# partnership git-setup: begin';
const end = '# partnership git-setup: end';
const block = [start, ...patterns.map(pattern => `${pattern} diff=${driver}`), end, ''];
/** Git itself may have changed the line ends (`core.autocrlf`). */
const written = /^# partnership git-setup: begin\r?\n[\s\S]*?^# partnership git-setup: end(?:\r?\n|$)/gm;

/** Where git looks for attributes: of a repository, or of everything that this user does. */
export async function attributesFile(git: Git, global: boolean): Promise<string> {
  if (!global) return path.join(git.folder, '.gitattributes');
  const set = await git.ask('config', '--global', '--type=path', 'core.attributesFile');
  const home =
    process.env.XDG_CONFIG_HOME || path.join(process.env.HOME ?? process.env.USERPROFILE ?? '', '.config');
  const file = set ? path.resolve(set) : path.join(home, 'git', 'attributes');
  // Many keep their settings elsewhere, and a link here: what it leads to is theirs as well.
  return realpath(file).catch(() => file);
}

/**
 * Adds our lines, or brings them up to date.
 *
 * @param name the file as the user knows it
 * @returns whether anything was written
 * @throws CliError when it cannot be
 */
export async function addAttributes(file: string, name: string): Promise<boolean> {
  const text = await textOf(file, name);
  const rest = text.replace(written, '');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = rest === '' || rest.endsWith('\n') ? '' : lineEnd;
  const next = `${rest}${gap}${block.join(lineEnd)}`;
  if (text === next) return false;
  await write(file, name, next);
  return true;
}

/** Takes our lines out, and the file with them when nothing else is in it. Else like {@link addAttributes}. */
export async function removeAttributes(file: string, name: string): Promise<boolean> {
  const text = await textOf(file, name);
  const rest = text.replace(written, '');
  if (rest === text) return false;
  if (rest.trim() !== '') await write(file, name, rest);
  else
    await removeFile(file).catch(error => {
      throw unwritable(name, error);
    });
  return true;
}

async function write(file: string, name: string, text: string): Promise<void> {
  await writeText(file, Buffer.from(text, 'latin1')).catch(error => {
    throw unwritable(name, error);
  });
}

/** One letter for each byte: what is around our lines may be in any encoding, and stays as it is. */
async function textOf(file: string, name: string): Promise<string> {
  if (await isLink(file)) {
    throw new CliError(
      t`\`${name}\` is a link, and git does not follow links for attributes; so nothing was written, neither here nor where it leads.`,
      t`Put a file in its place, and run the command again.`,
    );
  }
  return readFile(file, 'latin1').catch(error => {
    if (error.code === 'ENOENT') return '';
    throw unreadable(name, error);
  });
}
