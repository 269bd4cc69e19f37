import type { FileModel } from './file-model.ts';

/** What the model asks of the files around it; the workspace answers. */
export interface PartyFiles {
  /** The file that declares a party; of several the first. */
  partyFile(id: string): FileModel | undefined;
}
