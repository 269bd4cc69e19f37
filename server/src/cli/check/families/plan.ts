import type { Listing } from '../../../core/index.ts';

/** A file, and how it is listed. */
export interface Listed {
  readonly uri: string;
  readonly listing: Listing | undefined;
}

/**
 * In which order files are checked, so that few have to be there at once. Findings are the same in any order: what a check
 * needs that is not there, it reads.
 */
export interface Plan {
  /**
   * What belongs together and rests on little else: agreements with their records, each family whole. All else of the
   * project that these read are the `Party` files that they name.
   */
  readonly families: readonly (readonly string[])[];
  /** Files that may mean, or be meant by, many others, since what they refer to is not there: they are checked together. */
  readonly loose: readonly string[];
  /** `Party` files, which rest on a little of each agreement that takes the party. */
  readonly parties: readonly string[];
  /** Configurations rest on a little of everything. */
  readonly configurations: readonly string[];
}

/**
 * Plans the check of some files.
 *
 * @param files in a stable order, which the plan keeps
 * @param all all files of the project
 */
export function planOf(files: readonly Listed[], all: readonly Listed[]): Plan {
  const agreements = idsOf(all, 'Agreement');
  const parties = idsOf(all, 'Party');
  const isComplete = ({ listing }: Listed) => listing?.parties.every(party => parties.has(party)) === true;
  // One that lacks a party takes its family along.
  const open = new Set(all.flatMap(each => (isComplete(each) ? [] : (each.listing?.id ?? []))));
  const families = new Map<string, string[]>();
  const loose: string[] = [];
  const plan = { parties: [] as string[], configurations: [] as string[] };
  for (const { uri, listing } of files) {
    const id = listing?.id;
    if (listing?.kind === 'Config') plan.configurations.push(uri);
    else if (id === undefined || listing === undefined) loose.push(uri);
    else if (listing.kind === 'Party') plan.parties.push(uri);
    else if (!agreements.has(id) || open.has(id)) loose.push(uri);
    else families.set(id, [...(families.get(id) ?? []), uri]);
  }
  return { families: [...families.values()], loose, ...plan };
}

function idsOf(files: readonly Listed[], kind: Listing['kind']): Set<string> {
  return new Set(files.flatMap(({ listing }) => (listing?.kind === kind ? (listing?.id ?? []) : [])));
}

/** Groups of whole families, each of about so many files. */
export function inBatches(families: readonly (readonly string[])[], size: number): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  for (const family of families) {
    batch.push(...family);
    if (batch.length < size) continue;
    batches.push(batch);
    batch = [];
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
