import { aliasName, anchorAt } from '../model/anchors.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Location } from '../util/location.ts';
import { finished, type Steps } from '../util/steps.ts';
import { NameResolver } from '../workspace/name-resolver.ts';
import { nameAt } from '../workspace/names.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';

/**
 * Everywhere that names the thing under the cursor, in all files that can mean that very thing: the same id in
 * another agreement is another thing. Where the name is unknown: the places of the file that use it too.
 *
 * @param offset UTF-16 code units
 * @param declaration whether the thing's own id is one of them
 */
export function references(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
  declaration: boolean,
): Location[] {
  return finished(referencesInSteps(file, workspace, offset, declaration));
}

/** The same in steps. */
export function* referencesInSteps(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
  declaration: boolean,
): Steps<Location[]> {
  const name = nameAt(file, offset);
  if (!name) return aliases(file, offset, declaration);
  const meanings = new NameResolver(workspace);
  const things = meanings.alike([...meanings.of(name), ...meanings.formerly(name)]);
  const names = things.length > 0 ? yield* meanings.namesOfInSteps(things) : meanings.twinsOf(name);
  return names
    .filter(({ definition }) => declaration || !definition)
    .map(({ file, range }) => ({ uri: file.uri, range }));
}

function aliases(file: FileModel, offset: number, declaration: boolean): Location[] {
  const anchor = anchorAt(file, offset);
  if (!anchor) return [];
  const ranges = [...(declaration ? [anchor.range] : []), ...anchor.aliases.map(aliasName)];
  return ranges.map(range => ({ uri: file.uri, range }));
}
