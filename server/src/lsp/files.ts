import type { NotHandedOut } from '../core/index.ts';

/** Where the files of the workspace come from: the client, or the disk of the machine that the server runs on. */
export interface Files {
  /** The URIs of all partnership and configuration files of the workspace. */
  list(): Promise<readonly string[]>;
  /** Whether each file that is created is told of, so that one that is neither listed nor told of is none of ours. */
  readonly tellsChanges: boolean;
  /** What a file holds on disk, decoded as UTF-8, or why it was not read; undefined when it does not exist. */
  read(uri: string): Promise<string | NotHandedOut | undefined>;
  /** Whether a file or folder is there; `outside`: only through a link; undefined where that cannot be found out. */
  exists(uri: string): Promise<boolean | 'outside' | undefined>;
}

/** No files but the open ones: for a browser client that does not hand files out. */
export const noFiles: Files = {
  list: async () => [],
  read: async () => undefined,
  exists: async () => undefined,
  tellsChanges: false,
};
