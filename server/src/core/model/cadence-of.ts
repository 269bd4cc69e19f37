import { type Cadence, type RegularCadence, regularPart } from '../calendar/cadence.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';
import { kept } from '../util/kept.ts';

/**
 * How often a forum meets, or something is shared: of phases the last, of a minimum the least often (decisions 90 and 91).
 * Undefined where the text does not say it or cannot be read, and where it is on demand only.
 *
 * @param owner the mapping with the key `cadence`, as the file holds it
 */
export function cadenceOf(owner: { readonly cadence?: unknown }): RegularCadence | undefined {
  if (owner.cadence === undefined) return undefined;
  const cadence = read(owner);
  return cadence.ok ? regularPart(cadence.value) : undefined;
}

/** How a forum meets, or something is shared, that does so on demand and never else; undefined for all others. */
export function onDemandOnly(owner: { readonly cadence?: unknown }): Cadence | undefined {
  if (owner.cadence === undefined) return undefined;
  const cadence = read(owner);
  return cadence.ok && !regularPart(cadence.value) ? cadence.value : undefined;
}

/** Several rules ask, and what a file says does not change. */
const read = kept(({ cadence }: { readonly cadence?: unknown }) => parseCadence(cadence));
