import { slug } from '../util/slug.ts';
import type { PartyFacts } from './facts.ts';
import { jobTitle, type Role, unnamed } from './recipes/parties.ts';
import { fact } from './recipes/recipe.ts';
import { lines, list, type MapTemplate, map, type Part } from './template.ts';

/** A party as the author of a new agreement describes it. */
export interface NewParty {
  readonly name: string;
  readonly sector?: 'private' | 'public' | undefined;
  /** The name of whoever stands behind the partnership, where it is known already. */
  readonly sponsor?: string | undefined;
  /** The name of whoever looks after it from day to day, where it is known already. */
  readonly manager?: string | undefined;
}

/** A party with its three people: as its agreement lists it, and as the sections refer to it. */
export function newParty(
  role: Role,
  id: string,
  answers: NewParty,
): { readonly name: string; readonly facts: PartyFacts; readonly entry: MapTemplate } {
  const name = onOneLine(answers.name);
  const sponsor = person(answers.sponsor, 'sponsor', unnamed.sponsor);
  const manager = person(answers.manager, 'relationship-manager', unnamed.manager);
  const operator = person(undefined, 'service-manager', unnamed.operator);
  // Whoever is called like somebody else, or like an office, goes by the office.
  if (sponsor.id === operator.id) sponsor.id = 'sponsor';
  if (manager.id === sponsor.id || manager.id === operator.id) manager.id = 'relationship-manager';
  if (sponsor.id === manager.id) sponsor.id = 'sponsor';
  const reference = (person: { id: string }) => `${id}/${person.id}`;
  const entry = map({
    id,
    name: name || fact(`name of the ${role}`),
    role,
    sector: answers.sector,
    people: lines(
      map({
        ...sponsor,
        title: fact(jobTitle),
        seniority: 'executive',
        roles: list(['executive-sponsor']),
        deputy: reference(manager),
      }),
      map({
        ...manager,
        title: fact(jobTitle),
        seniority: 'manager',
        roles: list(['relationship-manager']),
        deputy: reference(operator),
      }),
      map({
        ...operator,
        title: fact(jobTitle),
        seniority: 'specialist',
        roles: list(['service-manager']),
        deputy: reference(manager),
      }),
    ),
  });
  const facts: PartyFacts = {
    id: [id],
    sponsor: [reference(sponsor)],
    manager: [reference(manager)],
    operator: [reference(operator)],
    isPublic: answers.sector === 'public',
  };
  return { name, facts, entry };
}

/** @param asked what stands there, to be filled in, while nobody has said who it is */
function person(name: string | undefined, role: string, asked: string): { id: string; name: Part } {
  const written = onOneLine(name ?? '');
  return written === '' ? { id: role, name: fact(asked) } : { id: slug(written) ?? role, name: written };
}

/** Without what no YAML text may hold, and what nobody sees. */
function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Cn}\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
