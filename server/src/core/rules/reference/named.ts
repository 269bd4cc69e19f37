import type { FileModel } from '../../model/file-model.ts';
import type { ReferenceKind } from '../../model/references.ts';
import type { DocumentKind } from '../../schema/kind.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { isMeantBy, type Target } from '../../workspace/scope.ts';

/** All that a file can name: a configuration anybody of any agreement, others what their agreement knows. */
export function targetsFor(
  kind: ReferenceKind,
  file: FileModel,
  workspace: ReadonlyWorkspace,
): readonly Target[] {
  if (kind === 'agreement') return targetsOf('Agreement', workspace);
  if (file.kind === 'Config')
    return targetsIn([...workspace.filesOf('Agreement'), ...workspace.filesOf('Party')]);
  return workspace.scopeOf(file).targets;
}

/** The names of those that a kind of reference can mean, each once. */
export function namesIn(kind: ReferenceKind, targets: readonly Target[]): string[] {
  return [...new Set(targets.filter(target => isMeantBy(kind, target)).map(({ name }) => name))];
}

/** A list of files of a workspace never changes, and what they define goes with it. */
const known = new WeakMap<readonly FileModel[], readonly Target[]>();

/** The things that all files of a kind define; the same list as long as the files are the same. */
export function targetsOf(kind: DocumentKind, workspace: ReadonlyWorkspace): readonly Target[] {
  const files = workspace.filesOf(kind);
  const targets = known.get(files) ?? targetsIn(files);
  known.set(files, targets);
  return targets;
}

/** The things that files define. */
export function targetsIn(files: readonly FileModel[]): Target[] {
  return files.flatMap(file => file.definitions.map(definition => ({ ...definition, file })));
}
