import { fill } from '../edits/fill.ts';
import { addItem } from '../edits/fill-list.ts';
import { type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { type PartyModel, type PersonModel, rolesIn } from '../model/parties.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import type { PersonRole } from '../schema/generated/types.ts';
import { propertyNames } from '../schema/navigate.ts';
import { list, map, text } from '../templates/template.ts';

type KeyRole = Extract<PersonRole, 'executive-sponsor' | 'relationship-manager'>;

/** More than this are left to completion. */
const mostChoices = 6;

/**
 * Gives the role to one of the party's people, those first who suit it, and a deputy to whoever has none. Nobody
 * can be chosen where the people stand in a `Party` file: a fix changes the file of its finding only.
 */
export function giveRole(role: KeyRole, partyId: string, { file, workspace }: FixContext): Fix[] {
  const party = workspace.agreementOf(file)?.party(partyId);
  if (party && party.home !== file) return giveRoleHere(role, party, file);
  if (!party) return [];
  return [...party.people]
    .sort((a, b) => suits(role, b) - suits(role, a))
    .slice(0, mostChoices)
    .flatMap(person => {
      const node = file.source.nodeOf(person.person);
      if (node?.kind !== 'mapping') return [];
      const { roles } = person.person;
      const deputy = needsDeputy(person) ? deputyOf(person, party) : undefined;
      const held = roles && roles.length > 0 ? file.source.nodeOf(roles) : undefined;
      const added = map({ roles: held ? undefined : list([role]), deputy: deputy?.reference });
      const more = held?.kind === 'sequence' ? addItem(file, held, text(role)) : [];
      return [
        {
          title: titleOf(role, person, deputy),
          edits: [...more, ...fill(file, node, added, propertyNames(definitions.person ?? {}))],
        },
      ];
    });
}

/** Beside `party`, where the agreement says who holds which role: the `Party` file stays as it is. */
function giveRoleHere(role: KeyRole, { entry, people }: PartyModel, file: FileModel): Fix[] {
  const roles = rolesIn(entry);
  const node = roles && file.source.nodeOf(roles);
  if (node?.kind !== 'mapping') return [];
  return [...people]
    .sort((a, b) => suits(role, b) - suits(role, a))
    .slice(0, mostChoices)
    .map(person => ({
      title: titleOf(role, person, undefined),
      edits: fill(file, node, map({ [role]: person.id }), propertyNames(definitions.rolesHere ?? {})),
    }));
}

/** Sponsors are usually executives; relationship managers usually are not. */
function suits(role: KeyRole, { person, roles }: PersonModel): number {
  const isExecutive = person.seniority === 'executive';
  const isFree = roles.length === 0;
  return (isExecutive === (role === 'executive-sponsor') ? 2 : 0) + (isFree ? 1 : 0);
}

/** Whoever had to have a deputy before has a finding of their own. */
function needsDeputy({ person, roles }: PersonModel): boolean {
  const hasKeyRole = roles.some(role => role === 'executive-sponsor' || role === 'relationship-manager');
  return person.deputy === undefined && !hasKeyRole;
}

/** Whoever holds another role in the partnership, else somebody else of the party. */
function deputyOf(person: PersonModel, { people }: PartyModel): PersonModel | undefined {
  const others = people.filter(other => other.reference !== person.reference);
  return others.find(({ roles }) => roles.length > 0) ?? others[0];
}

function titleOf(role: KeyRole, { name }: PersonModel, deputy: PersonModel | undefined): Text {
  if (role === 'executive-sponsor')
    return deputy
      ? t`Make ${name} the executive sponsor, with ${deputy.name} as deputy`
      : t`Make ${name} the executive sponsor`;
  return deputy
    ? t`Make ${name} the relationship manager, with ${deputy.name} as deputy`
    : t`Make ${name} the relationship manager`;
}
