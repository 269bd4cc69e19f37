import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Reference } from '../../model/references.ts';
import type { Report } from '../../rule/rule.ts';
import { or } from '../../util/lists.ts';
import { idsMeant } from '../../workspace/ids-meant.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Scope } from '../../workspace/scope.ts';
import { targetsIn } from './named.ts';

/**
 * The people and parties that a configuration names, such as who approved a waiver, and that no agreement and no
 * `Party` file of the workspace has. It may name anybody of any of them.
 */
export function* unknownPeople(file: FileModel, workspace: ReadonlyWorkspace): Iterable<Report> {
  if (!workspace.complete || file.references.length === 0) return;
  const unknown = file.references.filter(reference => !workspace.isDefined(reference));
  // Most often everybody is there, and no file has to be read for it.
  if (unknown.length === 0) return;
  const homes = [...workspace.filesOf('Agreement'), ...workspace.filesOf('Party')];
  if (homes.length === 0) return;
  const targets = targetsIn(homes);
  const hiding = hidingIn(homes, workspace);
  for (const reference of unknown) {
    if (mayBeThere(reference, hiding)) continue;
    const { range, path, name, kind } = reference;
    const near = idsMeant(kind, name, targets).names;
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

/** Under what somebody may be there all the same; each scope is asked once, however many are looked for. */
interface Hiding {
  readonly anybody: boolean;
  readonly scopes: readonly Scope[];
  readonly retired: ReadonlySet<string>;
}

function hidingIn(homes: readonly FileModel[], workspace: ReadonlyWorkspace): Hiding {
  const scopes = homes.map(home => workspace.scopeOf(home));
  return {
    anybody: workspace.unclearFiles().length > 0 || scopes.some(({ hidesRetired }) => hidesRetired),
    scopes,
    retired: new Set(scopes.flatMap(({ retired }) => [...retired])),
  };
}

/** Under a name that could not be read, or that was given up (decision 11). */
function mayBeThere({ kind, name }: Reference, { anybody, scopes, retired }: Hiding): boolean {
  return anybody || retired.has(name) || scopes.some(scope => scope.mayHide(kind));
}
