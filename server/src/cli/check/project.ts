import path from 'node:path';
import {
  type Bounds,
  configurationFileName,
  isBelow,
  isConfigurationFile,
  type NotHandedOut,
  respell,
  saying,
  scanListing,
  t,
  type UnreadReason,
  visibleLines,
  type Workspace,
} from '../../core/index.ts';
import { loadExtended } from '../../disk/extended.ts';
import { findFiles } from '../../disk/find.ts';
import { asideFolder, explore, namedBounds, projectBounds } from '../../disk/members.ts';
import { nearest, sayingOurFormat } from '../../disk/misnamed.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { decode, isAbsent, NotRead, whyNotRead } from '../../disk/read.ts';
import { SyncReader } from '../../disk/read-sync.ts';
import { realPath } from '../../disk/real.ts';
import { commonFolder, foldersUpTo, type ProjectRoot, projectRoot } from '../../disk/root.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { type HeldFile, type HeldProject, openProject } from './held-project.ts';
import { nameOf } from './names.ts';
import { allAside, unreadable } from './problems.ts';
import type { Request } from './request.ts';
import { standFor } from './standard-input.ts';

/** Everything that a check looks at. */
export interface Project {
  readonly workspace: Workspace;
  /** The same as plain data. */
  readonly held: HeldProject;
  /** The URIs of the files that were asked for, each once. */
  readonly requested: readonly string[];
  /** The URI of the configuration that was asked for. */
  readonly configuration: string | undefined;
  /**
   * Files of the project below what was asked for that say that they are in our format, though not by their names, so that
   * they were passed over. Absolute paths.
   */
  readonly misnamed: readonly string[];
  /** What is there and was not read, by its absolute path: of what is around it nothing is proved to be missing. */
  readonly unread: ReadonlyMap<string, UnreadReason>;
}

/**
 * Reads what was asked for, and all agreements, parties, records and configurations of the project around it, to
 * which these may refer.
 *
 * @param configurationFile absolute path
 * @param sum sums texts up, where that is wanted
 * @throws CliError when a file that was asked for, or a configuration that holds for it, cannot be read
 */
export async function loadProject(
  request: Request,
  configurationFile: string | undefined,
  host: Host,
  sum?: Sum,
): Promise<Project> {
  const unread = new Map<string, UnreadReason>();
  const leaveOut = (place: string, why: UnreadReason) => unread.set(place, why);
  const around = await surroundings(request, host, leaveOut);
  const { root, bounds, requested } = around;
  const folders = new Set(requested.map(file => path.dirname(file)));
  const configurations = [...folders].flatMap(folder =>
    foldersUpTo(folder, around.top).map(each => path.join(each, configurationFileName)),
  );
  const isNamed = (file: string) => around.named.has(uriOf(file));
  // Without these nothing can be said; without others, only of what may be in them.
  const needed = new Set([
    ...requested.filter(isNamed),
    ...configurations,
    ...(configurationFile ? [configurationFile] : []),
  ]);
  const stdin = request.stdin && sameFile(request.stdin, root);
  const files = new Set([...around.files, ...requested, ...needed]);
  if (stdin) files.delete(stdin);
  const readIn = [
    around.top,
    root,
    ...(configurationFile ? [configurationRoot(configurationFile, host.cwd)] : []),
  ];
  const held: HeldProject = {
    root,
    readIn,
    bounds: { folders: bounds.folders ?? [], facts: bounds.facts },
    files: [
      ...(stdin ? [{ uri: uriOf(stdin), listing: undefined, text: decode(await host.stdin()) }] : []),
      ...listFiles(
        [...files].sort(),
        readIn,
        (file, error) => {
          if (isAbsent(error) && !isNamed(file)) return;
          if (needed.has(file)) throw unreadable(nameOf(file, host.cwd), error);
          leaveOut(file, whyNotRead(error));
        },
        sum,
      ),
    ],
    unread: new Map([...unread].map(([place, why]) => [uriOf(place), why])),
  };
  const workspace = openProject(held);
  if (stdin && request.isStdinUnnamed) {
    const asked = new Set(requested.map(uriOf));
    standFor(uriOf(stdin), workspace, uri => asked.has(uri));
  }
  const there = new Set(workspace.uris());
  const configuration = configurationFile && uriOf(configurationFile);
  const extending = workspace.uris().filter(uri => isConfigurationFile(uri) || uri === configuration);
  const extended = await loadExtended(extending, workspace);
  const meant = requested.map(uriOf).filter(uri => around.named.has(uri) || workspace.isMember(uri));
  if (meant.length === 0 && requested.length > 0 && !request.allowsNone)
    throw allAside(requested.map(file => nameOf(file, host.cwd)));
  const [first] = unread;
  const isRead = (uri: string) => !held.unread.has(uri);
  if (first && !meant.some(isRead)) throw unreadable(nameOf(first[0], host.cwd), new NotRead(first[1]));
  const misnamed = await sayingOurFormat(
    around.misnamed.filter(file => !files.has(file) && !extended.has(uriOf(file))),
    root,
  );
  return {
    workspace,
    held: withExtended({ ...held, files: held.files.filter(({ uri }) => there.has(uri)) }, extended, sum),
    requested: [...new Set(meant.filter(isRead))],
    configuration,
    misnamed,
    unread,
  };
}

