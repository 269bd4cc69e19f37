import type { Cadence } from '../calendar/cadence.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';

/**
 * How often a forum meets, or something is shared; undefined where the text does not say it or cannot be read.
 *
 * @param owner the mapping with the key `cadence`, as the file holds it
 */
export function cadenceOf(owner: { readonly cadence?: unknown }): Cadence | undefined {
  if (owner.cadence === undefined) return undefined;
  const cadence = known.get(owner) ?? parseCadence(owner.cadence);
  known.set(owner, cadence);
  return cadence.ok ? cadence.value : undefined;
}

/** Several rules ask, and what a file says does not change. */
const known = new WeakMap<object, ReturnType<typeof parseCadence>>();
