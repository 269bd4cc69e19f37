import type { AgreementModel } from '../../model/agreement.ts';
import type { PartyModel } from '../../model/parties.ts';
import type { PersonRole } from '../../schema/generated/types.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { peopleKnown } from '../people.ts';

/** Whether a party has people, all of them are known, and none of them has a role. */
export function lacksRole(model: AgreementModel, party: PartyModel, role: PersonRole): boolean {
  const people = peopleKnown(model, party) ?? [];
  return people.length > 0 && people.every(({ roles }) => !roles.includes(role));
}

/**
 * Whether a party names nobody, and nothing in the agreement or its records does either: that somebody who is
 * named does not exist is a finding of `reference/unknown`.
 */
export function isWithoutPeople(
  model: AgreementModel,
  party: PartyModel,
  workspace: ReadonlyWorkspace,
): boolean {
  if (peopleKnown(model, party)?.length !== 0) return false;
  const users = [model.file, ...workspace.recordsOf(String(model.agreement.id))];
  return !users.some(({ references }) => references.some(({ name }) => name.startsWith(`${party.id}/`)));
}
