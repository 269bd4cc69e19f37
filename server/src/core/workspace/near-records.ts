import type { FileModel } from '../model/file-model.ts';
import { suggestions } from '../util/suggest.ts';
import { Vocabulary } from '../util/vocabulary.ts';
import { idOf } from './file-ids.ts';
import { keptWhereSame, noFiles } from './file-list.ts';

/** Records of agreements that are not there, by the agreements that they may mean by a slip: no others are nearer. */
export class NearRecords {
  readonly #orphaned: () => readonly FileModel[];
  readonly #agreementIds: () => Iterable<string>;
  #words: Vocabulary | undefined;
  /** The agreements that an id which none has may be meant for, by that id. */
  readonly #nearest = new Map<string, readonly string[]>();
  #found: { orphaned: readonly FileModel[]; byAgreement: Map<string, FileModel[]> } | undefined;
  readonly #together = new Map<string, readonly FileModel[]>();

  /**
   * @param orphaned the same list as long as it holds the same files
   * @param agreementIds of those that are there
   */
  constructor(orphaned: () => readonly FileModel[], agreementIds: () => Iterable<string>) {
    this.#orphaned = orphaned;
    this.#agreementIds = agreementIds;
  }

  /** Some id has come, gone or changed. */
  forget(): void {
    this.#words = undefined;
    this.#nearest.clear();
    this.#found = undefined;
  }

  /** Some files and those near to an agreement, each once; the same list as long as these are the same. */
  with(others: readonly FileModel[], agreementId: string): readonly FileModel[] {
    const near = this.of(agreementId);
    if (near.length === 0) return others;
    const together = [...new Set([...others, ...near])];
    const files = keptWhereSame(this.#together.get(agreementId), together);
    this.#together.set(agreementId, files);
    return files;
  }

  of(agreementId: string): readonly FileModel[] {
    return this.#byAgreement().get(agreementId) ?? noFiles;
  }

  #byAgreement(): ReadonlyMap<string, readonly FileModel[]> {
    const orphaned = this.#orphaned();
    if (this.#found?.orphaned === orphaned) return this.#found.byAgreement;
    const byAgreement = new Map<string, FileModel[]>();
    for (const file of orphaned) {
      const id = idOf(file);
      for (const near of id === undefined ? [] : this.#nearestTo(id)) {
        const files = byAgreement.get(near);
        if (files) files.push(file);
        else byAgreement.set(near, [file]);
      }
    }
    this.#found = { orphaned, byAgreement };
    return byAgreement;
  }

  #nearestTo(id: string): readonly string[] {
    this.#words ??= new Vocabulary([...this.#agreementIds()]);
    const near = this.#nearest.get(id) ?? suggestions(id, this.#words);
    this.#nearest.set(id, near);
    return near;
  }
}
