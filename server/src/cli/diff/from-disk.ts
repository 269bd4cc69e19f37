import path from 'node:path';
import type { ComparedState, Comparison } from '../../core/report/state.ts';
import { configurationFileName, isConfigurationFile } from '../../core/schema/kind.ts';
import { Workspace } from '../../core/workspace/workspace.ts';
import { findFiles } from '../../disk/find.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { readText, readTexts } from '../../disk/read.ts';
import { projectRoot } from '../../disk/root.ts';
import { noAgreements, unreadable } from '../check/problems.ts';
import { nameOf } from '../check/report.ts';

/** Two files, of any names, each with the parties of the project around it. @param before, after absolute paths */
export async function compareFiles(before: string, after: string, cwd: string): Promise<Comparison> {
  const state = async (file: string): Promise<ComparedState> => {
    const root = projectRoot([path.dirname(file)], cwd);
    const workspace = await workspaceOf(await findFiles(root.folder, root), cwd);
    workspace.set(uriOf(file), await textOf(file, cwd));
    return { label: nameOf(file, cwd), workspace, candidates: new Map([['', uriOf(file)]]) };
  };
  return between(await state(before), await state(after), cwd);
}

/** Two folders, such as two clones or a folder and its copy. */
export async function compareFolders(before: string, after: string, cwd: string): Promise<Comparison> {
  const state = async (folder: string): Promise<ComparedState> => {
    const files = await findFiles(folder);
    const workspace = await workspaceOf(files, cwd);
    const agreements = files.filter(file => path.basename(file) !== configurationFileName);
    return {
      label: nameOf(folder, cwd),
      workspace,
      candidates: new Map(agreements.map(file => [path.relative(folder, file), uriOf(file)])),
    };
  };
  const [old, fresh] = [await state(before), await state(after)];
  if (old.candidates.size === 0 && fresh.candidates.size === 0) throw noAgreements(before, cwd);
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

async function workspaceOf(files: readonly string[], cwd: string): Promise<Workspace> {
  const workspace = new Workspace();
  await readTexts(
    files,
    (file, text) => workspace.set(uriOf(file), text),
    (file, error) => {
      if (!isConfigurationFile(file)) throw unreadable(nameOf(file, cwd), error);
    },
  );
  return workspace;
}

async function textOf(file: string, cwd: string): Promise<string> {
  return readText(file).catch(error => {
    throw unreadable(nameOf(file, cwd), error);
  });
}
