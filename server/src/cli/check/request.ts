import path from 'node:path';
import { isConfigurationFile } from '../../core/schema/kind.ts';
import { findFiles } from '../../disk/find.ts';
import { kindOfPath } from '../../disk/read.ts';
import { CliError } from '../failure.ts';
import { noAgreements, notFound, nothingMatches, unreadable } from './problems.ts';

/** What the user asked to have checked. All paths are absolute. */
export interface Request {
  readonly files: readonly string[];
  /** The folders that these lie in, or that were named themselves. */
  readonly folders: readonly string[];
  /** The file whose text comes from standard input; it need not exist. */
  readonly stdin: string | undefined;
}

/** The name of a text from standard input of which nothing else is said. */
const unnamed = 'stdin.partnership.yaml';

/**
 * Finds the files behind the arguments of `check`.
 *
 * @param written paths, folders, patterns or `-`; none: the current folder
 * @param stdinFilename where the text from standard input would stand
 * @throws CliError for an argument that leads to nothing
 */
export async function resolveRequest(
  written: readonly string[],
  stdinFilename: string | undefined,
  cwd: string,
): Promise<Request> {
  const named = written.filter(each => each !== '-');
  const readsStdin = stdinFilename !== undefined || named.length < written.length;
  const stdin = readsStdin ? path.resolve(cwd, stdinFilename ?? unnamed) : undefined;
  const places = named.length > 0 || readsStdin ? named : ['.'];
  const found = await Promise.all(
    places.map(place =>
      path.resolve(cwd, place) === stdin
        ? { files: [], folder: path.dirname(stdin) }
        : resolvePlace(place, cwd),
    ),
  );
  return {
    files: [...found.flatMap(({ files }) => files), ...(stdin ? [stdin] : [])],
    folders: [...found.map(({ folder }) => folder), ...(stdin ? [path.dirname(stdin)] : [])],
    stdin,
  };
}

interface Place {
  readonly files: readonly string[];
  readonly folder: string;
}

async function resolvePlace(written: string, cwd: string): Promise<Place> {
  if (written === '')
    throw new CliError('One of the paths is empty.', 'Leave it out, or write the path of a file or folder.');
  const place = path.resolve(cwd, written);
  const kind = await kindOfPath(place).catch(error => {
    throw unreadable(written, error);
  });
  if (kind === 'file') return { files: [place], folder: path.dirname(place) };
  if (kind === 'folder') return { files: await filesBelow(place, cwd), folder: place };
  const { findByPattern, fixedPart, isPattern } = await import('../../disk/pattern.ts');
  if (!isPattern(written)) throw await notFound(written, place, cwd);
  const files = await findByPattern(written, cwd);
  if (files.length === 0) throw nothingMatches(written);
  return { files, folder: path.resolve(cwd, fixedPart(written)) };
}

async function filesBelow(folder: string, cwd: string): Promise<readonly string[]> {
  const files = await findFiles(folder);
  if (files.some(file => !isConfigurationFile(path.basename(file)))) return files;
  throw noAgreements(folder, cwd);
}
