import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Workspace } from '../../core/workspace.ts';
import { loadExtended } from '../../disk/extended.ts';
import { readText } from '../../disk/read.ts';
import { projectRoot } from '../../disk/root.ts';
import { uriOf } from '../../disk/uri.ts';
import { configurationFile, expectConfiguration } from '../check/configurations.ts';
import { unreadable } from '../check/problems.ts';
import type { Request } from './arguments.ts';

/**
 * Puts the configuration that `--config` names, with what it extends, into the state after: as it is on the disk, also
 * where a revision is compared that has it otherwise.
 *
 * @returns its URI
 * @throws CliError when it is none, or cannot be read
 */
export async function useConfiguration(
  written: string,
  request: Request,
  workspace: Workspace,
  cwd: string,
): Promise<string> {
  const named = await configurationFile(written, cwd);
  // Git names its folder without links, and the file is named from there.
  const file = request.kind === 'revisions' ? await realpath(named) : named;
  const text = await readText(file).catch(error => {
    throw unreadable(written, error);
  });
  const uri = uriOf(file);
  workspace.folders ??= [uriOf(projectRoot([path.dirname(file)], cwd).folder)];
  workspace.set(uri, text);
  workspace.useAsConfiguration(uri);
  expectConfiguration(uri, workspace, written);
  await loadExtended([uri], workspace);
  return uri;
}
