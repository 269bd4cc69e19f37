import type { FileModel } from '../model/file-model.ts';

/** The id under which others look for a file: its own, or for records that of their agreement. */
export function idOf(file: FileModel): string | undefined {
  const id = file.value?.[file.kind === 'Records' ? 'agreement' : 'id'];
  return typeof id === 'string' ? id : undefined;
}

/** The ids of the parties that an agreement writes out. `Party` files of the same ids may say who fills their seats. */
export function inlinePartyIdsOf(file: FileModel): string[] {
  return idsOfParties(file, 'id');
}

/** The ids of the parties that an agreement takes from `Party` files. */
export function partyIdsOf(file: FileModel): string[] {
  return idsOfParties(file, 'party');
}

function idsOfParties(file: FileModel, key: 'id' | 'party'): string[] {
  const parties = file.kind === 'Agreement' ? file.value?.parties : undefined;
  if (!Array.isArray(parties)) return [];
  return parties
    .map(entry => (entry as { id?: unknown; party?: unknown })[key])
    .filter(id => typeof id === 'string');
}
