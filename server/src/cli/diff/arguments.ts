import path from 'node:path';
import { kindOfPath } from '../../disk/read.ts';
import { notFound } from '../check/problems.ts';
import { CliError } from '../failure.ts';
import { compareFiles, type Git, repositoryAt } from '../git/program.ts';
import {
  commitOf,
  defaultBranch,
  hasRemote,
  mergeBase,
  noDefaultBranch,
  type Revision,
  revision,
} from '../git/revisions.ts';

/** What two states the arguments of `diff` ask for. Paths are absolute. */
export type Request =
  | { readonly kind: 'files' | 'folders'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'revisions';
      readonly git: Git;
      readonly base: Revision;
      /** Undefined: the working tree. */
      readonly head: Revision | undefined;
      /** Only what lies below; none: everything. */
      readonly paths: readonly string[];
    };

/**
 * Reads `[BASE] [HEAD] [paths…]`. Two files or two folders, and nothing else, are compared with each other. Else up to
 * two revisions come first, or a range `A..B` or `A...B`; what follows, or stands after `--`, are paths.
 *
 * @param written what stands before `--`
 * @param rest what stands behind it
 */
export async function readRequest(
  written: readonly string[],
  rest: readonly string[],
  cwd: string,
): Promise<Request> {
  const pair = rest.length === 0 ? await twoPlaces(written, cwd) : undefined;
  if (pair) return pair;
  const git = await repositoryAt(cwd, compareFiles);
  const { revisions, places } = await sort(git, written, cwd);
  const paths = [...places, ...(await Promise.all(rest.map(each => existing(git, each, cwd))))];
  return { kind: 'revisions', git, ...(await ends(git, revisions)), paths };
}

async function twoPlaces(written: readonly string[], cwd: string): Promise<Request | undefined> {
  const [before, after] = written.map(each => path.resolve(cwd, each));
  if (written.length !== 2 || before === undefined || after === undefined) return undefined;
  const [one, other] = await Promise.all([kindOfPath(before), kindOfPath(after)]);
  if (one === undefined || other === undefined) return undefined;
  if (one !== other) {
    throw new CliError(
      `\`${written[0]}\` is a ${one} and \`${written[1]}\` is a ${other}.`,
      'Name two files or two folders; or put a revision first, to see what changed below some paths.',
    );
  }
  return { kind: one === 'file' ? 'files' : 'folders', before, after };
}

interface Sorted {
  readonly revisions: readonly string[];
  readonly places: readonly string[];
}

/** Revisions come first. What is both a revision and a path has to be said more clearly. */
async function sort(git: Git, written: readonly string[], cwd: string): Promise<Sorted> {
  const revisions: string[] = [];
  for (const [index, each] of written.entries()) {
    const isPath = each !== '' && (await kindOfPath(path.resolve(cwd, each))) !== undefined;
    const range = /^(.*?)\.\.\.?(.*)$/.exec(each);
    const isRange = !isPath && index === 0 && range !== null;
    const isRevision = isRange || (await commitOf(git, each)) !== undefined;
    if (isPath && isRevision) {
      throw new CliError(
        `\`${each}\` is a revision and also a file or folder.`,
        `Write \`-- ${each}\` for the path, or refs/heads/${each} for the branch.`,
      );
    }
    if (isPath) {
      return { revisions, places: await Promise.all(written.slice(index).map(at => existing(git, at, cwd))) };
    }
    if (revisions.length === 2) throw await notFound(each, path.resolve(cwd, each), cwd);
    revisions.push(each);
    if (isRange && written.length > 1) {
      const places = written.slice(1);
      return { revisions, places: await Promise.all(places.map(at => existing(git, at, cwd))) };
    }
  }
  return { revisions, places: [] };
}

/** A path that exists, or existed: one that was removed can only be told by git. */
async function existing(git: Git, written: string, cwd: string): Promise<string> {
  const place = path.resolve(cwd, written);
  if ((await kindOfPath(place)) !== undefined) return place;
  const relative = path.relative(git.folder, place).replaceAll(path.sep, '/');
  const known = await git.ask('rev-list', '-1', 'HEAD', '--', relative);
  if (known) return place;
  throw await notFound(written, place, cwd);
}

async function ends(git: Git, [first, second]: readonly string[]) {
  const range = first === undefined ? null : /^(.*?)(\.\.\.?)(.*)$/.exec(first);
  if (range) {
    const [, from = '', dots, to = ''] = range;
    const [a, b] = [await revision(git, from || 'HEAD'), await revision(git, to || 'HEAD')];
    return { base: dots === '...' ? await mergeBase(git, a, b) : a, head: b };
  }
  if (first !== undefined) {
    const base = await revision(git, first);
    return { base, head: second === undefined ? undefined : await revision(git, second) };
  }
  const head = await revision(git, 'HEAD');
  const branch = await defaultBranch(git);
  // What a pull request of this branch would change, with what is not committed yet.
  if (branch && branch.commit !== head.commit)
    return { base: await mergeBase(git, branch, head), head: undefined };
  if (!branch && (await hasRemote(git))) throw await noDefaultBranch(git);
  return { base: head, head: undefined };
}
