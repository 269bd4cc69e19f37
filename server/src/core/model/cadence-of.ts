import type { Cadence } from '../calendar/cadence.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';
import { kept } from '../util/kept.ts';

/**
 * How often a forum meets, or something is shared; undefined where the text does not say it or cannot be read.
 *
 * @param owner the mapping with the key `cadence`, as the file holds it
 */
export function cadenceOf(owner: { readonly cadence?: unknown }): Cadence | undefined {
  if (owner.cadence === undefined) return undefined;
  const cadence = read(owner);
  return cadence.ok ? cadence.value : undefined;
}

/** Several rules ask, and what a file says does not change. */
const read = kept(({ cadence }: { readonly cadence?: unknown }) => parseCadence(cadence));
