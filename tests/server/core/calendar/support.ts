import { type RegularCadence, regularPart } from '../../../../server/src/core/calendar/cadence.ts';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';

/** The rhythm that a value in an agreement says. @throws where it says none */
export function cadence(value: unknown): RegularCadence {
  const parsed = parseCadence(value);
  if (!parsed.ok) throw new Error(`${JSON.stringify(value)}: ${parsed.message}`);
  const regular = regularPart(parsed.value);
  if (!regular) throw new Error(`${JSON.stringify(value)} has no rhythm`);
  return regular;
}
