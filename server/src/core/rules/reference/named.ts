import type { FileModel } from '../../model/file-model.ts';
import type { ReferenceKind } from '../../model/references.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { isMeantBy, type Target } from '../../workspace/scope.ts';

/** All that a file can name: a configuration anybody of any agreement, others what their agreement knows. */
export function targetsFor(
  kind: ReferenceKind,
  file: FileModel,
  workspace: ReadonlyWorkspace,
): readonly Target[] {
  if (kind === 'agreement')
    return targetsIn(workspace.idsOf('Agreement').flatMap(id => workspace.agreements(id)));
  if (file.kind === 'Config')
    return targetsIn([...workspace.filesOf('Agreement'), ...workspace.filesOf('Party')]);
  return workspace.scopeOf(file).targets;
}

/** The names of those that a kind of reference can mean, each once. */
export function namesIn(kind: ReferenceKind, targets: readonly Target[]): string[] {
  return [...new Set(targets.filter(target => isMeantBy(kind, target)).map(({ name }) => name))];
}

/** The things that files define. */
export function targetsIn(files: readonly FileModel[]): Target[] {
  return files.flatMap(file => file.definitions.map(definition => ({ ...definition, file })));
}
