import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Reference } from '../../model/references.ts';
import type { Report } from '../../rule/rule.ts';
import { or } from '../../util/lists.ts';
import { idsMeant } from '../../workspace/ids-meant.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { targetsIn } from './named.ts';

/**
 * The people and parties that a configuration names, such as who approved a waiver, and that no agreement and no
 * `Party` file of the workspace has. It may name anybody of any of them.
 */
export function* unknownPeople(file: FileModel, workspace: ReadonlyWorkspace): Iterable<Report> {
  const homes = [...workspace.filesOf('Agreement'), ...workspace.filesOf('Party')];
  if (!workspace.complete || homes.length === 0) return;
  for (const reference of file.references) {
    if (homes.some(home => defines(home, reference)) || mayBeThere(reference, homes, workspace)) continue;
    const { range, path, name, kind } = reference;
    const near = idsMeant(kind, name, targetsIn(homes)).names;
    const meant = or(near.map(each => `\`${each}\``));
    yield {
      range,
      path,
      message:
        near.length > 0
          ? t`No agreement here knows \`${name}\`, so nobody stands for what is said. Did you mean ${meant}?`
          : t`No agreement here knows \`${name}\`, so nobody stands for what is said. Name somebody of a party to one of the agreements.`,
      data: { suggestions: near },
    };
  }
}

function defines({ definitions }: FileModel, { kind, name }: Reference): boolean {
  return definitions.some(definition => definition.kind === kind && definition.name === name);
}

/** Under a name that could not be read, or that was given up (decision 11). */
function mayBeThere(
  { kind, name }: Reference,
  homes: readonly FileModel[],
  workspace: ReadonlyWorkspace,
): boolean {
  if (workspace.unclearFiles().length > 0) return true;
  return homes.some(home => {
    const scope = workspace.scopeOf(home);
    return scope.mayHide(kind) || scope.hidesRetired || scope.retired.has(name);
  });
}
