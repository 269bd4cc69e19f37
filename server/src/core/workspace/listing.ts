import type { FileModel } from '../model/file-model.ts';
import { type FileKind, isConfigurationFile } from '../schema/kind.ts';
import { detached } from '../util/detached.ts';
import { sameItems } from '../util/same-items.ts';
import { idOf, partyIdsOf } from './file-ids.ts';

/** How a file is listed: what other files have to know of it before they look into it. Plain data. */
export interface Listing {
  readonly kind: FileKind | undefined;
  /** The id under which others look for it: its own, or for records that of their agreement. */
  readonly id: string | undefined;
  /** The ids of the parties that an agreement takes from `Party` files, each once, in the order of the text. */
  readonly parties: readonly string[];
  /** It may be anything, since neither its `kind` nor its keys could be read. */
  readonly isUnclear: boolean;
  /** It is unclear, and what could be read of it leaves it open that it holds records. */
  readonly mayHoldRecords: boolean;
}

/** How a file that has been read is listed. */
export function listingOf(file: FileModel): Listing {
  const known = listings.get(file);
  if (known) return known;
  const isUnclear = mayBeAnything(file);
  const id = idOf(file);
  const listing = {
    kind: file.kind,
    id: id === undefined ? undefined : detached(id),
    parties: [...new Set(partyIdsOf(file))].map(detached),
    isUnclear,
    mayHoldRecords: isUnclear && mayHoldRecords(file),
  };
  listings.set(file, listing);
  return listing;
}

/** A file's model never changes, so neither does how it is listed. */
const listings = new WeakMap<FileModel, Listing>();

/** Whether others find two files in the same places. */
export function isListedAlike(a: Listing, b: Listing): boolean {
  return (
    a.kind === b.kind &&
    a.id === b.id &&
    a.isUnclear === b.isUnclear &&
    a.mayHoldRecords === b.mayHoldRecords &&
    sameItems(a.parties, b.parties)
  );
}

/** A configuration is nothing that others look for, also where it could not be read; an empty file is nothing at all. */
function mayBeAnything({ uri, kind, text, unread, isConfiguration }: FileModel): boolean {
  if (unread) return !isConfiguration && !isConfigurationFile(uri);
  return kind === undefined && text.trim() !== '';
}

/** Whether what could be read of a file of no known kind leaves it open that it holds records. */
function mayHoldRecords({ value }: FileModel): boolean {
  const keys = Object.keys(value ?? {});
  return keys.includes('agreement') || keys.every(key => ['apiVersion', 'kind', 'records'].includes(key));
}
