import {
  Bounds,
  type FolderFacts,
  isBelow,
  type Listing,
  t,
  type UnreadReason,
  Workspace,
} from '../../core/index.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { type Stamp, SyncReader } from '../../disk/read-sync.ts';
import { CliError } from '../failure.ts';

/**
 * Everything that a check may look at, as plain data: how its files are listed, and where they are read again. Whoever holds
 * it, in this process or in another, makes the same workspace of it.
 */
export interface HeldProject {
  /** The folder whose files know of one another, absolute. */
  readonly root: string;
  /** The folders that files are read in, absolute. */
  readonly readIn: readonly string[];
  readonly bounds: { readonly folders: readonly string[]; readonly facts: ReadonlyMap<string, FolderFacts> };
  readonly files: readonly HeldFile[];
  /** What is there and was not read, by URI. */
  readonly unread: ReadonlyMap<string, UnreadReason>;
}

/** A file of a project. */
export interface HeldFile {
  readonly uri: string;
  /** How it is listed; undefined where only reading can tell. */
  readonly listing: Listing | undefined;
  /** As it was when it was listed; undefined: it is read from `text`. */
  readonly stamp?: Stamp;
  /** How long its text is. */
  readonly size?: number;
  /** A sum of its text, where it was asked for. */
  readonly sum?: string;
  /** Kept where it is not on the disk, or where there is so little that reading it again costs more. */
  readonly text?: string;
}

/** The workspace of a project: each file is read when somebody asks for it. @throws CliError, later, when one has changed */
export function openProject({ root, readIn, bounds, files, unread }: HeldProject): Workspace {
  const workspace = new Workspace();
  workspace.bounds = new Bounds(bounds.folders, bounds.facts);
  const reader = new SyncReader(readIn);
  for (const file of files) workspace.list({ ...file, read: () => textOf(file, reader) });
  for (const [uri, why] of unread) workspace.setUnread(uri, why);
  const named = new SyncReader([root]);
  const [folder] = [uriOf(root)];
  workspace.findExistence = uri => {
    const place = isBelow(uri, folder) ? pathOf(uri) : undefined;
    return place === undefined ? 'outside' : named.existence(place);
  };
  return workspace;
}

function textOf({ uri, text, stamp }: HeldFile, reader: SyncReader): string {
  if (text !== undefined) return text;
  const place = pathOf(uri) ?? uri;
  const now = again(place, reader);
  if (now?.stamp === stamp && now) return now.text;
  throw new CliError(
    t`\`${place}\` has changed while it was checked.`,
    t`Run the command again: it then reads what is there now.`,
  );
}

function again(place: string, reader: SyncReader) {
  try {
    return reader.read(place);
  } catch {
    return undefined;
  }
}
