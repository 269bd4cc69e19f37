import type { NotHandedOut } from '../../server/src/core/index.ts';

/** Where files of one sort of place are read. */
export interface FileSource {
  /** What a file holds, or why it was not read; undefined only where it does not exist. */
  readonly read: (uri: string) => Promise<string | NotHandedOut | undefined>;
  /** `outside`: it is there, and nobody looks at it; undefined where that cannot be found out. */
  readonly exists: (uri: string) => Promise<boolean | 'outside' | undefined>;
}

/** The files of this machine. @param folders URIs; what lies below one of them is read only where it really does */
export type DiskFiles = (folders: readonly string[]) => FileSource;
