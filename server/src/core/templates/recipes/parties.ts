import { knownWords } from '../../model/vocabulary.ts';
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
    role: oneOf(...rolesFrom(role)),
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

/** A position that somebody holds, whoever that is. */
export const seat = (taken: readonly string[]): MapTemplate =>
  map({
    id: own(freshPersonId(taken, 'seat')),
    title: fact(jobTitle),
    seniority: oneOf('manager', 'executive', 'director', 'specialist'),
  });

/** What is usually agreed about somebody on whom the contract counts. */
export const keyPerson: Recipe = ({ facts }, position) => {
  const party = String(position.outer.id ?? '');
  const others = (facts.model?.parties ?? []).map(({ id }) => id).filter(id => id !== party);
  return map({
    lockIn: oneOf('12 months', '6 months', '24 months'),
    notice: oneOf('3 months', '1 month'),
    handover: oneOf('4 weeks', '2 weeks', '8 weeks'),
    replacementApprovedBy: others[0] === undefined ? undefined : oneOf(others[0], ...others.slice(1)),
  });
};

/** The people of the party of whom the two roles are asked that every side needs. */
export const rolesHere: Recipe = ({ facts }, position) => {
  const party = facts.model?.party(String(position.siblings.party ?? position.outer.party ?? ''));
  const people = party?.people ?? [];
  const holder = (role: 'executive-sponsor' | 'relationship-manager', otherwise: string) => {
    const [first, ...rest] = [...people]
      .sort(
        (x, y) =>
          Number(y.person.roles?.includes(role) ?? false) - Number(x.person.roles?.includes(role) ?? false),
      )
      .map(({ id }) => id);
    return first === undefined ? own(otherwise) : oneOf(first, ...rest);
  };
  return map({
    'executive-sponsor': holder('executive-sponsor', 'sponsor'),
    'relationship-manager': holder('relationship-manager', 'relationship-manager'),
  });
};

/** The roles that a party can have, one first. */
function rolesFrom(first: Role): [string, ...string[]] {
  const all = knownWords().get('PartyRole') ?? [];
  return [first, ...all.filter(role => role !== first)];
}

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
    role: oneOf(...rolesFrom(roles.includes('customer') ? 'vendor' : 'customer')),
  });
};
