import { translate, type UnreadReason, unreadReasons, visibleLines } from '../../core/index.ts';
import { explainMissing } from '../../disk/nearby.ts';
import { NotRead, whyNotRead } from '../../disk/read.ts';
import { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import { nameOf } from './report.ts';

/** Words for everything about paths that keeps a check from being done. */

export async function notFound(written: string, place: string, cwd: string): Promise<CliError> {
  const { folder, name, meant } = await explainMissing(place);
  const where = nameOf(folder, cwd);
  return new CliError(
    `There is no file or folder \`${written}\`: ${where === '.' ? 'the current folder' : `\`${where}\``} holds no \`${name}\`.`,
    meant
      ? `Did you mean \`${nameOf(meant, cwd)}\`?`
      : 'Check the spelling, or start the command from another folder.',
  );
}

export function nothingMatches(pattern: string): CliError {
  return new CliError(
    `No file matches \`${pattern}\`.`,
    'Put patterns in quotation marks, so that the shell leaves them alone: "agreements/**/*.partnership.yaml".\n' +
      'Folders named node_modules and hidden ones are never searched.',
  );
}

export function noAgreements(folder: string, cwd: string): CliError {
  const where = nameOf(folder, cwd);
  return new CliError(
    `There are no agreements in ${where === '.' ? 'the current folder' : `\`${where}\``}.`,
    'Agreements are found by their name: *.partnership.yaml or *.partnership.yml, in this folder or below.\n' +
      'To check a file with another name, name the file itself: partnership check FILE',
  );
}

export function allAside(files: readonly string[]): CliError {
  const [first, ...others] = files;
  return new CliError(
    `${others.length === 0 ? `\`${first}\` is` : `All ${files.length} files that were found, such as \`${first}\`, are`} no part of the project.`,
    'What git ignores, other repositories, packages, hidden folders, and what `ignore` in partnership.config.yaml names are left out.\n' +
      'To check such a file all the same, name it: partnership check FILE',
  );
}

export function unreadable(file: string, error: NodeJS.ErrnoException): CliError {
  return new CliError(`Cannot read \`${file}\`: ${reasonOf(error)}.`, remedyOf(error));
}

/** @param file as typed; undefined: standard output */
export function unwritable(file: string | undefined, { code, message }: NodeJS.ErrnoException): CliError {
  const what = file === undefined ? 'to standard output' : `\`${file}\``;
  return new CliError(
    `Cannot write ${what}: ${(code !== undefined && hindrances[code]) || message}.`,
    (code !== undefined && ways[code]) || 'Name another file, or make this one writable.',
  );
}

const hindrances: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  ENOENT: 'a folder on the way to it is missing and cannot be made',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'no file may become as large as that here',
  EIO: 'the disk, or the connection to it, has failed',
  ENXIO: 'nobody is there to take it',
  ELOOP: 'it is a link that leads in circles',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open on this machine',
  IS_LINKED_OUT: 'it is a link that leads out of the repository or folder that it lies in',
  IS_READ_ONLY: 'it is read-only',
  IS_CHANGED: 'somebody has changed it meanwhile',
  IS_NO_FILE: 'it is no file, but a pipe or a device',
  IS_NO_UTF8: 'it is not UTF-8 throughout, and what is not would be lost',
};

const makeRoom = 'Make room there, or write elsewhere.';

/** What to do where another name is not the answer. */
const ways: Readonly<Record<string, string>> = {
  ENOSPC: makeRoom,
  EDQUOT: makeRoom,
  EFBIG: makeRoom,
  EIO: 'See what the system says about that disk, or write elsewhere.',
  IS_LINKED_OUT: 'Name the file that it leads to, if that is what you mean.',
  IS_NO_FILE: 'Leave it out, or write it as a file.',
  IS_NO_UTF8: 'Save it as UTF-8 first; the report says where it is not.',
  IS_CHANGED: 'Run the command again: it then reads what is there now.',
};

/** Why a file was not read, for people. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  const why = whyNotRead(error);
  if (why !== 'failed' || error instanceof NotRead) return translate(unreadReasons[why]);
  return (error.code !== undefined && reasons[error.code]) || error.message;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EMFILE: 'too many files are open on this machine',
};

function remedyOf(error: NodeJS.ErrnoException): string {
  return remedies[whyNotRead(error)] ?? 'Repair it, or leave it out.';
}

const remedies: Readonly<Partial<Record<UnreadReason, string>>> = {
  denied: 'Ask its owner for permission to read it, or leave it out.',
  special: 'Name a file; or hand the text over on standard input: partnership check -',
  outside: 'Name the file by the place where it really is, or copy it into the workspace.',
  lfs: 'Get the text first: git lfs pull',
};

/**
 * Says on standard error what is there and was not read.
 *
 * @param unread by name
 * @returns whether there is any: then nobody can say that all is well
 */
export function tellUnread(
  unread: ReadonlyMap<string, UnreadReason>,
  { stderr }: Pick<Host, 'stderr'>,
): boolean {
  if (unread.size === 0) return false;
  const lines = [...unread].map(
    ([name, why]) => `partnership: \`${name}\` was not read: ${translate(unreadReasons[why])}.\n`,
  );
  stderr.write(
    visibleLines(
      `${lines.join('')}Nobody can say what is in there, so the exit status is 2. Make it readable, or take it away.\n`,
    ),
  );
  return true;
}
