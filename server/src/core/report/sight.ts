import type { Configurations } from '../config/configurations.ts';
import { globMatcher } from '../config/globs.ts';
import { isMapping } from '../schema/walk.ts';
import { parentUri } from '../util/uri.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Whether a file of that name is looked at by checks: not in hidden folders, nor among other people's packages, nor
 * where the configuration says `ignore`.
 */
export function inSight(
  name: string,
  uri: string,
  workspace: Pick<Workspace, 'file'>,
  configurations: Configurations,
): boolean {
  const folders = name.split('/').slice(0, -1);
  if (folders.some(folder => /^\.(?!\.?$)/.test(folder) || folder === 'node_modules')) return false;
  return !isIgnored(uri, workspace, configurations);
}

function isIgnored(uri: string, workspace: Pick<Workspace, 'file'>, configurations: Configurations): boolean {
  const { files } = configurations.of(uri);
  return files.some(each => {
    const value = workspace.file(each)?.value;
    const ignore = isMapping(value)
      ? [value.ignore ?? []].flat().filter(glob => typeof glob === 'string')
      : [];
    if (ignore.length === 0) return false;
    // A folder stands for all that lies in it.
    const globs = ignore.flatMap(glob => [glob, `${glob.replace(/\/$/, '')}/**`]);
    return globMatcher(parentUri(each) ?? '', globs)(uri);
  });
}
