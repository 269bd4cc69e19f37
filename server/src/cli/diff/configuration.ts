import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { Checker, Scoped, type Workspace } from '../../core/index.ts';
import { loadExtended } from '../../disk/extended.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { Reader } from '../../disk/read.ts';
import { projectRoot } from '../../disk/root.ts';
import {
  brokenConfigurations,
  configurationFile,
  expectConfiguration,
  refuseBroken,
} from '../check/configurations.ts';
import { unreadable } from '../check/problems.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import type { Style } from '../terminal/style.ts';
import type { Request } from './arguments.ts';

/**
 * Puts the configuration that `--config` names, with what it extends, into the state after: as it is on the disk, also
 * where a revision is compared that has it otherwise.
 *
 * @returns its URI
 * @throws CliError when it is none, cannot be read, or has errors, which are then shown
 */
export async function useConfiguration(
  written: string,
  request: Request,
  workspace: Workspace,
  host: Host,
  style: Style,
): Promise<string> {
  const { cwd } = host;
  const named = await configurationFile(written, cwd);
  // Git names its folder without links, and the file is named from there.
  const folder = path.dirname(named);
  const file = request.kind === 'revisions' ? path.join(await realpath(folder), path.basename(named)) : named;
  const text = await new Reader([projectRoot([folder], cwd).folder]).text(named).catch(error => {
    throw unreadable(written, error);
  });
  const uri = uriOf(file);
  workspace.folders ??= [uriOf(projectRoot([path.dirname(file)], cwd).folder)];
  workspace.set(uri, text);
  workspace.insistOn(new Scoped<string | undefined>(uri));
  expectConfiguration(uri, workspace, written);
  await loadExtended([uri], workspace);
  const options = { today: host.today, configurationUri: uri, dictionary: await languageOf(host) };
  const checker = new Checker(workspace, options);
  await refuseBroken(brokenConfigurations([uri], checker, host.today(), cwd), host, style, 'compared');
  return uri;
}
