import type { AgreementModel } from '../model/agreement.ts';
import type { Direction } from '../model/commitments.ts';
import { type PartyModel, principalOf, promisingSides } from '../model/parties.ts';
import type { PrincipleKey } from '../principles/principle.ts';

/**
 * The sides that promise nothing in a list of promises, neither themselves nor through an integrator that acts for them. None
 * when a promise's parties are not certain: it could be theirs.
 */
export function silentSides(model: AgreementModel, directions: readonly Direction[]): PartyModel[] {
  const sides = promisingSides(model);
  if (directions.some(direction => !direction.certain) || sides.length < 2) return [];
  const speaking = new Set(directions.flatMap(({ by }) => by.map(id => principalOf(id, model))));
  return sides.filter(party => !speaking.has(party.id));
}

/**
 * The sides that promise nothing in a section in which others do. None where it holds no promise
 * at all, which is a finding of its own, or where one of them could not be read.
 */
export function silentSidesIn(
  model: AgreementModel,
  section: Extract<PrincipleKey, 'firstChoice' | 'sharing'>,
): PartyModel[] {
  const { commitments = [] } = model.agreement[section] ?? {};
  if (commitments.length === 0 || model.file.source.hasDoubts(commitments)) return [];
  const promises = model.commitmentsOf(section);
  return silentSides(
    model,
    promises.map(({ direction }) => direction),
  );
}
