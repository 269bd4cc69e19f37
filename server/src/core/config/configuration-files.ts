import type { FileModel } from '../model/file-model.ts';

/** What configurations ask of the files around them; the workspace answers. */
export interface ConfigurationFiles {
  /** The URIs of the folders that files may refer to one another in; undefined: nothing is bounded. */
  readonly folders: readonly string[] | undefined;
  /** Grows with each change of a file. */
  readonly revision: number;
  file(uri: string): FileModel | undefined;
}
