import { type PartyFacts, placeholderParty } from '../facts.ts';
import { type Snippet, stop } from '../snippet.ts';
import { lines, list, type MapTemplate, map, text } from '../template.ts';
import type { TemplateContext } from '../template-context.ts';
import { fact, oneOf, own, type Recipe } from './recipe.ts';

export type Role = 'customer' | 'vendor';

/** What is asked for while nobody has said who a person is. */
export const unnamed = {
  sponsor: 'name of the executive sponsor',
  manager: 'name of the relationship manager',
  operator: 'name of the service manager',
} as const;

/** The title that somebody has in their own organisation. */
export const jobTitle = 'job title';

/** A party of an agreement: the customer first, then the vendor. */
export const inlineParty: Recipe = ({ facts }) => {
  const roles = facts.model?.parties.map(party => party.role) ?? [];
  return partyIn(roles.includes('customer') ? 'vendor' : 'customer');
};

export function partyIn(role: Role): MapTemplate {
  const party = placeholderParty(role);
  return map({
    id: party.id,
    name: fact(`name of the ${role}`),
    role:
      role === 'customer'
        ? oneOf('customer', 'vendor', 'subcontractor', 'affiliate')
        : oneOf('vendor', 'subcontractor', 'affiliate', 'customer'),
    sector: oneOf('private', 'public'),
    people: peopleOf(party),
  });
}

/** A sponsor, a relationship manager and whoever answers for the services, each with a deputy. */
export function peopleOf(party: PartyFacts) {
  return lines(
    personWith('sponsor', unnamed.sponsor, 'executive', 'executive-sponsor', party.manager),
    personWith('relationship-manager', unnamed.manager, 'manager', 'relationship-manager', party.operator),
    personWith('service-manager', unnamed.operator, 'specialist', 'service-manager', party.manager),
  );
}

function personWith(id: string, name: string, seniority: string, role: string, deputy: Snippet): MapTemplate {
  return map({ id, name: fact(name), title: fact(jobTitle), seniority, roles: list([role]), deputy });
}

/** The next person of a party: in the role that nobody has yet. */
export const person: Recipe<TemplateContext> = (templateContext, position) => {
  const party =
    String(position.outer.id ?? '') ||
    (templateContext.file.kind === 'Party' ? String(templateContext.file.value?.id ?? '') : '');
  const known = templateContext.facts.model?.party(party)?.people ?? [];
  const others = known.map(each => each.reference);
  const wanted = (['executive-sponsor', 'relationship-manager', 'service-manager'] as const).find(
    role => !known.some(each => each.roles.includes(role)),
  );
  const role = wanted ?? 'service-manager';
  const id = {
    'executive-sponsor': 'sponsor',
    'relationship-manager': 'relationship-manager',
    'service-manager': 'service-manager',
  }[role];
  return map({
    id: own(
      freshPersonId(
        known.map(each => each.id),
        id,
      ),
    ),
    name: fact('name of the person'),
    title: fact(jobTitle),
    seniority: oneOf(
      ...(role === 'executive-sponsor'
        ? ['executive', 'director', 'manager', 'specialist']
        : ['manager', 'specialist', 'director', 'executive']),
    ),
    roles: list([
      stop(role, ['executive-sponsor', 'relationship-manager', 'service-manager', 'contract-manager']),
    ]),
    deputy: others.length > 0 ? text([stop(others[0] as string, others)]) : undefined,
  });
};

function freshPersonId(taken: readonly string[], wish: string): string {
  for (let number = 2, id = wish; ; number++) {
    if (!taken.includes(id)) return id;
    id = `${wish}-${number}`;
  }
}

export const sharedParty = (id: string, templateContext: TemplateContext): MapTemplate => {
  const roles = templateContext.facts.model?.parties.map(party => party.role) ?? [];
  return map({
    party: id,
    role: roles.includes('customer')
      ? oneOf('vendor', 'subcontractor', 'affiliate', 'customer')
      : oneOf('customer', 'vendor', 'subcontractor', 'affiliate'),
  });
};
