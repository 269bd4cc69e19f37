import type { FileModel } from '../../model/file-model.ts';
import type { Reference } from '../../model/references.ts';
import type { Missing } from '../../workspace/missing-names.ts';
import type { Target } from '../../workspace/scope.ts';
/** A reference in a file. */
export type NamingPlace = Pick<Missing, 'reference' | 'file'>;

/** What a place is told from all others by, also where its file was read anew meanwhile. */
export function keyOfPlace({ uri }: FileModel, { kind, path, range }: Reference): string {
  return `${uri} ${range.start} ${kind} ${path}`;
}

/**
 * One mistake in what several places refer to. `id`: they agree on another id, and nothing uses the thing's own.
 * `copy`: they agree on another id, while its own is that of another thing (`reference/duplicate-id` says so).
 * `renamed`: they agree on another id, and its name or the lack of others tells which thing has a new one.
 * `people`: they name people of a party that lists none.
 */
export interface Misnamed {
  readonly what: 'id' | 'renamed' | 'copy' | 'people';
  readonly target: Target;
  /** The name that the places agree on. */
  readonly name: string;
  readonly places: readonly NamingPlace[];
}
