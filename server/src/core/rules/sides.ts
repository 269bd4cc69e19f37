import type { AgreementModel } from '../model/agreement.ts';
import type { Direction } from '../model/commitments.ts';
import type { PartyModel } from '../model/parties.ts';

/**
 * The customers and vendors that promise nothing in a list of promises. Subcontractors and affiliates need not
 * (decision 10). None when a promise's parties are not certain: it could be theirs.
 */
export function silentSides(model: AgreementModel, directions: readonly Direction[]): PartyModel[] {
  const sides = model.parties.filter(party => party.role === 'customer' || party.role === 'vendor');
  if (directions.some(direction => !direction.certain) || sides.length < 2) return [];
  const speaking = new Set(directions.flatMap(direction => direction.by));
  return sides.filter(party => !speaking.has(party.id));
}
