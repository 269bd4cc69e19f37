import path from 'node:path';
import {
  type ComparedState,
  type Comparison,
  configurationFileName,
  type UnreadReason,
  Workspace,
} from '../../core/index.ts';
import { findFiles } from '../../disk/find.ts';
import { membersIn } from '../../disk/members.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { isAbsent, Reader, readTexts, whyNotRead } from '../../disk/read.ts';
import { projectRoot } from '../../disk/root.ts';
import { nameOf } from '../check/names.ts';
import { noAgreements, unreadable } from '../check/problems.ts';

/** Two files, of any names, each with the parties of the project around it. @param before, after absolute paths */
export async function compareFiles(before: string, after: string, cwd: string): Promise<Comparison> {
  const state = async (file: string): Promise<ComparedState> => {
    const root = projectRoot([path.dirname(file)], cwd);
    const found = await readFolder(root.folder, { shallow: root.shallow }, cwd);
    const { workspace, unread } = found;
    await new Reader([root.folder]).text(file).then(
      text => workspace.set(uriOf(file), text),
      error => {
        throw unreadable(nameOf(file, cwd), error);
      },
    );
    return { label: nameOf(file, cwd), workspace, candidates: new Map([['', uriOf(file)]]), unread };
  };
  return between(await state(before), await state(after), cwd);
}

/** Two folders, such as two clones or a folder and its copy. */
export async function compareFolders(before: string, after: string, cwd: string): Promise<Comparison> {
  const state = async (folder: string): Promise<ComparedState> => {
    const { workspace, files, unread } = await readFolder(folder, {}, cwd, place =>
      path.relative(folder, place),
    );
    const agreements = files.filter(file => path.basename(file) !== configurationFileName);
    return {
      label: nameOf(folder, cwd),
      workspace,
      candidates: new Map(agreements.map(file => [path.relative(folder, file), uriOf(file)])),
      unread,
    };
  };
  const [old, fresh] = [await state(before), await state(after)];
  const isNothing = ({ candidates, unread }: ComparedState) => candidates.size === 0 && !unread?.size;
  if (isNothing(old) && isNothing(fresh)) throw noAgreements(before, cwd);
  return between(old, fresh, cwd);
}

function between(before: ComparedState, after: ComparedState, cwd: string): Comparison {
  return {
    before,
    after,
    concerns: () => true,
    renamed: new Map(),
    authorsOf: async () => [],
    nameOf: uri => nameOf(pathOf(uri) ?? uri, cwd),
  };
}

interface Folder {
  readonly workspace: Workspace;
  /** What was read. */
  readonly files: readonly string[];
  readonly unread: ReadonlyMap<string, UnreadReason>;
}

/** Reads the files of a folder that belong to its project. @param name what is not read is called so in the comparison */
async function readFolder(
  folder: string,
  { shallow = false }: { shallow?: boolean },
  cwd: string,
  name = (place: string) => nameOf(place, cwd),
): Promise<Folder> {
  const workspace = new Workspace();
  workspace.folders = [uriOf(folder)];
  const files: string[] = [];
  const unread = new Map<string, UnreadReason>();
  const leaveOut = (place: string, why: UnreadReason) => {
    unread.set(name(place), why);
    workspace.setUnread(uriOf(place), why);
  };
  const closed = new Map<string, UnreadReason>();
  const found = await findFiles(folder, { shallow, unread: (place, why) => closed.set(place, why) });
  const isMember = await membersIn(folder, [...found, ...closed.keys()]);
  for (const [place, why] of closed) if (isMember(place)) leaveOut(place, why);
  await readTexts(
    found.filter(isMember),
    new Reader([folder]),
    (file, text) => {
      files.push(file);
      workspace.set(uriOf(file), text);
    },
    (file, error) => {
      if (!isAbsent(error)) leaveOut(file, whyNotRead(error));
    },
  );
  return { workspace, files, unread };
}
