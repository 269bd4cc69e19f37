import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { removeFile, writeText } from '../disk-write.ts';
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
  if (set) return path.resolve(set);
  const home =
    process.env.XDG_CONFIG_HOME || path.join(process.env.HOME ?? process.env.USERPROFILE ?? '', '.config');
  return path.join(home, 'git', 'attributes');
}

/** Adds our lines, or brings them up to date. @returns whether anything was written */
export async function addAttributes(file: string): Promise<boolean> {
  const text = await textOf(file);
  const rest = text.replace(written, '');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = rest === '' || rest.endsWith('\n') ? '' : lineEnd;
  return write(file, text, `${rest}${gap}${block.join(lineEnd)}`);
}

/** Takes our lines out, and the file with them when nothing else is in it. @returns whether anything was written */
export async function removeAttributes(file: string): Promise<boolean> {
  const text = await textOf(file);
  const rest = text.replace(written, '');
  if (rest === text) return false;
  if (rest.trim() === '') await removeFile(file);
  else await writeText(file, rest);
  return true;
}

async function write(file: string, text: string, next: string): Promise<boolean> {
  if (text === next) return false;
  await writeText(file, next);
  return true;
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}
