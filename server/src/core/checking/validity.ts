import type { FileModel } from '../model/file-model.ts';
import { sameItems } from '../util/same-items.ts';
import { type Dependency, NamesOf } from '../workspace/dependencies.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Which files' findings are known to hold, without a look at what they rest on: nothing of that has changed since.
 * With thousands of files a keystroke concerns a few.
 */
export class Validity {
  readonly #fresh = new Set<string>();
  /** For each file the ones whose findings rest on it by itself. */
  readonly #dependents = new Map<string, Set<string>>();
  /** The same for those that rest on its names alone. */
  readonly #ofNames = new Map<string, Set<string>>();
  /** For each list the files whose findings rest on it, and for each file the lists that it is in. */
  readonly #ofList = new Map<readonly FileModel[], Set<string>>();
  readonly #lists = new Map<string, Set<readonly FileModel[]>>();
  readonly #restOnAll = new Set<string>();
  /** Those that have become doubtful since somebody asked; undefined: any may have. */
  #outdated: Set<string> | undefined;
  #point = 0;
  #circumstances: readonly unknown[] = [];

  has(uri: string): boolean {
    return this.#fresh.has(uri);
  }

  /**
   * Notes that a file's findings hold as long as these other files stay as they are.
   *
   * @param others files and lists of files, each of which stands for its files; `all`: as long as nothing changes anywhere
   */
  add(uri: string, others: readonly Dependency[] | 'all'): void {
    this.#fresh.add(uri);
    if (others === 'all') this.#restOnAll.add(uri);
    else this.#addDependents(uri, others);
  }

  /** Takes out what may not hold any more. */
  bringUpToDate(workspace: Workspace, today: string): void {
    const circumstances = [workspace.revision, workspace.complete, today];
    if (sameItems(circumstances, this.#circumstances)) return;
    const { now, uris, renaming } = workspace.changesSince(this.#point);
    const [, complete, day] = this.#circumstances;
    if (!uris || complete !== workspace.complete || day !== today) {
      this.#fresh.clear();
      this.#dependents.clear();
      this.#ofNames.clear();
      this.#ofList.clear();
      this.#lists.clear();
      this.#restOnAll.clear();
      this.#outdated = undefined;
    } else if (uris.length > 0) {
      for (const uri of this.#restOnAll) this.#doubt(uri);
      for (const uri of uris) {
        this.#doubt(uri);
        for (const dependent of this.#dependents.get(uri) ?? []) this.#doubt(dependent);
        for (const list of this.#lists.get(uri) ?? []) this.#outdate(list);
      }
      for (const uri of renaming)
        for (const dependent of this.#ofNames.get(uri) ?? []) this.#doubt(dependent);
    }
    this.#point = now;
    this.#circumstances = circumstances;
  }

  /** The files whose findings may be others than when this was last asked; undefined: any of them. */
  takeOutdated(): ReadonlySet<string> | undefined {
    const outdated = this.#outdated;
    this.#outdated = new Set();
    return outdated;
  }

  #doubt(uri: string): void {
    this.#fresh.delete(uri);
    this.#outdated?.add(uri);
  }

  #addDependents(uri: string, others: readonly Dependency[]): void {
    for (const other of others) {
      if (other instanceof NamesOf) setIn(this.#ofNames, other.file.uri).add(uri);
      else if (!isList(other)) setIn(this.#dependents, other.uri).add(uri);
      else if (other.length > 0) this.#dependentsOf(other).add(uri);
    }
  }

  #dependentsOf(list: readonly FileModel[]): Set<string> {
    const known = this.#ofList.get(list);
    if (known) return known;
    for (const each of list) setIn(this.#lists, each.uri).add(list);
    return setIn(this.#ofList, list);
  }

  /** There is another list in the place of one from now on. */
  #outdate(list: readonly FileModel[]): void {
    for (const dependent of this.#ofList.get(list) ?? []) this.#doubt(dependent);
    this.#ofList.delete(list);
    for (const each of list) this.#lists.get(each.uri)?.delete(list);
  }
}

function isList(dependency: Dependency): dependency is readonly FileModel[] {
  return Array.isArray(dependency);
}

function setIn<K, T>(map: Map<K, Set<T>>, key: K): Set<T> {
  const known = map.get(key) ?? new Set<T>();
  map.set(key, known);
  return known;
}
