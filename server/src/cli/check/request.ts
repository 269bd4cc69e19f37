import path from 'node:path';
import { isConfigurationFile, t } from '../../core/index.ts';
import { findFiles } from '../../disk/find.ts';
import { nearest, sayingOurFormat } from '../../disk/misnamed.ts';
import { kindOfPath, NotRead } from '../../disk/read.ts';
import { CliError } from '../failure.ts';
import { nameOf } from './names.ts';
import { noAgreements, notFound, nothingMatches, unreadable } from './problems.ts';

/** What the user asked to have checked. All paths are absolute. */
export interface Request {
  readonly files: readonly string[];
  /** Those of them that were named themselves, not found in a folder or by a pattern. */
  readonly named: ReadonlySet<string>;
  /** The folders that these lie in, or that were named themselves. */
  readonly folders: readonly string[];
  /** The file whose text comes from standard input; it need not exist. */
  readonly stdin: string | undefined;
  /** Whether nobody said which file that is. */
  readonly isStdinUnnamed?: boolean;
  /** Whether it is fine when there is nothing to check. */
  readonly allowsNone: boolean;
}

/** The name of a text from standard input of which nothing else is said. */
const unnamed = 'stdin.partnership.yaml';

/**
 * Finds the files behind the arguments of `check`.
 *
 * @param written paths, folders, patterns or `-`; none: the current folder
 * @param stdinFilename where the text from standard input would stand
 * @param allowNone whether a folder without agreements, and a pattern that matches nothing, are fine
 * @throws CliError for an argument that leads to nothing
 */
export async function resolveRequest(
  written: readonly string[],
  stdinFilename: string | undefined,
  cwd: string,
  allowNone = false,
): Promise<Request> {
  const named = written.filter(each => each !== '-');
  const readsStdin = stdinFilename !== undefined || named.length < written.length;
  const stdin = readsStdin ? path.resolve(cwd, stdinFilename ?? unnamed) : undefined;
  const places = named.length > 0 || readsStdin ? named : ['.'];
  const found = await Promise.all(
    places.map(place =>
      path.resolve(cwd, place) === stdin
        ? { files: [], folder: path.dirname(stdin), isNamed: false }
        : resolvePlace(place, cwd, allowNone),
    ),
  );
  const itself = found.flatMap(({ files, isNamed }) => (isNamed ? files : []));
  return {
    files: [...found.flatMap(({ files }) => files), ...(stdin ? [stdin] : [])],
    named: new Set([...itself, ...(stdin ? [stdin] : [])]),
    folders: [...found.map(({ folder }) => folder), ...(stdin ? [path.dirname(stdin)] : [])],
    stdin,
    isStdinUnnamed: stdinFilename === undefined,
    allowsNone: allowNone,
  };
}

interface Place {
  readonly files: readonly string[];
  readonly folder: string;
  /** Whether the file was named, or found. */
  readonly isNamed: boolean;
}

async function resolvePlace(written: string, cwd: string, allowNone: boolean): Promise<Place> {
  if (written === '')
    throw new CliError(
      t`One of the paths is empty.`,
      t`Leave it out, or write the path of a file or folder.`,
    );
  const place = path.resolve(cwd, written);
  const kind = await kindOfPath(place).catch(error => {
    throw unreadable(written, error);
  });
  if (kind === 'file') return { files: [place], folder: path.dirname(place), isNamed: true };
  if (kind === 'folder')
    return { files: await filesBelow(place, cwd, allowNone), folder: place, isNamed: false };
  const { findByPattern, fixedPart, isPattern } = await import('../../disk/pattern.ts');
  if (!isPattern(written)) throw await notFound(written, place, cwd);
  const files = await findByPattern(written, cwd);
  if (files.length === 0 && !allowNone) throw nothingMatches(written);
  return { files, folder: path.resolve(cwd, fixedPart(written)), isNamed: false };
}

async function filesBelow(folder: string, cwd: string, allowNone: boolean): Promise<readonly string[]> {
  const others: string[] = [];
  let unread: CliError | undefined;
  const files = await findFiles(folder, {
    other: file => others.push(file),
    unread: (place, why) => {
      unread ??= unreadable(nameOf(place, cwd), new NotRead(why));
    },
  });
  if (files.some(file => !isConfigurationFile(path.basename(file)))) return files;
  if (unread) throw unread;
  if (allowNone) return files;
  const [misnamed] = await sayingOurFormat(nearest(others), folder);
  throw noAgreements(folder, cwd, misnamed);
}