/** Tells texts apart. */
type Sum = (text: string) => string;

/** So many characters are kept rather than read again. */
const charactersToKeep = 8_000_000;

/** Looks through files: how each is listed. */
function* listFiles(
  files: readonly string[],
  readIn: readonly string[],
  failed: (file: string, error: NodeJS.ErrnoException) => void,
  sum: Sum | undefined,
): Iterable<HeldFile> {
  const reader = new SyncReader(readIn);
  let room = charactersToKeep;
  for (const file of files) {
    try {
      const { text, stamp } = reader.read(file);
      const uri = uriOf(file);
      room -= text.length;
      yield {
        uri,
        listing: scanListing(uri, text),
        stamp,
        size: text.length,
        ...(sum && { sum: sum(text) }),
        ...(room >= 0 && { text }),
      };
    } catch (error) {
      failed(file, error as NodeJS.ErrnoException);
    }
  }
}

/** With what configurations extend, which may have any name. */
function withExtended(
  held: HeldProject,
  extended: ReadonlyMap<string, string | NotHandedOut>,
  sum: Sum | undefined,
): HeldProject {
  const files: HeldFile[] = [];
  const unread = new Map(held.unread);
  for (const [uri, found] of extended) {
    if (typeof found === 'string')
      files.push({
        uri,
        listing: undefined,
        text: found,
        size: found.length,
        ...(sum && { sum: sum(found) }),
      });
    else unread.set(uri, found.unread);
  }
  return { ...held, files: [...held.files, ...files], unread };
}

/** A configuration that is named may lie elsewhere: then it is read where it lies. */
function configurationRoot(file: string, cwd: string): string {
  return projectRoot([path.dirname(file)], cwd).folder;
}

/** The project around what was asked for. */
interface Surroundings {
  /** The folder whose files know of one another, and the one above which no configuration is looked for. */
  readonly root: string;
  readonly top: string;
  readonly bounds: Bounds;
  /** The files that belong to it. */
  readonly files: readonly string[];
  /** Files of the project below what was asked for that may hold an agreement under another name. */
  readonly misnamed: readonly string[];
  readonly requested: readonly string[];
  /** The URIs of those that were named themselves: they are checked, whether they belong to it or not. */
  readonly named: ReadonlySet<string>;
}

/**
 * Where everything that was asked for is no part of the project (a folder that git ignores, a package), it is looked at
 * as a project of its own: who names it, means it.
 */
async function surroundings(
  { files, named, folders }: Request,
  host: Host,
  unread: (place: string, why: UnreadReason) => void,
): Promise<Surroundings> {
  const { cwd, stderr } = host;
  const say = saying(await languageOf(host));
  const { folder: top, shallow } = rootOf(folders, cwd);
  const requested = [...new Set(files.map(file => sameFile(file, top)))];
  const known = await explore(requested, projectBounds(top));
  const isAside = requested.length > 0 && requested.every(file => known.asideOf(uriOf(file)) !== undefined);
  const own = isAside
    ? asideFolder(requested.map(file => path.dirname(file)).reduce(commonFolder), top, known)
    : undefined;
  const root = own ?? top;
  const elsewhere = (place: string) => {
    const name = nameOf(place, cwd);
    stderr.write(
      visibleLines(
        `partnership: ${say(t`\`${name}\` is a link to a folder elsewhere, which is not looked into.`)}\n`,
      ),
    );
  };
  const others: string[] = [];
  const closed = new Map<string, UnreadReason>();
  const around = await findFiles(root, {
    shallow,
    unread: (place, why) => closed.set(place, why),
    elsewhere,
    other: file => others.push(file),
  });
  // Who names files alone has said what he means.
  const isSearch = requested.length === 0 || files.some(file => !named.has(file));
  const below = others.filter(file => folders.some(folder => isBelow(uriOf(file), uriOf(folder))));
  const misnamed = isSearch ? nearest(below) : [];
  const bounds = await explore(
    [...around, ...closed.keys(), ...requested, ...misnamed],
    own === undefined ? known : namedBounds(own),
  );
  const isMember = (place: string) => bounds.asideOf(uriOf(place)) === undefined;
  for (const [place, why] of closed) if (isMember(place)) unread(place, why);
  return {
    root,
    top,
    bounds,
    files: around.filter(isMember),
    misnamed: misnamed.filter(isMember),
    requested,
    named: new Set([...named].map(file => uriOf(sameFile(file, top)))),
  };
}

/**
 * Paths through links may have nothing in common as they are written; then it counts where they really lead. In a project,
 * a link that leads out of it is not followed, whoever names it: it may have come with somebody's change.
 */
function rootOf(folders: readonly string[], cwd: string): ProjectRoot {
  const [written, real] = [projectRoot(folders, cwd), projectRoot(folders.map(realPath), cwd)];
  return !written.shallow || realPath(written.folder) === real.folder ? written : real;
}

/** One file reached in two ways, as through a link, is one file: the one that lies in the project. */
function sameFile(file: string, root: string): string {
  const [uri, real] = [uriOf(root), uriOf(realPath(root))];
  const same = respell(uriOf(realPath(file)), [{ uri, real }]);
  return isBelow(same, uri) ? (pathOf(same) ?? file) : file;
}
