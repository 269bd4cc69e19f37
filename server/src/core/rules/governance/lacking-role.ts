import type { AgreementModel } from '../../model/agreement.ts';
import { type PartyModel, rolesIn } from '../../model/parties.ts';
import type { PersonRole } from '../../schema/generated/types.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { peopleKnown } from '../people.ts';

/** Whether a party has people, all of them are known, and none of them has a role. */
export function lacksRole(model: AgreementModel, party: PartyModel, role: PersonRole): boolean {
  const people = peopleKnown(model, party) ?? [];
  // Somebody who is named beside the party, and is nobody, is a finding of its own.
  if (party.entry.roles?.[role] !== undefined && rolesIn(party.entry)) return false;
  return people.length > 0 && people.every(({ roles }) => !roles.includes(role));
}

/** Whether the agreement says by itself who of a party's people holds which role: then those of its file do not count. */
export function saysRolesHere({ entry }: PartyModel): boolean {
  return entry.id === undefined && rolesIn(entry) !== undefined;
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
