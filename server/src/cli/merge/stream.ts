import { type Checker, isConfigurationFile } from '../../core/index.ts';
import { batchSize, checkBatch, type Findings } from '../check/families/check-families.ts';
import { Memory } from '../check/families/memory.ts';
import { inBatches, planOf } from '../check/families/plan.ts';
import type { FileLine } from '../partial/partial.ts';

/**
 * Of files that were each looked at alone: those whose findings rest on nothing else, so that what was found holds. For all
 * others, the files that they rest on may be anywhere in the stream.
 */
export function holding(files: readonly FileLine[], checker: Checker): FileLine[] {
  const { workspace } = checker;
  // Configurations in the stream hold for files that were checked without them.
  if (files.some(({ uri }) => isConfigurationFile(uri))) return [];
  // Any agreement may be meant by what names none.
  const strays = [workspace.unclearFiles(), workspace.unnamedRecords(), workspace.orphanedRecords()];
  if (strays.some(({ length }) => length > 0)) return [];
  const counts = new Map<string, number>();
  for (const { listing } of files) {
    if (listing?.kind === 'Agreement' && listing.id !== undefined)
      counts.set(listing.id, (counts.get(listing.id) ?? 0) + 1);
  }
  // Their files may say who fills the seats of parties that an agreement writes out.
  const parties = new Set(workspace.idsOf('Party'));
  const isThere = new Set(files.map(({ uri }) => uri));
  return files.filter(({ found, listing, facts, named = [] }) => {
    const id = listing?.id;
    return (
      found !== undefined &&
      id !== undefined &&
      !workspace.isRecorded(id) &&
      counts.get(id) === 1 &&
      !facts?.use?.writtenOut.some(party => parties.has(party)) &&
      named.every(({ uri }) => isThere.has(uri))
    );
  });
}

/** Checks the families of the files that are left. */
export function checkOthers(
  files: readonly FileLine[],
  checker: Checker,
  found: Findings,
): readonly FileLine[] {
  const { workspace } = checker;
  const listed = (uri: string) => ({ uri, listing: workspace.listing(uri) });
  const { families, loose, parties, configurations } = planOf(
    files.map(({ uri }) => listed(uri)),
    workspace.uris().map(listed),
  );
  const memory = new Memory();
  for (const batch of inBatches(families, batchSize)) found.add(checkBatch(batch, checker, memory));
  const rest = new Set([...loose, ...parties, ...configurations]);
  return files.filter(({ uri }) => rest.has(uri));
}
