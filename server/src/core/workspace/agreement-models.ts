import { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import { sameItems } from '../util/same-items.ts';
import { inlinePartyIdsOf, partyIdsOf } from './file-ids.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';

/** The models of agreements, each kept for as long as its file and its `Party` files are the same. */
export class AgreementModels {
  readonly #workspace: ReadonlyWorkspace;
  readonly #known = new WeakMap<
    FileModel,
    { parties: readonly (FileModel | undefined)[]; model: AgreementModel }
  >();

  constructor(workspace: ReadonlyWorkspace) {
    this.#workspace = workspace;
  }

  /** The model of an agreement's file; undefined for other kinds of file. */
  of(file: FileModel): AgreementModel | undefined {
    if (file.kind !== 'Agreement' || !file.value) return undefined;
    const ids = [...partyIdsOf(file), ...inlinePartyIdsOf(file)];
    const parties = ids.map(id => this.#workspace.partyFile(id));
    const known = this.#known.get(file);
    if (known && sameItems(known.parties, parties)) return known.model;
    const model = new AgreementModel(file, this.#workspace);
    this.#known.set(file, { parties, model });
    return model;
  }
}
