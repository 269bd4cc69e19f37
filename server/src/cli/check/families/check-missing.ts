import type { Checker, Listing } from '../../../core/index.ts';
import { checkRest, type Findings } from './check-families.ts';
import { planOf } from './plan.ts';

/** Checks what the parts of a check have left open, once all that they know is there. */
export function checkMissing(
  open: readonly { readonly uri: string; readonly listing?: Listing | undefined }[],
  checker: Checker,
  found: Findings,
): void {
  checker.letGo(found.facts);
  const listed = open.map(({ uri }) => ({ uri, listing: checker.workspace.listing(uri) }));
  const all = checker.workspace.uris().map(uri => ({ uri, listing: checker.workspace.listing(uri) }));
  const { families, loose, parties, configurations } = planOf(listed, all);
  checkRest({ loose: [...families.flat(), ...loose], parties, configurations }, checker, found);
}
