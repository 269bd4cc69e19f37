import { mappingAt } from '../edits/around.ts';
import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import { directionOf, onlyGiver } from '../model/commitments.ts';
import { isVendor } from '../model/parties.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { usualEvents } from '../templates/recipes/commitments.ts';
import { map } from '../templates/template.ts';

/** Adds the events that a party of its role usually tells first. */
export function addEvents(start: number | undefined, { file, workspace }: FixContext): Fix[] {
  const mapping = mappingAt(file, start);
  const model = workspace.agreementOf(file);
  const commitments = model?.agreement.firstChoice?.commitments ?? [];
  const commitment = commitments.find(each => file.source.nodeOf(each) === mapping);
  if (!model || !mapping || !commitment) return [];
  const tellers = model.parties.filter(({ id }) => directionOf(commitment, model).by.includes(id));
  const isPublic = tellers.some(({ role, sector }) => role === 'customer' && sector === 'public');
  const giver = model.party(onlyGiver(commitment));
  const events = usualEvents(!giver || !isVendor(giver), isPublic);
  return [
    {
      title: t`Add events that are usually told first to “${commitment.id ?? t`this commitment`}”, to adapt`,
      edits: fill(file, mapping, map({ events }), propertyNames(definitions.firstChoiceCommitment ?? {})),
    },
  ];
}
