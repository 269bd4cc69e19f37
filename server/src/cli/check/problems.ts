import {
  properName,
  type Say,
  type Text,
  t,
  type UnreadReason,
  unreadReasons,
  visible,
  visibleLines,
} from '../../core/index.ts';
import { explainMissing } from '../../disk/nearby.ts';
import { NotRead, whyNotRead } from '../../disk/read.ts';
import { CliError, inLines } from '../failure.ts';
import type { Host } from '../host.ts';
import { nameOf } from './names.ts';

/** Words for everything about paths that keeps a check from being done. */

export async function notFound(written: string, place: string, cwd: string): Promise<CliError> {
  const { folder, name, meant } = await explainMissing(place);
  const where = nameOf(folder, cwd);
  return new CliError(
    where === '.'
      ? t`There is no file or folder \`${written}\`: the current folder holds no \`${name}\`.`
      : t`There is no file or folder \`${written}\`: \`${where}\` holds no \`${name}\`.`,
    meant
      ? t`Did you mean ${`\`${nameOf(meant, cwd)}\``}?`
      : t`Check the spelling, or start the command from another folder.`,
  );
}

export function nothingMatches(pattern: string): CliError {
  return new CliError(
    t`No file matches \`${pattern}\`.`,
    inLines(
      t`Put patterns in quotation marks, so that the shell leaves them alone: "agreements/**/*.partnership.yaml".`,
      t`Folders named node_modules and hidden ones are never searched.`,
    ),
  );
}

/** @param misnamed a file that says that it is one, though its name does not; absolute path */
export function noAgreements(folder: string, cwd: string, misnamed?: string): CliError {
  const where = nameOf(folder, cwd);
  return new CliError(
    where === '.'
      ? t`There are no agreements in the current folder.`
      : t`There are no agreements in \`${where}\`.`,
    misnamed === undefined
      ? inLines(
          t`Agreements are found by their name: *.partnership.yaml or *.partnership.yml, in this folder or below.`,
          t`To check a file with another name, name the file itself: ${'partnership check FILE'}`,
        )
      : misnamedNote(nameOf(misnamed, cwd), 1),
  );
}

export function allAside(files: readonly string[]): CliError {
  const [first = '', ...others] = files;
  return new CliError(
    others.length === 0
      ? t`\`${first}\` is no part of the project.`
      : t`All ${files.length} files that were found, such as \`${first}\`, are no part of the project.`,
    inLines(
      t`What git ignores, other repositories, packages, hidden folders, and what \`ignore\` in partnership.config.yaml names are left out.`,
      t`To check such a file all the same, name it: ${'partnership check FILE'}`,
    ),
  );
}

/** What to do with a file that is passed over because of its name. */
function misnamedNote(name: string, count: number): Text {
  const [proper, command] = [properName(name), `partnership check ${name}`];
  return count === 1
    ? t`\`${name}\` begins like an agreement or its records, but is not named like one, so it is passed over. Rename it to \`${proper}\`, or name it: ${command}`
    : t`${count} files begin like an agreement or its records, but are not named like one, so they are passed over. Rename \`${name}\` to \`${proper}\` and the others alike, or name them: ${command}`;
}

export function unreadable(file: string, error: NodeJS.ErrnoException): CliError {
  return new CliError(t`Cannot read \`${file}\`: ${reasonOf(error)}.`, remedyOf(error));
}

/** @param file as typed; undefined: standard output */
export function unwritable(file: string | undefined, { code, message }: NodeJS.ErrnoException): CliError {
  const why = (code !== undefined && hindrances[code]) || message;
  return new CliError(
    file === undefined ? t`Cannot write to standard output: ${why}.` : t`Cannot write \`${file}\`: ${why}.`,
    (code !== undefined && ways[code]) || t`Name another file, or make this one writable.`,
  );
}

