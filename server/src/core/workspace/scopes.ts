import type { FileModel } from '../model/file-model.ts';
import { sameItems } from '../util/same-items.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';
import { homesOf, Scope } from './scope.ts';

/** The scopes of files, each kept for as long as the files that its names come from are the same. */
export class Scopes {
  readonly #workspace: ReadonlyWorkspace;
  readonly #known = new WeakMap<FileModel, { epoch: number; scope: Scope }>();

  constructor(workspace: ReadonlyWorkspace) {
    this.#workspace = workspace;
  }

  /**
   * The names that a file can use.
   *
   * @param epoch grows whenever other files may be the ones that names come from
   * @param isCurrent whether a file is as it was read
   */
  of(file: FileModel, epoch: number, isCurrent: (home: FileModel) => boolean): Scope {
    const known = this.#known.get(file);
    if (known?.epoch === epoch && known.scope.homes.every(isCurrent)) return known.scope;
    const homes = homesOf(file, this.#workspace);
    const isSame = known && sameItems(known.scope.homes, homes);
    const scope = isSame ? known.scope : new Scope(file, homes, this.#workspace);
    this.#known.set(file, { epoch, scope });
    return scope;
  }
}
