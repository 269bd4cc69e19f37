import type { Cadence } from '../../../../server/src/core/calendar/cadence.ts';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';

/** The cadence that a value in an agreement says. @throws where it says none */
export function cadence(value: unknown): Cadence {
  const parsed = parseCadence(value);
  if (!parsed.ok) throw new Error(`${JSON.stringify(value)}: ${parsed.message}`);
  return parsed.value;
}
