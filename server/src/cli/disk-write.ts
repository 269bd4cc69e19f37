import { constants, type Stats } from 'node:fs';
import {
  access,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import path from 'node:path';
import { contains, repositoryOf } from '../disk/root.ts';
import { leftoversIn, temporaryName } from './temporary-files.ts';

/**
 * The only place that writes to the disk: files that the user names on the command line, and git's attributes.
 *
 * What is written is written whole or not at all: it goes into a new file beside the old one, which takes the old one's
 * place once all of it is on the disk. So a full disk, or a machine that stops, leaves no half of it behind; what a process
 * leaves that is killed meanwhile goes when the next one writes there.
 */

/** Why something is not written though the system would do it, in the shape of the system's errors. */
class WriteRefused extends Error {
  readonly code: 'IS_LINKED_OUT' | 'IS_READ_ONLY' | 'IS_CHANGED' | 'IS_NO_FILE';

  constructor(code: WriteRefused['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * Writes a file, with the folders on the way to it. A file that is there keeps its mode. What is no regular file, such as
 * a pipe or `/dev/stderr`, is written to directly.
 *
 * A link stays a link, and the file that it leads to is written; but nothing is where it leads out of the repository or
 * folder that it lies in: such a link may have come with somebody else's change.
 *
 * @param file absolute path
 * @param expected what the file has to hold still: where it holds something else, it is left as it is
 * @throws WriteRefused, or the system's error, when it cannot be written; what was there before is there still
 */
export async function writeText(
  file: string,
  text: string | Uint8Array,
  expected?: Uint8Array,
): Promise<void> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  await makeFolder(path.dirname(file));
  if (await isChannel(file)) {
    if (expected) throw new WriteRefused('IS_NO_FILE');
    return writeInto(file, bytes);
  }
  const { target, there } = await writableAt(file);
  await replace(target, bytes, there, expected);
}

/** The file that is written, as it is. @throws WriteRefused, or the system's error, where it must not be written */
async function writableAt(file: string): Promise<{ target: string; there: Stats | undefined }> {
  const target = await targetOf(file);
  const there = await found(stat(target));
  if (there?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (there) {
    // The system lets an administrator write to it; but somebody has said that it stays as it is.
    if ((there.mode & 0o222) === 0) throw new WriteRefused('IS_READ_ONLY');
    await access(target, constants.W_OK);
  }
  return { target, there };
}

/**
 * Looks whether a file can be written, and writes nothing: for whoever writes several that belong together.
 *
 * @param file absolute path
 * @param isNew whether the file is to be none yet
 * @throws what {@link writeText} or {@link writeNew} would
 */
export async function expectWritable(file: string, isNew: boolean): Promise<void> {
  if (!isNew) {
    await writableAt(file);
    return;
  }
  if (await found(lstat(file))) throw Object.assign(new Error('is there'), { code: 'EEXIST' });
  let folder = path.dirname(file);
  while (!(await isThere(folder)) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error('is a file'), { code: 'ENOTDIR' });
  await access(folder, constants.W_OK);
}

/**
 * Writes a file that is not there yet, with the folders on the way to it. Of several runs that make one file at the same time
 * one succeeds.
 *
 * @param file absolute path
 * @throws the system's error, EEXIST where there is something of that name, and nothing is changed
 */
export async function writeNew(file: string, text: string): Promise<void> {
  const folder = path.dirname(file);
  await makeFolder(folder);
  await tidy(folder);
  const beside = path.join(folder, temporaryName());
  const bytes = Buffer.from(text);
  try {
    await writeWhole(beside, bytes, undefined);
    await link(beside, file);
  } catch (error) {
    if (!noLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    // On a disk without links it takes its name at once.
    await writeWhole(file, bytes, undefined);
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** Errors of systems and disks that have no links. */
const noLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL']);

/**
 * Removes a file that nothing is left in.
 *
 * @param file absolute path
 * @throws the system's error when it cannot be removed
 */
export async function removeFile(file: string): Promise<void> {
  await rm(file);
}

/** Whether there is a link, whether it leads anywhere or not. @param file absolute path */
export async function isLink(file: string): Promise<boolean> {
  return (await found(lstat(file)))?.isSymbolicLink() ?? false;
}

/** Whether it is a pipe, a terminal or a device, or a file that whoever started us holds open under such a name. */
async function isChannel(file: string): Promise<boolean> {
  if (/^\/(?:proc\/|dev\/(?:fd\/|std(?:in|out|err)$))/.test(file)) return true;
  const there = await found(stat(file));
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** Never makes a file: a name that is missing in /proc is none to write to. */
async function writeInto(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
}

/** The file itself, or where a link to it leads, whether there is something yet or not. */
async function targetOf(file: string): Promise<string> {
  const target = await followed(file);
  if (target === file) return file;
  const folder = await realpath(path.dirname(file));
  if (!contains(repositoryOf(folder) ?? folder, target)) throw new WriteRefused('IS_LINKED_OUT');
  return target;
}

async function followed(file: string): Promise<string> {
  if (!(await isLink(file))) return file;
  const real = await found(realpath(file));
  if (real !== undefined) return real;
  const next = path.resolve(path.dirname(file), await readlink(file));
  return followed(path.join(await realpath(path.dirname(next)), path.basename(next)));
}

/** Errors that say that there can be no other file beside this one, or that it cannot take its place. */
const noNeighbour = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);

async function replace(
  target: string,
  bytes: Uint8Array,
  there: Stats | undefined,
  expected: Uint8Array | undefined,
): Promise<void> {
  const folder = path.dirname(target);
  await tidy(folder);
  const beside = path.join(folder, temporaryName());
  try {
    await writeWhole(beside, bytes, there);
    if (expected) await expectContent(target, expected);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    if (!there || !noNeighbour.has(code ?? '')) throw error;
    // As in a container that was handed this one file, or in a folder of somebody else.
    await overwrite(target, bytes, expected);
  }
}

/** The folders that were looked at. */
const tidied = new Set<string>();

/** Removes what a process of ours that was ended in the midst of writing has left in a folder. */
async function tidy(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  for (const each of await leftoversIn(folder)) await rm(each, { force: true }).catch(() => undefined);
}

async function writeWhole(file: string, bytes: Uint8Array, like: Stats | undefined): Promise<void> {
  const handle = await open(file, 'wx', like ? like.mode & 0o777 : 0o666);
  try {
    if (like) await resemble(handle, like);
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(file, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

/** The mode whatever the process usually takes away of it; owner and group as far as the user may give them. */
async function resemble(handle: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode & 0o777);
}

/** In place: first what goes beyond the old text, so that where there is no room, the old text is still whole. */
async function overwrite(target: string, bytes: Uint8Array, expected: Uint8Array | undefined): Promise<void> {
  const before = await readFile(target);
  if (expected && !before.equals(expected)) throw new WriteRefused('IS_CHANGED');
  const handle = await open(target, 'r+');
  try {
    await put(handle, bytes, before.length, bytes.length);
    await put(handle, bytes, 0, before.length);
    await handle.truncate(bytes.length);
    await handle.sync();
  } catch (error) {
    await put(handle, before, 0, before.length).catch(() => undefined);
    await handle.truncate(before.length);
    throw error;
  } finally {
    await handle.close();
  }
}

async function put(handle: FileHandle, bytes: Uint8Array, from: number, to: number): Promise<void> {
  const part = bytes.subarray(0, to);
  for (let at = from; at < part.length; ) at += (await handle.write(part, at, undefined, at)).bytesWritten;
}

async function expectContent(file: string, expected: Uint8Array): Promise<void> {
  const now = await found(readFile(file));
  if (!now?.equals(expected)) throw new WriteRefused('IS_CHANGED');
}

/** Node's own way to make folders with those above never ends where the system refuses any, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await isThere(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch(error => {
    if (error.code !== 'EEXIST') throw error;
  });
}

function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}

/** What the system says of something that may not be there: undefined where it is not. */
async function found<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
