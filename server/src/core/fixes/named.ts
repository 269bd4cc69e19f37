import type { AgreementModel } from '../model/agreement.ts';
import type { ReferenceKind } from '../model/references.ts';
import { missingNames } from '../workspace/missing-names.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';

/**
 * The names by which an agreement and its records speak of things that do not exist: a section that is added
 * afterwards gives these to its things, so that what already refers to them is right. Names that are findings of their own are left to these.
 */
export function namedAlready(
  model: AgreementModel,
  kind: ReferenceKind,
  workspace: ReadonlyWorkspace,
): string[] {
  const { file } = model;
  const scope = workspace.scopeOf(file);
  const family = [file, ...workspace.recordsOf(String(file.value?.id))];
  const names = family.flatMap(each => {
    const reported = new Set(missingNames(each, workspace).map(({ reference }) => reference));
    return each.references.filter(
      reference => reference.kind === kind && !scope.find(reference) && !reported.has(reference),
    );
  });
  return [...new Set(names.map(({ name }) => name))].filter(
    name => !scope.retired.has(name) && !scope.findAny(name),
  );
}
