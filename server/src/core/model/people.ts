import type { Person, PersonRole, RolesHere } from '../schema/generated/types.ts';
import type { Draft } from './draft.ts';
import type { FileModel } from './file-model.ts';

/** Somebody who takes part, or a seat that somebody holds. */
export interface PersonModel {
  readonly id: string;
  /** `party/person`. */
  readonly reference: string;
  /** What to call the person: by name; a seat that nobody fills by its title. */
  readonly name: string;
  readonly person: Draft<Person>;
  /** Whether no name fills the seat, neither here nor in the `Party` file. */
  readonly isVacant: boolean;
  /** Since when the one of that name holds the position, as it is written. */
  readonly since: string | undefined;
  /** What the person is answerable for in this agreement. */
  readonly roles: readonly PersonRole[];
  /** How many people hold the position: more than one only where no name is written. */
  readonly seats: number;
  /** What the `Party` file of a party that is written out here says of the person. */
  readonly filling: Draft<Person> | undefined;
}

/**
 * Whether somebody of the name held the position on a day: of days before, only the title is right.
 *
 * @param day as it is written
 */
export function isHeldOn({ since }: Pick<PersonModel, 'since'>, day: string): boolean {
  return since === undefined || since <= day;
}

/** What a `Party` file may say of somebody whose party is written out in the agreement. */
export const filledIn: readonly string[] = ['name', 'since', 'email'];

/** Where the people of a party are written. */
export interface Written {
  /** The party's id. */
  readonly party: string;
  readonly people: readonly Draft<Person>[] | undefined;
  /** The file that they are in. */
  readonly home: FileModel | undefined;
  /** Who holds which role, where the agreement says so beside `party`. */
  readonly roles: Draft<RolesHere> | undefined;
  /** The people in the `Party` file of a party that is written out, who fill its seats. */
  readonly fillings: readonly Draft<Person>[] | undefined;
}

/** The people of a party with a readable id. */
export function collectPeople({ party, people, home, roles, fillings }: Written): PersonModel[] {
  const holders = roles && rolesByPerson(roles, party);
  const byId = new Map((fillings ?? []).toReversed().map(filling => [filling.id, filling]));
  return (people ?? []).flatMap(person => {
    const { id, title } = person;
    if (id === undefined) return [];
    const filling = byId.get(id);
    const name = person.name ?? filling?.name;
    return [
      {
        id,
        reference: `${party}/${id}`,
        name: name ?? title ?? id,
        person,
        // A name that could not be read is one all the same.
        isVacant: name === undefined && !home?.source.isDoubtful(person, 'name'),
        since: person.name === undefined && name !== undefined ? filling?.since : person.since,
        roles: holders ? (holders.get(id) ?? []) : (person.roles ?? []),
        seats: person.name === undefined ? (person.seats ?? 1) : 1,
        filling,
      },
    ];
  });
}

/** The roles that people hold in an agreement that says so itself; by the person's own id. */
function rolesByPerson(roles: Draft<RolesHere>, party: string): Map<string, PersonRole[]> {
  const found = new Map<string, PersonRole[]>();
  for (const [role, holders] of Object.entries(roles)) {
    if (role.startsWith('x-')) continue;
    for (const holder of [holders ?? []].flat() as string[]) {
      const id = holder.startsWith(`${party}/`) ? holder.slice(party.length + 1) : holder;
      found.set(id, [...(found.get(id) ?? []), role as PersonRole]);
    }
  }
  return found;
}