const hindrances: Readonly<Record<string, Text>> = {
  EACCES: t`you are not allowed to write there`,
  EPERM: t`you are not allowed to write there`,
  ENOENT: t`a folder on the way to it is missing and cannot be made`,
  EROFS: t`the disk is read-only`,
  EISDIR: t`it is a folder`,
  ENOTDIR: t`a part of its path is a file, not a folder`,
  EEXIST: t`a part of its path is a file, not a folder`,
  ENOSPC: t`the disk is full`,
  EDQUOT: t`your share of the disk is used up`,
  EFBIG: t`no file may become as large as that here`,
  EIO: t`the disk, or the connection to it, has failed`,
  ENXIO: t`nobody is there to take it`,
  ELOOP: t`it is a link that leads in circles`,
  ENAMETOOLONG: t`its name is too long`,
  EMFILE: t`too many files are open on this machine`,
  IS_LINKED_OUT: t`it is a link that leads out of the repository or folder that it lies in`,
  IS_READ_ONLY: t`it is read-only`,
  IS_CHANGED: t`somebody has changed it meanwhile`,
  IS_NO_FILE: t`it is no file, but a pipe or a device`,
  IS_NO_UTF8: t`it is not UTF-8 throughout, and what is not would be lost`,
};

const makeRoom = t`Make room there, or write elsewhere.`;

/** What to do where another name is not the answer. */
const ways: Readonly<Record<string, Text>> = {
  ENOSPC: makeRoom,
  EDQUOT: makeRoom,
  EFBIG: makeRoom,
  EIO: t`See what the system says about that disk, or write elsewhere.`,
  IS_LINKED_OUT: t`Name the file that it leads to, if that is what you mean.`,
  IS_NO_FILE: t`Leave it out, or write it as a file.`,
  IS_NO_UTF8: t`Save it as UTF-8 first; the report says where it is not.`,
  IS_CHANGED: t`Run the command again: it then reads what is there now.`,
};

/** Why a file was not read, for people. */
export function reasonOf(error: NodeJS.ErrnoException): Text {
  const why = whyNotRead(error);
  if (why !== 'failed' || error instanceof NotRead) return unreadReasons[why];
  return (error.code !== undefined && reasons[error.code]) || error.message;
}

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: t`it does not exist`,
  EMFILE: t`too many files are open on this machine`,
};

function remedyOf(error: NodeJS.ErrnoException): Text {
  return remedies[whyNotRead(error)] ?? t`Repair it, or leave it out.`;
}

const remedies: Readonly<Partial<Record<UnreadReason, Text>>> = {
  denied: t`Ask its owner for permission to read it, or leave it out.`,
  special: t`Name a file; or hand the text over on standard input: partnership check -`,
  outside: t`Name the file by the place where it really is, or copy it into the workspace.`,
  lfs: t`Get the text first: git lfs pull`,
};

/** Says once, on standard error, which files were passed over because of their names. @param misnamed for the user */
export function tellMisnamed(misnamed: readonly string[], { stderr }: Pick<Host, 'stderr'>, say: Say): void {
  const [first] = misnamed;
  if (first === undefined) return;
  stderr.write(`partnership: ${visible(say(misnamedNote(first, misnamed.length)))}\n`);
}

/**
 * Says on standard error what is there and was not read.
 *
 * @param unread by name
 * @param say puts it into the reader's language
 * @returns whether there is any: then nobody can say that all is well
 */
export function tellUnread(
  unread: ReadonlyMap<string, UnreadReason>,
  { stderr }: Pick<Host, 'stderr'>,
  say: Say,
): boolean {
  if (unread.size === 0) return false;
  const lines = [...unread].map(
    ([name, why]) => `partnership: ${say(t`\`${name}\` was not read: ${unreadReasons[why]}.`)}\n`,
  );
  stderr.write(
    visibleLines(
      `${lines.join('')}${say(t`Nobody can say what is in there, so the exit status is 2. Make it readable, or take it away.`)}\n`,
    ),
  );
  return true;
}
