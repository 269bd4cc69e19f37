import { or } from '../../l10n/lists.ts';
import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Reference, ReferenceKind } from '../../model/references.ts';
import type { Report } from '../../rule/rule.ts';
import { suggestions } from '../../util/suggest.ts';
import { Vocabulary } from '../../util/vocabulary.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Scope } from '../../workspace/scope.ts';

/**
 * The people and parties that a configuration names, such as who approved a waiver, and that no agreement and no
 * `Party` file of the workspace has. It may name anybody of any of them.
 */
export function* unknownPeople(file: FileModel, workspace: ReadonlyWorkspace): Iterable<Report> {
  const homes = [...workspace.filesOf('Agreement'), ...workspace.filesOf('Party')];
  if (!workspace.complete || homes.length === 0) return;
  const known = new Known(homes, workspace);
  for (const reference of file.references) {
    if (known.has(reference) || known.mayHave(reference)) continue;
    const { range, path, name } = reference;
    const near = suggestions(name, known.names(reference));
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

/** Who there is in some files; found out once for all references. */
class Known {
  readonly #homes: readonly FileModel[];
  readonly #scopes: readonly Scope[];
  readonly #retired: ReadonlySet<string>;
  readonly #isUnclear: boolean;
  readonly #names = new Map<ReferenceKind, Vocabulary>();

  constructor(homes: readonly FileModel[], workspace: ReadonlyWorkspace) {
    this.#homes = homes;
    this.#scopes = homes.map(home => workspace.scopeOf(home));
    this.#retired = new Set(this.#scopes.flatMap(({ retired }) => [...retired]));
    this.#isUnclear =
      workspace.unclearFiles().length > 0 || this.#scopes.some(({ hidesRetired }) => hidesRetired);
  }

  names({ kind }: Reference): Vocabulary {
    const definitions = () =>
      this.#homes.flatMap(home => home.definitions.filter(each => each.kind === kind));
    const names = this.#names.get(kind) ?? new Vocabulary(definitions().map(each => each.name));
    this.#names.set(kind, names);
    return names;
  }

  has(reference: Reference): boolean {
    return this.names(reference).has(reference.name);
  }

  /** Under a name that could not be read, or that was given up (decision 11). */
  mayHave({ kind, name }: Reference): boolean {
    return this.#isUnclear || this.#retired.has(name) || this.#scopes.some(scope => scope.mayHide(kind));
  }
}
